/** Says what there is to say of a draw, in the page and in the command. */
import type { Language } from '../languages/language.js';
import { say, type Values } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import type { LeftOut } from './draw-base.js';
import type { DrawProblem } from './draw-error.js';
import type { ListedFaults } from './listed-faults.js';
import { unicodeOf } from './result-text.js';
import type { DrawFault } from './verify-draw.js';

/** Who is left out, and why. */
export function formatLeftOut({ line, name, reason, fault, sameAs }: LeftOut, sentences: Language['draw']): string {
  const key = `left-out.${reason}`;
  const why = Object.hasOwn(sentences, key) ? say(sentences[key as keyof Language['draw']], { other: sameAs ?? 0 }) : fault;
  return say(sentences.leftOut, { line, name: shown(name), reason: why });
}

/** That nobody applies in one of the queues: it may be spelled otherwise than in the list. */
export const formatEmptyQueue = (queue: string, sentences: Language['draw']): string => say(sentences.emptyQueue, { queue: shown(queue) });

/** All that is not as it must be, a sentence each. */
export const formatFaults = (faults: readonly ListedFaults[], sentences: Language['draw'], tag: string): string[] =>
  faults.flatMap(({ first, count }) => {
    const more = count - first.length;
    const [{ deviation } = {}] = first;
    const said = say(sentences.moreFaults, { count: more.toLocaleString(tag), all: count.toLocaleString(tag) }, more);
    return [...first.map((fault) => formatFault(fault, sentences)), ...(more > 0 ? [inDeviation(deviation, said, sentences)] : [])];
  });

/** What is not as it must be in a result. */
export function formatFault({ deviation, ...fault }: DrawFault, sentences: Language['draw']): string {
  const { kind, ...values } = fault;
  const { name, caseNumber, ...others } = { name: '', caseNumber: '', ...values };
  const said = say(sentences[`fault.${kind}`], { name: shown(unicodeOf(name)), case: shown(caseNumber), ...allShown(others) });
  return inDeviation(deviation, said, sentences);
}

const inDeviation = (deviation: number | undefined, fault: string, sentences: Language['draw']): string =>
  deviation === undefined ? fault : say(sentences.deviation, { number: deviation, fault });

/** Why nothing can be drawn or checked, and what to do. */
export const formatDrawProblem = ({ kind, ...values }: DrawProblem, sentences: Language['draw']): string => say(sentences[kind], allShown(values));

const allShown = (values: Readonly<Record<string, string | number>>): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'number' ? value : shown(value)]));

const shown = (text: string) => ({ kind: 'name', text: printable(text) }) as const;
