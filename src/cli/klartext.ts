/** The command `klartext`. */
import { run } from './run.js';

// nobody listens any more, so that there is nobody to tell
process.stderr.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2));
