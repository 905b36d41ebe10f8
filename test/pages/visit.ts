/**
 * A visit to a page with a converter, in a frame: `?tables=ADDRESS&value=NAME&test=ID`, `lacks=` for what is wrong
 * with the browser, and `hangs=` for what is not waited for. What goes wrong in the page is counted.
 */
import { timing } from '../../src/table-updates/timing.js';
import { nameDatabases } from './own-database.js';
import { faults } from './visit-faults.js';

declare global {
  interface Window {
    /** What a visitor would find in the console, or a host's monitoring. */
    problems: string[];
    /** What has been asked for by `fetch`. */
    asked: string[];
    /** Ends what is wrong with the browser. */
    mend: () => void;
  }
}

window.problems = [];
window.asked = [];
addEventListener('error', ({ message }) => window.problems.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.problems.push(String(reason)));
for (const method of ['error', 'warn', 'log'] as const) {
  const write = console[method];
  console[method] = (...words: unknown[]): void => {
    if (!String(words[0]).startsWith('Lit is in dev mode')) window.problems.push(words.join(' '));
    write(...words);
  };
}

const query = new URLSearchParams(location.search);
const { fetch } = window;
window.fetch = (...request) => {
  window.asked.push(String(request[0]));
  return fetch(...request);
};
nameDatabases((name) => `${name} ${query.get('test')}`);
// only what hangs is given up soon: a machine that does much else at once lets its network and database be waited for
const hanging = query.get('hangs');
Object.assign(timing, { storage: 15_000, ...(query.has('quick') && { retry: 20 }), ...(hanging && { [hanging]: 1000 }) });
window.mend = faults[query.get('lacks') ?? 'nothing']?.() ?? ((): void => {});

await import('../../src/define.js');
const converter = document.createElement('idn-converter');
for (const name of ['tables', 'value']) converter.setAttribute(name, query.get(name) ?? '');
document.body.append(converter);
