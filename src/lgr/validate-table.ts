import { MAX_TABLE_CODE_POINTS } from '../limits.js';
import type { Table } from './table.js';

/**
 * Checks a table that came as data from end to end, so that whoever judges by it can rely on it.
 * @returns the value itself; undefined if it is anything else
 */
export function validateTable(value: unknown): Table | undefined {
  try {
    return isTable(value) && isConsistent(value as Table) ? (value as Table) : undefined;
  } catch {
    return undefined; // nested more deeply than can be read
  }
}

type Check = (value: unknown) => boolean;

const matches = (pattern: RegExp): Check => (value) => typeof value === 'string' && pattern.test(value);
const list = (each: Check): Check => (value) => Array.isArray(value) && value.length > 0 && value.every(each);
const record = (each: Check): Check => (value) => isRecord(value) && Object.values(value).every(each);

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

const text = matches(/./);
const codePoint: Check = (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0x10ffff;
const condition = { rule: text, not: (value: unknown) => value === true };
const char = shape({ codePoints: list(codePoint) }, condition);
const range = shape({ first: codePoint, last: codePoint }, condition);
const action = shape({ disp: matches(/^(invalid|blocked|allocatable|activated|valid)$/) }, condition);
const operator: Check = (value) => withCodePoints(value) || withNodes(value);
const withCodePoints = shape({ type: matches(/^char$/), codePoints: list(codePoint) }, {});
const withNodes = shape({ type: matches(/^(any|start|end|anchor|choice|rule|look-behind|look-ahead)$/) }, { nodes: list(operator) });

const isTable = shape(
  {
    id: text,
    version: matches(/^[1-9]\d{0,8}$/),
    date: matches(/^\d{4}-\d\d-\d\d$/),
    'unicode-version': text,
    repertoire: list((entry) => char(entry) || range(entry)),
    rules: record((rule) => Array.isArray(rule) && rule.every(operator)),
    actions: (value) => Array.isArray(value) && value.every(action),
  },
  { language: text, scope: text, 'validity-start': text, 'validity-end': text },
);

/** Whether every rule that is named is there, no range is empty, and all of them together are few enough to be written out. */
function isConsistent({ repertoire, rules, actions }: Table): boolean {
  const sizes = repertoire.map((entry) => ('first' in entry ? entry.last - entry.first + 1 : 1));
  const named = [...repertoire, ...actions].flatMap(({ rule }) => rule ?? []);
  return (
    sizes.every((size) => size > 0) &&
    sizes.reduce((total, size) => total + size) <= MAX_TABLE_CODE_POINTS &&
    named.every((rule) => Object.hasOwn(rules, rule))
  );
}
