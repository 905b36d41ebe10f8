/** Holds a label to the tables of a registry and to its rules in prose. */
import type { Finding, FindingCode } from '../finding.js';
import { encodeAce } from '../idna/ace.js';
import { type ExaminedLabel, locate } from '../idna/label.js';
import type { Violation } from '../idna/rule.js';
import { evaluate, type Evaluation, type Part } from '../lgr/evaluate.js';
import { permitsLabel } from '../lgr/permits-label.js';
import type { Table } from '../lgr/table.js';
import { findMixedSets } from './character-sets.js';
import { findLength } from './label-length.js';
import type { Registry } from './registry.js';

/** What a registry says of a label; what few ask for is found when they do. */
export interface Fit {
  /** Whether one of the findings is an error. */
  readonly isRefused: boolean;
  /** Whether nobody knows if the registry takes one of its characters. */
  readonly isUncertain: boolean;
  /** Id of the table that decides. */
  readonly table: string;
  readonly parts: readonly Part[];
  /** Their places are those in the label as it was typed. */
  readonly findings: readonly Finding[];
}

/**
 * All that a registry says of a label, by the table that the label fits; or else by the one that refuses the fewest
 * characters, preferring one that has them, but not in that place, and then the first. undefined for an ACE form that stands
 * for nothing, and for a registry without tables.
 */
export function evaluateLabel(label: ExaminedLabel, index: number, registry: Registry): Fit | undefined {
  return label.decoded === '' || registry.tables.length === 0 ? undefined : new LabelFit(label, index, registry);
}

class LabelFit implements Fit {
  readonly isRefused: boolean;
  readonly isUncertain: boolean;
  readonly #label: ExaminedLabel;
  readonly #index: number;
  readonly #registry: Registry;
  /** The table that the label fits. */
  readonly #fitting: Table | undefined;
  readonly #prose: readonly Violation[];
  #decision: Decision | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(label: ExaminedLabel, index: number, registry: Registry) {
    const { decoded } = label;
    const { tables, uncertain } = registry;
    this.#label = label;
    this.#index = index;
    this.#registry = registry;
    this.#fitting = tables.find((table) => permitsLabel(decoded, table));
    this.#prose = findByProse(decoded, registry);
    const refusals = uncertain && !this.#fitting ? this.#decide().evaluation.findings : none;
    const open = refusals.filter((finding) => isOpen(finding, registry));
    this.isUncertain = open.length > 0;
    this.isRefused = (!this.#fitting && (open.length === 0 || open.length < refusals.length)) || this.#prose.some(refuses);
  }

  get table(): string {
    return (this.#fitting ?? this.#decide().table).id;
  }

  get parts(): readonly Part[] {
    return this.#decide().evaluation.parts;
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= locate(this.#label, this.#index, [...this.#findInTable(), ...this.#prose]));
  }

  /** The table that decides, and what it says. That a label fits it was told without its parts. */
  #decide(): Decision {
    const { decoded } = this.#label;
    const tables = this.#fitting ? [this.#fitting] : this.#registry.tables;
    return (this.#decision ??= closestOf(tables.map((table) => ({ table, evaluation: evaluate(decoded, table) }))));
  }

  #findInTable(): readonly Violation[] {
    if (this.#fitting) return none;
    return this.#decide().evaluation.findings.map((finding) =>
      isOpen(finding, this.#registry) ? { ...finding, code: 'uncertain-character', severity: 'warning' } : { ...finding, code: codeOf(finding, this.#registry) },
    );
  }
}

interface Decision {
  readonly table: Table;
  readonly evaluation: Evaluation;
}

/** The one that refuses the fewest characters, and the first of several. */
function closestOf(decisions: readonly Decision[]): Decision {
  if (decisions.length === 1) return decisions[0]!;
  const ranks = decisions.map(({ evaluation }) => rank(evaluation));
  return decisions[ranks.indexOf(Math.min(...ranks))]!;
}

/** Whether nobody knows if the registry takes the character that a finding is about. */
const isOpen = ({ code, values }: Violation, { uncertain }: Registry): boolean =>
  code === 'not-in-table' && uncertain?.test(String(values?.['character'])) === true;

const none: readonly Violation[] = [];

/** Tables of others name rules as they like, such as `constructor`. */
function codeOf({ code, values }: Violation, { findingOfRule }: Registry): FindingCode {
  const rule = String(values?.['rule']);
  return Object.hasOwn(findingOfRule, rule) ? (findingOfRule[rule] ?? code) : code;
}

const refuses = ({ severity = 'error' }: Violation): boolean => severity === 'error';

/** What the rules in prose say of a U-label. */
function findByProse(label: string, registry: Registry): readonly Violation[] {
  const shapes = registry.shapes.filter(({ pattern }) => pattern.test(label));
  if (shapes.length === 0 && !registry.characterSets && !registry.lengths) return none;
  return [...shapes.map(({ pattern, example, ...finding }) => finding), ...findMixedSets(label, registry), ...findLength(label, registry)];
}

/** Whether a U-label, which keeps the protocol, fits a table of the registry, breaks none of its rules in prose, and is no public suffix. */
export const permits = (label: string, registry: Registry): boolean =>
  registry.tables.some((table) => permitsLabel(label, table)) &&
  !findByProse(label, registry).some(refuses) &&
  !registry.publicSuffixes?.includes(encodeAce(label));

/** The number of refused characters, and as its fraction how many of them the table does not have at all. */
const rank = ({ refused, parts }: Evaluation): number =>
  Math.max(1, refused) + parts.filter((part) => part.refused && part.entry?.rule === undefined).length / 1000;
