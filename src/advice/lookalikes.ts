/** Names that are mistaken for another one. Nothing of this is in a diagnosis. */
import { isError } from '../idna/name.js';
import { expand, indexOf } from '../lgr/repertoire.js';
import { MAX_LOOKALIKES, MAX_SEQUENCE_CODE_POINTS, MAX_TRIED_LOOKALIKES } from '../limits.js';
import { chooseRegistry, listOf, type SomeRegistries } from '../registry/choose.js';
import type { Registry } from '../registry/registry.js';
import { diagnose } from '../diagnosis/diagnose.js';
import { validateName } from '../diagnosis/validate-name.js';
import { scriptsOf } from '../diagnosis/scripts.js';
import { skeletonOf } from './confusables.js';

export interface Lookalike {
  /** The domain in Unicode and in its ACE form: without labels before it. */
  readonly unicode: string;
  readonly ascii: string;
  /** `same`: it looks the same (UTS 39 §4). `mark`: it differs by a mark. `meant`: what a refused name was probably meant to be. */
  readonly kind: 'same' | 'mark' | 'meant';
  /** What stands for what, and where, in code points of the label; absent if letters were replaced in several places. */
  readonly change?: Change;
}

export interface Change {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Other names within the rules of the name's registry that somebody could take for it, likeliest first: with one
 * replacement, or with every letter from another script. For a refused name, what it was probably meant to be. None if the
 * registry has no say.
 * @param registries one registry or several, as of `diagnose`
 */
export function lookalikes(name: string, registries: SomeRegistries): Lookalike[] {
  const list = listOf(registries);
  const { judged, labels, registrable, findings } = diagnose(name, list);
  const registry = chooseRegistry(labels, list);
  const label = labels[judged]?.unicode;
  if (registrable === null || label === undefined) return [];
  const found = new Map<string, Lookalike>();
  let tries = 0;
  const add = (candidate: string, kind: Lookalike['kind'], change?: Change): void => {
    if (found.size >= MAX_LOOKALIKES || tries++ >= MAX_TRIED_LOOKALIKES || candidate === label) return;
    const { unicode, ascii, registrable: isPermitted } = validateName(`${candidate}.${registry.tld}`, [registry]);
    if (isPermitted && !found.has(unicode)) found.set(unicode, { unicode, ascii, kind, ...(change && { change }) });
  };
  if (!registrable) {
    const suggestions = findings.find(isError)?.suggestions ?? [];
    for (const suggestion of suggestions) add(suggestion.split('.').at(-2) as string, 'meant');
    for (const meant of readings(label, registry)) add(meant, 'meant');
    return [...found.values()];
  }
  const replacements = replacementsIn(label, registry);
  for (const each of inOtherScript(label, replacements)) add(each, 'same');
  for (const { at, from, to, kind } of replacements) {
    add(label.slice(0, at) + to + label.slice(at + from.length), kind, { at: Array.from(label.slice(0, at)).length, from, to });
  }
  return [...found.values()];
}

/** The readings of a refused label in which all that a table does not have is the letter of the table that it looks like. */
function readings(label: string, { tables }: Registry): string[] {
  return tables.flatMap((table) => {
    const has = (character: string): boolean => indexOf(table)[character.codePointAt(0) as number] !== undefined;
    const reading = Array.from(label, (character) => (has(character) ? character : skeletonOf(character).normalize('NFC'))).join('');
    return Array.from(reading).every(has) ? reading : [];
  });
}

/** `at` in code units. */
interface Replacement extends Change {
  readonly kind: 'same' | 'mark';
  readonly rank: number;
}

/** Everything in a label that can be replaced by something like it, likeliest first. */
function replacementsIn(label: string, registry: Registry): Replacement[] {
  const { keys, groups, longest } = likenessesOf(registry);
  const found: Replacement[] = [];
  for (let at = 0; at < label.length; at++) {
    for (let end = at + 1; end <= Math.min(label.length, at + longest); end++) {
      const from = label.slice(at, end);
      const group = groups.get(keys.get(from) ?? '') ?? [];
      for (const to of group) if (to !== from && isAlike(from, to)) found.push({ at, ...pairOf(from, to) });
    }
  }
  return found.toSorted((one, other) => one.rank - other.rank);
}

/** The label with each of its letters from one other script; digits and hyphens stay. */
function inOtherScript(label: string, replacements: readonly Replacement[]): string[] {
  const [script] = scriptsOf(label);
  let wholes = [''];
  for (const [at, character] of [...label].entries()) {
    const isLetter = scriptsOf(character).length > 0;
    const foreign = ({ to, kind }: Replacement): boolean => kind === 'same' && scriptsOf(to).some((other) => other !== script);
    const options = replacements.filter((each) => each.at === at && each.from === character && foreign(each)).map(({ to }) => to);
    wholes = wholes.flatMap((whole) => (isLetter ? options : [character]).map((option) => whole + option)).slice(0, MAX_LOOKALIKES);
  }
  return wholes;
}

type Pair = Omit<Replacement, 'at'>;

/** What can be taken for each other under a registry: texts by what they look like without their marks. */
interface Likenesses {
  readonly keys: ReadonlyMap<string, string>;
  /** By key. There are no more in one than anybody would read. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Code units of the longest text. */
  readonly longest: number;
}

const known = new WeakMap<Registry, Likenesses>();

function likenessesOf(registry: Registry): Likenesses {
  const likenesses = known.get(registry) ?? findLikenesses(registry);
  known.set(registry, likenesses);
  return likenesses;
}

function findLikenesses({ tables }: Registry): Likenesses {
  const entries = new Set(tables.flatMap(({ repertoire }) => repertoire.flatMap(expand)).map(({ codePoints }) => String.fromCodePoint(...codePoints)));
  const keys = new Map<string, string>();
  const groups = new Map<string, string[]>();
  const entryOf = new Map<string, string>();
  const add = (text: string, skeleton = skeletonOf(text)): void => {
    const key = withoutMarks(skeleton);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (keys.has(text) || group.length >= MAX_LOOKALIKES) return;
    keys.set(text, key);
    group.push(text);
  };
  for (const entry of entries) {
    const skeleton = skeletonOf(entry);
    add(entry, skeleton);
    if (!entryOf.has(skeleton)) entryOf.set(skeleton, entry);
  }
  // what looks like two characters is taken for these, as m for rn
  for (const key of Array.from(groups.keys())) {
    const parts = key.length > 1 ? Array.from(key, (prototype) => entryOf.get(prototype)) : [];
    if (parts.length > 1 && parts.every(Boolean)) add(parts.join(''));
  }
  const longest = Math.min(2 * MAX_SEQUENCE_CODE_POINTS, Math.max(...Array.from(keys.keys(), ({ length }) => length), 0));
  return { keys, groups, longest };
}

/** A letter is not taken for an accented one of another script. */
const isAlike = (from: string, to: string): boolean =>
  skeletonOf(from) === skeletonOf(to) || new Set([...scriptsOf(from), ...scriptsOf(to)]).size < 2;

function pairOf(from: string, to: string): Pair {
  const [one, other] = [skeletonOf(from), skeletonOf(to)];
  if (one === other) return { from, to, kind: 'same', rank: 0 };
  const isReplaced = [one, other].every((each) => withoutMarks(each) !== each);
  // a mark that is missing or added is likelier than another one, and likeliest on the letters of Swedish names
  const isSwedish = [from, to].every((each) => /^[a-zåäöé]$/.test(each));
  return { from, to, kind: 'mark', rank: 1 + Number(isReplaced) * 2 + Number(!isSwedish) };
}

const withoutMarks = (text: string): string => text.replace(/\p{M}/gu, '');
