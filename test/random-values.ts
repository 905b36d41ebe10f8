/** Random values are the same in each run, so that a change is what makes a test fail; `SEED=2 npx vitest run` tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
