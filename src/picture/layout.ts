/** Lays out a picture of a name. */
import type { Inserted, Message } from '../messages/message.js';
import type { Content, Letter, ShownLabel } from './content.js';
import type { CodePart } from './ace-parts-drawing.js';
import type { Drawing, Measure, Style } from './drawing.js';
import { type Cell, Sheet } from './sheet.js';
import { textWidth } from './text-width.js';
import type { Run } from './wrap.js';

const WIDTH = 800;
const MARGIN = 48;
const INNER = WIDTH - 2 * MARGIN;
/** The space between columns, in units. */
const GAP = 32;

/** The side of a module of a QR code: printed, almost a millimetre. */
const MODULE = 4;

const caption: Style = { size: 15, isQuiet: true };
const plain: Style = { size: 17 };
const verdict: Style = { size: 20 };
const code: Style = { size: 15, isMono: true };

export function layOut(content: Content, measure: Measure = textWidth): Drawing {
  const sheet = new Sheet(measure);
  sheet.y = MARGIN;
  writeName(content, sheet, measure);
  writeCode(content, sheet, measure);
  divide(sheet);
  content.sentences.forEach((sentence, index) => sheet.write([whole(runsOf(sentence, index > 0 ? plain : verdict))], index > 0 ? 27 : 32));
  for (const label of content.labels) writeLetters(label, sheet, measure);
  writeReceipt(content, sheet, measure);
  writeLink(content, sheet);
  divide(sheet);
  for (const text of content.notes) sheet.write([whole([{ ...caption, text }])], 23);
  return sheet.toDrawing(WIDTH, MARGIN);
}

/** Writes the name as large as it can be on one line, and smaller if it needs several. */
function writeName({ name, nameCaption }: Content, sheet: Sheet, measure: Measure): void {
  sheet.write([whole([{ ...caption, text: nameCaption }])], 24);
  const runsIn = (size: number): Run[] => joinLabels(name.map((text) => [{ text, size, isBold: true, isMono: isCode(text) }]));
  const widthIn = (size: number): number => runsIn(size).reduce((width, run) => width + measure(run.text, run), 0);
  const size = [48, 40, 32].find((each) => widthIn(each) <= INNER) ?? 28;
  sheet.write([whole(runsIn(size))], size * 1.4);
}

function writeCode({ code: labels, codeCaption, explained }: Content, sheet: Sheet, measure: Measure): void {
  if (labels.length === 0) return;
  sheet.y += 20;
  sheet.write([whole([{ ...caption, text: codeCaption }])], 24);
  const runOf = ({ text, kind }: CodePart): Run => ({ text, size: 24, isMono: true, isUnderlined: kind !== 'plain' && kind !== 'between' });
  sheet.write([whole(joinLabels(labels.map((parts) => parts.map(runOf))))], 40);
  if (explained.length > 0) sheet.y += 8;
  const width = Math.min(INNER / 2, Math.max(...explained.map(([part]) => measure(part, code))) + 1);
  for (const [part, what] of explained) {
    const left = MARGIN + width + GAP;
    sheet.write([{ runs: [{ ...code, text: part }], x: MARGIN, width }, { runs: [{ ...caption, text: what }], x: left, width: WIDTH - MARGIN - left }], 24);
  }
}

/** Writes letters in two columns if there are many. */
function writeLetters({ caption: words, letters }: ShownLabel, sheet: Sheet, measure: Measure): void {
  divide(sheet);
  sheet.write([whole(runsOf(words, caption))], 24);
  sheet.y += 8;
  const columns = letters.length > 8 ? 2 : 1;
  const width = (INNER - (columns - 1) * GAP) / columns;
  const most = Math.ceil(letters.length / columns);
  const top = sheet.y;
  const bottoms = Array.from({ length: columns }, (_, column) => {
    sheet.y = top;
    for (const letter of letters.slice(column * most, (column + 1) * most)) writeLetter(letter, MARGIN + column * (width + GAP), width, sheet, measure);
    return sheet.y;
  });
  sheet.y = Math.max(...bottoms);
}

