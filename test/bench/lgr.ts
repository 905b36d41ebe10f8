/** How fast public tables are read, and labels held to them. Bundled for Node; LGR_DATA names the folder with the tables. */
import { evaluate } from '../../src/lgr/evaluate.js';
import { readTable } from '../../src/lgr/read-table.js';
import { expand } from '../../src/lgr/repertoire.js';
import { readLgrData } from '../conformance/lgr-data.js';

export interface TableMeasurement {
  readonly table: string;
  readonly milliseconds: number;
  readonly labelsPerSecond: number;
}

const measured = ['registry__se_Latin_script', 'rz-5__und-Latn', 'rz-5__und-Arab', 'rz-5__und-Hani', 'rz-5__und-Mymr'];
const LABELS = 2000;
const ROUNDS = 15;

/** @returns why there are none, where the tables are missing */
export function measureTables(): TableMeasurement[] | string {
  const data = readLgrData();
  if (typeof data === 'string') return data;
  return measured.map((name) => measure(name, data.tables.get(name) ?? ''));
}

/** Labels of ten entries each, which are the same in every run; the best round, as machines are noisy. */
function measure(name: string, xml: string): TableMeasurement {
  const readings = [1, 2, 3].map(() => timeOf(() => readTable(xml)));
  const table = readTable(xml);
  const entries = table.repertoire.flatMap(expand).map(({ codePoints }) => String.fromCodePoint(...codePoints));
  const labels = Array.from({ length: LABELS }, (_, label) => Array.from({ length: 10 }, (__, at) => entries[(label * 7919 + at * 104_729) % entries.length]).join(''));
  const rounds = Array.from({ length: ROUNDS }, () => timeOf(() => labels.forEach((label) => evaluate(label, table))));
  return { table: name, milliseconds: Math.min(...readings), labelsPerSecond: (1000 * LABELS) / Math.min(...rounds) };
}

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
