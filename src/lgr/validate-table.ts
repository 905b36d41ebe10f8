import { MAX_LGR_LEVELS, MAX_LGR_OPERATORS, MAX_SEQUENCE_CODE_POINTS, MAX_TABLE_CODE_POINTS } from '../limits.js';
import { evaluate } from './evaluate.js';
import { hasAnchor } from './match.js';
import { idOf, metaFormats, RULE_NAME } from './meta-format.js';
import { expand } from './repertoire.js';
import type { Condition, RuleNode, Table } from './table.js';

/**
 * Checks a table that came as data from end to end, as `readTable` checks one that comes as XML, so that whoever judges by
 * it can rely on it: it has to judge a few labels first.
 * @returns the value itself; undefined if it is anything else
 */
export function validateTable(value: unknown): Table | undefined {
  try {
    return isTable(value) && isConsistent(value as Table) && canJudge(value as Table) ? (value as Table) : undefined;
  } catch {
    return undefined; // nested more deeply than can be read
  }
}

type Check = (value: unknown) => boolean;

const matches = (pattern: RegExp): Check => (value) => typeof value === 'string' && pattern.test(value);

/** Not `every` alone, which leaves out what is missing in a list with holes. */
const list = (each: Check, least = 1, most = MAX_TABLE_CODE_POINTS): Check => (value) =>
  Array.isArray(value) && value.length >= least && value.length <= most && Object.keys(value).length === value.length && value.every(each);

/** An object that has all of the required properties, and no others than these and the optional ones. */
function shape(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check {
  const checks = new Map(Object.entries({ ...required, ...optional })); // not an object, which has a `toString`
  return (value) =>
    isRecord(value) &&
    Object.keys(required).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, inner]) => checks.get(key)?.(inner));
}

const isRecord: (value: unknown) => value is Record<string, unknown> = (value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Check = (value) => typeof value === 'string';

const isCodePoint: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0x10ffff && !(0xd800 <= (value as number) && (value as number) <= 0xdfff);

const sequence = list(isCodePoint, 1, MAX_SEQUENCE_CODE_POINTS);
const ruleName = new RegExp(`^${RULE_NAME}$`, 'u');
const condition = { rule: matches(ruleName), not: (value: unknown) => value === true };
const char = shape({ codePoints: sequence }, condition);
const range = shape({ first: isCodePoint, last: isCodePoint }, condition);
const action = shape({ disp: matches(/^(invalid|blocked|allocatable|activated|valid)$/) }, condition);

/** An operator by what it holds, as in `format` of check-format.ts: an anchor is never looked for from elsewhere. */
const operatorIn = (isLookingAround: boolean, level: number): Check => (value) => {
  if (!isRecord(value) || level > MAX_LGR_LEVELS) return false;
  const type = String(value['type']);
  const isLook = /^look-(behind|ahead)$/.test(type);
  if (isLook || /^(choice|rule)$/.test(type)) return shape({ type: isText }, { nodes: list(operatorIn(isLookingAround || isLook, level + 1)) })(value);
  if (type === 'char') return shape({ type: isText, codePoints: sequence }, {})(value);
  return shape({ type: matches(isLookingAround ? /^(any|start|end)$/ : /^(any|start|end|anchor)$/) }, {})(value);
};

/** The level of the operators of a rule: `<lgr>`, `<rules>` and `<rule>` are around them. */
const FIRST_LEVEL = 4;

const { version, date, 'unicode-version': unicodeVersion, ...optional } = Object.fromEntries(
  Object.entries(metaFormats).map(([name, format]) => [name, matches(format)]),
) as Record<keyof typeof metaFormats, Check>;

const isTable = shape(
  {
    id: isText,
    version,
    date,
    'unicode-version': unicodeVersion,
    repertoire: list((entry) => char(entry) || range(entry)),
    rules: (value) =>
      isRecord(value) && Object.entries(value).every(([name, nodes]) => ruleName.test(name) && list(operatorIn(false, FIRST_LEVEL), 0)(nodes)),
    actions: list(action, 0),
  },
  optional,
);

/** Whether the parts fit each other, and are few enough. */
function isConsistent(table: Table): boolean {
  const { id, repertoire, rules, actions } = table;
  const sizes = repertoire.map((entry) => ('first' in entry ? entry.last - entry.first + 1 : 1));
  const names = ({ rule, not }: Condition, isContext: boolean): boolean =>
    rule === undefined ? !not : Object.hasOwn(rules, rule) && hasAnchor(rules[rule] ?? []) === isContext;
  return (
    id === idOf(table) &&
    sizes.every((size) => size > 0) &&
    sizes.reduce((total, size) => total + size) <= MAX_TABLE_CODE_POINTS &&
    Object.values(rules).reduce((count, nodes) => count + 1 + countOperators(nodes), actions.length) <= MAX_LGR_OPERATORS &&
    repertoire.every((entry) => names(entry, true)) &&
    actions.every((each) => names(each, false)) &&
    hasEachOnce(table)
  );
}

const countOperators = (nodes: readonly RuleNode[]): number => nodes.reduce((count, { nodes: inside = [] }) => count + 1 + countOperators(inside), 0);

function hasEachOnce({ repertoire }: Table): boolean {
  const keys = repertoire.flatMap(expand).map(({ codePoints }) => codePoints.join());
  return new Set(keys).size === keys.length;
}

/** Throws where the table makes judging throw. */
function canJudge(table: Table): boolean {
  const texts = table.repertoire.map((entry) => ('first' in entry ? String.fromCodePoint(entry.first, entry.last) : String.fromCodePoint(...entry.codePoints)));
  for (const label of ['a', 'a-1', ...texts.slice(0, 5), texts.slice(-5).join('')]) evaluate(label, table);
  return true;
}