function writeLetter({ place, glyph, codePoints, what, isRefused }: Letter, x: number, width: number, sheet: Sheet, measure: Measure): void {
  sheet.rule(x, width);
  sheet.y += 4;
  const large = { size: 24 };
  const size = Math.min(large.size, (large.size * 44) / measure(glyph, large)); // some glyphs are as wide as a sentence
  const cells: Cell[] = [
    { runs: [{ ...caption, text: place }], x, width: 28, align: 1 },
    { runs: [{ text: glyph, size }], x: x + 40, width: 44.01, align: 0.5 },
    { runs: [{ ...code, text: codePoints }], x: x + 96, width: 72 },
    { runs: [{ ...plain, text: what, isBold: isRefused }], x: x + 180, width: width - 180 },
  ];
  sheet.write(cells, 30);
  sheet.y += 2;
}

/** What each line is about stands at its left. */
function writeReceipt({ receipt }: Content, sheet: Sheet, measure: Measure): void {
  if (receipt.length === 0) return;
  divide(sheet);
  const width = Math.max(...receipt.map(({ caption: words }) => measure(words, caption))) + 1;
  const left = MARGIN + width + GAP;
  for (const { caption: words, texts } of receipt) {
    texts.forEach((text, index) => {
      const about = index === 0 ? [{ ...caption, text: words }] : [];
      sheet.write([{ runs: about, x: MARGIN, width }, { runs: isolatedRuns(text, { size: caption.size }), x: left, width: WIDTH - MARGIN - left }], 24);
    });
  }
}

/** The link beside its code, whose quiet zone the margin and the space between columns are. */
function writeLink({ link }: Content, sheet: Sheet): void {
  if (!link) return;
  divide(sheet);
  const side = link.code.size * MODULE;
  const [top, x] = [sheet.y, MARGIN + side + GAP];
  sheet.draw(link.code, MARGIN, MODULE);
  const width = WIDTH - MARGIN - x;
  sheet.write([{ runs: [{ ...caption, text: link.caption }], x, width }], 24);
  sheet.write([{ runs: [{ ...code, text: link.address }], x, width }], 24);
  sheet.y = Math.max(sheet.y, top + side);
}

/** The runs of a text in which what is written from right to left is isolated. */
const isolatedRuns = (text: string, style: Style): Run[] =>
  text.split(/[\u2068\u2069]/).flatMap((part, index) => (index % 2 === 0 ? { ...style, text: part } : joinLabels(part.split('.').map((label) => [{ ...style, text: label }]))));

const whole = (runs: readonly Run[]): Cell => ({ runs, x: MARGIN, width: INNER });

function divide(sheet: Sheet): void {
  sheet.y += 24;
  sheet.rule(MARGIN, INNER);
  sheet.y += 20;
}

/** The runs of a name: labels, each of which has its own direction, with full stops in between. */
const joinLabels = (labels: readonly (readonly Run[])[]): Run[] =>
  labels.flatMap((runs, index) => [...(index > 0 && runs[0] ? [{ ...runs[0], text: '.', isUnderlined: false }] : []), ...runs]);

/** The runs of a sentence: what was filled in is set apart, and a name as a whole runs from left to right. */
const runsOf = (phrase: Message, style: Style): Run[] =>
  phrase.flatMap((piece) => (typeof piece === 'string' ? { ...style, text: piece } : insertedRuns(piece, style)));

function insertedRuns({ kind, text }: Inserted, style: Style): Run[] {
  const own = kind === 'code' ? style : { ...style, isBold: true, isQuiet: false };
  return joinLabels(text.split('.').map((label) => [{ ...own, text: label, isMono: kind === 'code' || isCode(label) }]));
}

/** A name whose code stands for nothing is written as a code is. */
const isCode = (label: string): boolean => /^xn--/i.test(label);
