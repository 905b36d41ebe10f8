/** Says how a file is read, in the page and in the command. */
import type { Language } from '../languages/language.js';
import { say, type Values } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { encodingNames } from './encodings.js';
import type { ListProblem } from './list-error.js';
import type { Reading } from './file-reading.js';

/**
 * What was found out about a file, a sentence each.
 * @param button by which another column or encoding is chosen, where there is one
 */
export function formatReading({ columns, isGuess = columns?.isGuess, headWord, hasSeveral, skipped = [], encoding }: Reading & { readonly isGuess?: boolean | undefined }, sentences: Language['lists'], button = ''): string[] {
  const said: string[] = [];
  const add = (sentence: string, values: Readonly<Record<string, string>> = {}): void => void said.push(say(sentence, shown(values)));
  const second = columns?.tld ?? columns?.others;
  if (columns && second !== undefined) add(sentences.namesFromTwo, { column: columns.name, tld: second });
  else if (columns) add(sentences.namesFrom, { column: columns.name });
  if (columns?.code !== undefined) add(sentences.codesFrom, { column: columns.code });
  if (isGuess) add(sentences.guessed, { button });
  if (headWord) add(sentences.headWord, { line: String(headWord.line), word: headWord.word });
  if (hasSeveral) add(sentences.several);
  if (skipped.length > 0) add(sentences.skipped, { lines: skipped.join(', ') });
  if (encoding) add(sentences.encoding, { encoding: encodingNames[encoding], button });
  return said;
}

/** Why a file can't be checked, and what to do. */
export function formatProblem(problem: ListProblem, sentences: Language['lists']): string {
  if (problem.kind === 'no-column') return say(sentences['no-column'], shown({ column: problem.column }));
  if (problem.kind === 'long-line') return say(sentences['long-line'], { line: problem.line });
  if (problem.kind === 'no-names') return sentences['no-names'];
  return problem.kind === 'encoding' ? sentences['no-encoding'] : sentences[`no-text.${problem.file}`];
}

const shown = (values: Readonly<Record<string, string>>): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { kind: 'name', text: printable(value) }]));
