/** The words of a picture as plain text. */
import { toText } from '../messages/message.js';
import type { Content } from './content.js';

export function describe({ nameCaption, name, codeCaption, code, explained, sentences, labels, receipt, link, notes }: Content): string {
  const written = code.map((parts) => parts.map(({ text }) => text).join('')).join('.');
  return [
    `${nameCaption}: ${toText([{ kind: 'name', text: name.join('.') }])}`,
    ...(written ? [`${codeCaption}: ${written}`] : []),
    ...explained.map(([part, what]) => `${part}: ${what}`),
    ...sentences.map(toText),
    ...labels.flatMap(({ caption, letters }) => [
      `${toText(caption)}:`,
      ...letters.map(({ place, glyph, codePoints, what }) => `${place} ${toText([{ kind: 'character', text: glyph }])} ${codePoints} ${what}`),
    ]),
    ...receipt.flatMap(({ caption, texts }) => texts.map((text) => `${caption}: ${text}`)),
    ...(link ? [`${link.caption} ${link.address}`] : []),
    ...notes,
  ].join('\n');
}
