/**
 * What back ends in other languages need, as data: a file for each registry with its tables and the rules that it states in prose,
 * and names with what has to come of them. `npm run build` writes it into `dist`.
 */
import { diagnose } from '../src/diagnosis/diagnose.js';
import { validateName } from '../src/diagnosis/validate-name.js';
import { verdictOf } from '../src/diagnosis/verdict.js';
import type { BundledRegistry } from '../src/registry/registry.js';
import { version } from '../src/version.js';
import { everyRegistry } from './every-registry.js';
import { namesFor } from './vector-names.js';

/** Raised when a program that reads the files has to be changed. */
const format = 1;

export type Vector = ReturnType<typeof vectorOf>;

/** Path below `dist` → text. */
export function filesForBackEnds(): Readonly<Record<string, string>> {
  const tables = Object.values(everyRegistry).map((registry) => [`tables/${registry.tld}.json`, `${JSON.stringify(describeRegistry(registry))}\n`]);
  return { ...Object.fromEntries(tables), 'vectors.json': writeVectors(vectorsForBackEnds()) };
}

export const vectorsForBackEnds = (): Vector[] => Object.values(everyRegistry).flatMap(vectorsOf);

function describeRegistry({ tld, name, source, tables, lengths, characterSets, shapes, publicSuffixes, uncertain, evidence }: BundledRegistry) {
  return {
    format, version, tld, name, source, tables,
    lengths: lengths ?? [],
    ...(characterSets && { characterSets }),
    shapes: shapes.map(({ pattern, code, severity, reference }) => ({ pattern: pattern.source, code, severity, reference })),
    publicSuffixes: publicSuffixes ?? [],
    ...(uncertain && { uncertain: uncertain.source }),
    ...(evidence && { evidence }),
  };
}

/** Of the names that come to the same, one is enough; those at a border all stay. */
function vectorsOf(registry: BundledRegistry): Vector[] {
  const { always, others } = namesFor(registry);
  const vectors = always.map((input) => vectorOf(input, registry));
  const told = new Set(vectors.flatMap(partsOf));
  const more = others.map((input) => vectorOf(input, registry)).filter((vector) => {
    const parts = partsOf(vector).filter((part) => !told.has(part));
    for (const part of parts) told.add(part);
    return parts.length > 0;
  });
  return [...vectors, ...more];
}

const partsOf = ({ verdict, findings }: Vector): string[] => [verdict, ...findings];

function vectorOf(input: string, registry: BundledRegistry) {
  const diagnosis = diagnose(input, registry);
  const { unicode, ascii, registrable, domain, findings } = diagnosis;
  const verdict = verdictOf(diagnosis);
  const exact = verdict !== 'empty' && (input === unicode || input === ascii);
  return {
    registry: registry.tld,
    input,
    exact,
    misread: exact && validateName(input, [registry]).registrable !== registrable,
    verdict,
    registrable,
    unicode,
    ascii,
    domain: domain?.ascii ?? null,
    findings: [...new Set(findings.map(({ code }) => code))],
  };
}

/** A name on each line, so that a change of one is a line. */
const writeVectors = (vectors: readonly Vector[]): string =>
  `{"format":${format},"version":"${version}","vectors":[\n${vectors.map((vector) => JSON.stringify(vector)).join(',\n')}\n]}\n`;
