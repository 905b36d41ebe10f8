/**
 * A list with the figures of Norid's evaluation of 2004, when letters beyond a to z came to .no: so many applications, duplicates,
 * faults and names, and the ten names that most applied for. Everything else is made up from a seed.
 */
import { randomNumbers } from '../bench/names.js';

export interface GeneratedApplication {
  /** As somebody typed it: in capitals, or as its code. */
  readonly name: string;
  readonly applicant: string;
  readonly caseNumber: string;
  readonly queue: 'trademarks' | 'public';
}

/** What is in the list; none of it is counted by the code that a test is of. */
export const applicationFigures = {
  rows: 43_173,
  duplicates: 983,
  faults: 11_732,
  left: 30_458,
  names: 5_083,
  namesWithOneApplicant: 3_383,
  /** Of each name with several applicants, rounded. */
  applicantsOfOthers: 16,
  /** By how many applied for each, most first. */
  topNames: 'båt øl vær været jørgensen sørensen søk økonomi strøm lån'.split(' ').map((label) => `${label}.no`),
} as const;

const topCounts = [276, 262, 248, 235, 221, 210, 198, 187, 175, 166];
const SEVERAL = applicationFigures.names - applicationFigures.namesWithOneApplicant;

export function generatedApplications(seed = 2004): GeneratedApplication[] {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const names = [...applicationFigures.topNames, ...otherNames(below)];
  const counts = [...topCounts, ...otherCounts(below), ...Array<number>(applicationFigures.namesWithOneApplicant).fill(1)];
  // the applicants of a name are neighbours, so that none of them is there twice
  const kept = names.flatMap((name, index) => {
    const first = below(6000);
    return Array.from({ length: counts[index]! }, (_, more) => ({ name, applicant: `NO${810_000_000 + first + more}` }));
  });
  const repeated = Array.from({ length: applicationFigures.duplicates }, (_, index) => kept[(index * 31) % kept.length]!);
  const faulty = Array.from({ length: applicationFigures.faults }, (_, index) => ({ name: spoil(names[below(names.length)]!.replace('.no', ''), index), applicant: `NO${820_000_000 + below(9000)}` }));
  const rows = shuffled([...kept, ...repeated, ...faulty], below);
  return rows.map(({ name, applicant }, index) => ({
    name: random() < 0.1 ? name.toUpperCase() : name,
    applicant,
    caseNumber: `2004-${String(index + 1).padStart(5, '0')}`,
    queue: random() < 0.05 ? 'trademarks' : 'public',
  }));
}

/** The list as a file; its first row is on line 2. */
export const applicationsAsCSV = (applications: readonly GeneratedApplication[]): string =>
  ['Domenenavn;Søker;Saksnummer;Kø', ...applications.map(({ name, applicant, caseNumber, queue }) => [name, applicant, caseNumber, queue].join(';'))].map((line) => `${line}\r\n`).join('');

const firsts = 'blå grønn rød hvit små søt våt tørr lys mørk kjære ærlig åpen østlig vår høst sjø fjær fjord elv dal bær løk nøtt kål fløte brød smør ørret røye'.split(' ');
const lasts = 'bær løve gård sjø øyer ås hår måke båtbygger søster gjøk bjørk røst mål drøm håp ånd fløyte køye ståk tåre æra fåre øre bøk søm'.split(' ');

/** Different names with letters beyond a to z, beside the ten. */
function otherNames(below: (count: number) => number): string[] {
  const names = new Set<string>();
  while (names.size < applicationFigures.names - topCounts.length) {
    const label = firsts[below(firsts.length)]! + lasts[below(lasts.length)]! + (below(3) > 0 ? String(below(40)) : '');
    if (/[æøå]/.test(label)) names.add(`${label}.no`);
  }
  return [...names];
}

/** How many apply for each of the other names with several applicants: 2 at least, and fewer than for any of the ten. */
function otherCounts(below: (count: number) => number): number[] {
  const counts = Array<number>(SEVERAL - topCounts.length).fill(2);
  let open = applicationFigures.left - applicationFigures.namesWithOneApplicant - sum(topCounts) - sum(counts);
  while (open > 0) {
    const at = below(counts.length);
    if (counts[at]! >= topCounts.at(-1)! - 1) continue;
    counts[at]!++;
    open--;
  }
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** None of these is a name under .no. */
function spoil(label: string, index: number): string {
  const wrongs = [`${label}-.no`, `-${label}.no`, `a ${label}.no`, `${label}_x.no`, `ab--${label}.no`, `${label}ж.no`, `${label}☺.no`, `${label}ł.no`, `${label}..no`, `${'o'.repeat(60)}${label}.no`];
  return wrongs[index % wrongs.length]!;
}

function shuffled<Item>(items: readonly Item[], below: (count: number) => number): Item[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}
