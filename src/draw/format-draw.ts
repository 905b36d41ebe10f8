/** Says what there is to say of a draw, in the page and in the command. */
import type { Language } from '../languages/language.js';
import { say, type Values } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import type { LeftOut } from './draw-base.js';
import type { DrawProblem } from './draw-error.js';
import { unicodeOf } from './result-text.js';
import type { DrawFault } from './verify-draw.js';

/** Who is left out, and why. */
export function formatLeftOut({ line, name, reason, fault, sameAs }: LeftOut, sentences: Language['draw']): string {
  const key = `left-out.${reason}`;
  const why = Object.hasOwn(sentences, key) ? say(sentences[key as keyof Language['draw']], { other: sameAs ?? 0 }) : fault;
  return say(sentences.leftOut, { line, name: shown(name), reason: why });
}

/** What is not as it must be in a result. */
export function formatFault({ deviation, ...fault }: DrawFault, sentences: Language['draw']): string {
  const { kind, ...values } = fault;
  const { name, caseNumber, ...others } = { name: '', caseNumber: '', ...values };
  const said = say(sentences[`fault.${kind}`], { name: shown(unicodeOf(name)), case: shown(caseNumber), ...allShown(others) });
  return deviation === undefined ? said : say(sentences.deviation, { number: deviation, fault: said });
}

/** Why nothing can be drawn or checked, and what to do. */
export const formatDrawProblem = ({ kind, ...values }: DrawProblem, sentences: Language['draw']): string => say(sentences[kind], allShown(values));

const allShown = (values: Readonly<Record<string, string | number>>): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'number' ? value : shown(value)]));

const shown = (text: string) => ({ kind: 'name', text: printable(text) }) as const;
