/** The command `klartext`. */
import { run } from './run.js';

// who no longer listens to messages need not be told
process.stderr.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2));
