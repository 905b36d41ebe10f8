/** The findings of a name: of the protocol, of the registry, and about its place in the domain name system. */
import { error, type Finding, note, warning } from '../finding.js';
import { inReadingOrder, isError, join } from '../idna/name.js';
import { MAX_NAME_CODE_POINTS } from '../limits.js';
import { tldsWithLetters } from '../registry/letters-elsewhere.js';
import type { Registry } from '../registry/registry.js';
import { foreignScriptsOf } from './foreign-scripts.js';
import { findMixedScripts } from './mixed-scripts.js';
import { describeScript } from './scripts.js';
import type { NameFacts } from './name-facts.js';

/** All findings of a name, in reading order. */
export function findInName({ examined, registry, registries, fit, judged, isForeign, suffixAt, unicode, domain }: NameFacts): readonly Finding[] {
  const { labels } = examined;
  const subject = fit?.isRefused ? labels[judged] : undefined;
  const foreign = subject ? foreignScriptsOf(subject.decoded, registry.tables).join(' ') : '';
  const permittedUnder = (letters: string): string => tldsWithLetters(Array.from(letters), registry.tld, registries).join(' ');
  const ofAll = subject && foreign ? permittedUnder(subject.decoded.replace(/[\0-\x7F]/g, '')) : undefined;
  const explain = (finding: Finding): Finding => tellElsewhere(explainCharacter(finding, registry, foreign), (letter) => ofAll ?? permittedUnder(letter));
  const [mix] = subject && !foreign ? findMixedScripts(subject, judged) : [];
  const findings = mix ? withMix(examined.findings, explainCharacter(mix, registry)) : merge(examined.findings, fit?.findings ?? [], explain);
  if (suffixAt === 0) findings.push(error('public-suffix', 0, PUBLIC_SUFFIX_LIST, { suffix: unicode }));
  if (suffixAt > 0) findings.push(warning('below-public-suffix', suffixAt, PUBLIC_SUFFIX_LIST, { suffix: join(labels, 'unicode', suffixAt) }));
  if (isForeign) findings.push(note('other-tld', labels.length - 1, DOMAINS, { tld: join(labels, 'unicode', labels.length - 1) }));
  if (fit && judged > 0) {
    const name = join(labels, 'unicode', judged);
    const place = note('subdomain', 0, DOMAINS, { host: join(labels, 'unicode', 0, judged), domain: name });
    findings.push({ ...place, ...(domain && { suggestions: [name] }) });
  }
  return inReadingOrder(findings);
}

/**
 * Adds what tables do not know: the script of a character, what it looks like, and how else the registry writes it; of a label
 * in scripts that the registry lacks, these.
 */
function explainCharacter(finding: Finding, { spellings = {} }: Registry, scripts = ''): Finding {
  const { character, typed } = finding.values ?? {};
  if (typeof character !== 'string') return finding;
  const spelling = Object.hasOwn(spellings, character) && spellings[character];
  const values = { ...describeScript(character, typed), ...(spelling && { spelling }), ...(scripts && finding.code === 'not-in-table' && { scripts }) };
  return { ...finding, values: { ...finding.values, ...values } };
}

/** Adds under which other TLDs a letter is permitted that the tables do not have; where the whole label is in a script that they lack, all of its letters. */
function tellElsewhere(finding: Finding, permittedUnder: (letter: string) => string): Finding {
  const { code, values } = finding;
  const elsewhere = code === 'not-in-table' ? permittedUnder(String(values?.['character'])) : '';
  return elsewhere ? { ...finding, values: { ...values, elsewhere } } : finding;
}

/** A mix of scripts is said instead of what the table and Bidi have. */
const withMix = (protocol: readonly Finding[], mix: Finding): Finding[] => [...protocol.filter(({ code, label }) => code !== 'bidi' || label !== mix.label), mix];

/**
 * Joins the findings so that each place has one: an error of the protocol instead of what the table has there, and any error
 * instead of a note that a character was replaced. Of what the table has, only what is left is explained.
 */
function merge(protocol: readonly Finding[], table: readonly Finding[], explain: (finding: Finding) => Finding): Finding[] {
  if (table.length === 0 && !protocol.some(({ code }) => code === 'mapped')) return [...protocol];
  const places = new Set<number>();
  const add = (finding: Finding): void => placesOf(finding).forEach((place) => places.add(place));
  const isFree = (finding: Finding): boolean => !placesOf(finding).some((place) => places.has(place));
  protocol.filter((finding) => isError(finding) && finding.code !== 'bidi').forEach(add);
  const left = table.filter(isFree);
  table.forEach(add);
  return [...protocol.filter((finding) => finding.code !== 'mapped' || isFree(finding)), ...left.map(explain)];
}

/** The code points that a finding is about, of what was typed or of what a code stands for: a number for each in the whole name. */
function placesOf({ label, at, length = 1, values }: Finding): number[] {
  const ofLabel = 2 * label * MAX_NAME_CODE_POINTS;
  const decodedAt = values?.['decodedAt'];
  if (decodedAt !== undefined) return [ofLabel + MAX_NAME_CODE_POINTS + Number(decodedAt)];
  const places: number[] = [];
  // a loop, as lists have many faults
  if (at !== undefined) for (let place = at; place < at + length; place++) places.push(ofLabel + place);
  return places;
}

/** Whoever has a domain has the names below it. */
const DOMAINS = 'RFC 1034 §3.1';

const PUBLIC_SUFFIX_LIST = 'Public Suffix List';
