/** What a picture of a name says; `layout` decides where. */
import { notation } from '../code-points.js';
import { decidingTables } from '../diagnosis/deciding-tables.js';
import { diagnoseFinal } from '../diagnosis/diagnose-final.js';
import type { CharacterDiagnosis, Diagnosis, LabelDiagnosis } from '../diagnosis/diagnosis.js';
import { lettersOfName } from '../diagnosis/letter-places.js';
import { shownLabels } from '../diagnosis/shown-labels.js';
import { verdictOf } from '../diagnosis/verdict.js';
import { linkToName } from '../links/name-link.js';
import { type QrCode, qrCodeOf } from '../links/qr-code.js';
import { MAX_NAME_OCTETS } from '../limits.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { formatVersion } from '../messages/format-version.js';
import { fill, type Message, say } from '../messages/message.js';
import { isUnseen, printable, printableCharacter } from '../messages/printable.js';
import { inserted, formatFinding, formatVerdict, type Subject } from '../messages/format-finding.js';
import { faultOf } from '../messages/messages.js';
import { shorten } from '../messages/shorten.js';
import { subjectOf } from '../messages/subject.js';
import { nameOrDescribe } from '../messages/describe-character.js';
import { type LineKey, linesOf, type ReceiptLine } from '../receipt/format-receipt.js';
import { makeReceipt } from '../receipt/receipt.js';
import { chooseRegistry, listOf, type SomeRegistries } from '../registry/choose.js';
import { allRegistries } from '../registry/registered.js';
import type { Registry } from '../registry/registry.js';
import { type CodePart, codePartsOf } from './ace-parts-drawing.js';
import { type PictureLanguage, pictureLanguages } from './picture-language.js';

export interface ContentOptions {
  /** A BCP 47 tag. The picture is in English if the language is not known, or has not been loaded (`loadLanguage`). */
  readonly lang?: string | undefined;
  /** The registry that judges, or several; of these, or of all, that of the name's own TLD does, and the first one for a single word. */
  readonly registry?: SomeRegistries | undefined;
  /** The day that the picture says it was made on; today if it is not given. */
  readonly date?: Date | undefined;
  /** Whether the picture also says what a receipt does: what was typed and changed, the code read back, the rules, the time. */
  readonly receipt?: boolean | undefined;
  /** Address of a page that a link opens with the name: the picture has the link, and its QR code. */
  readonly page?: string | undefined;
}

export interface Content {
  readonly lang: string;
  readonly nameCaption: string;
  /** The labels of the name, as they can be shown. */
  readonly name: readonly string[];
  readonly codeCaption: string;
  /** The labels of the ACE form in parts; none if the name has no such form. */
  readonly code: readonly (readonly CodePart[])[];
  /** The different parts, and what each of them is. */
  readonly explained: readonly (readonly [part: string, what: string])[];
  /** The verdict, and the first fault or else what of the name is registered. */
  readonly sentences: readonly Message[];
  readonly labels: readonly ShownLabel[];
  /** What of a receipt the rest of the picture does not say. */
  readonly receipt: readonly Pick<ReceiptLine, 'caption' | 'texts'>[];
  /** A link to the name; none if no page is named, or the name has no ACE form. */
  readonly link: { readonly caption: string; readonly address: string; readonly code: QrCode } | undefined;
  /** How many characters the picture leaves out, the tables, the day. */
  readonly notes: readonly string[];
}

export interface ShownLabel {
  readonly caption: Message;
  readonly letters: readonly Letter[];
}

export interface Letter {
  /** The number of the letter in the name, from 1. */
  readonly place: string;
  /** The character, or a dash for what can't be seen. */
  readonly glyph: string;
  readonly codePoints: string;
  readonly what: string;
  readonly isRefused: boolean;
}

export function contentOf(name: string, { lang, registry, date = new Date(), receipt = false, page }: ContentOptions = {}): Content {
  const language = chooseLanguage(lang, pictureLanguages);
  const { picture, tag } = language;
  const judges = listOf(registry ?? allRegistries());
  const diagnosis = diagnoseFinal(name, judges);
  const { unicode, ascii } = diagnosis;
  const judge = chooseRegistry(diagnosis.labels, judges);
  const subject = subjectOf(diagnosis, judges);
  const code = ascii ? ascii.split('.').map(codePartsOf) : [];
  const { labels, more } = lettersOf(diagnosis, language);
  return {
    lang: tag,
    nameCaption: picture.name,
    name: (shorten(printable(unicode)).trim() || '–').split('.'),
    codeCaption: picture[ascii === unicode ? 'code-same' : 'code'],
    code,
    explained: explain(code.flat(), language),
    sentences: sentencesOf(subject, language).map(shortenPhrase),
    labels,
    receipt: receipt ? linesOf(makeReceipt(name, { time: date, lang, registries: judges }), language).filter(({ key, texts }) => ofReceipt.has(key) && texts.length > 0) : [],
    link: page === undefined ? undefined : linkOf(page, ascii, language),
    notes: [
      ...(more > 0 ? [say(language.messages.more, { count: more })] : []),
      ...formatTables(diagnosis, judge, language),
      ...(receipt ? [] : [say(picture.made, { date: date.toLocaleDateString('sv-SE') })]),
    ],
  };
}

function linkOf(page: string, ascii: string, { picture }: PictureLanguage): Content['link'] {
  const address = ascii === '' ? undefined : linkToName(page, ascii);
  const code = address === undefined ? undefined : qrCodeOf(address);
  return address === undefined || !code ? undefined : { caption: picture.link, address, code };
}

const ofReceipt: ReadonlySet<LineKey> = new Set(['typed', 'changes', 'scripts', 'decoded', 'registered', 'rules', 'against', 'time', 'program']);

function sentencesOf(subject: Subject, language: PictureLanguage): Message[] {
  const verdict = verdictOf(subject.diagnosis);
  const fault = faultOf(subject.diagnosis);
  const finding = fault ?? subject.diagnosis.findings.find(({ code }) => code === 'subdomain');
  const sentences = [formatVerdict(verdict, subject, language)];
  return finding && verdict !== 'empty' ? [...sentences, formatFinding(finding, subject, language)] : sentences;
}

/** What each part is, once for all that are the same. */
function explain(parts: readonly CodePart[], { picture }: PictureLanguage): Content['explained'] {
  const different = new Map(parts.map(({ text, kind }) => [text, kind]));
  return [...different].flatMap(([text, kind]) => (kind === 'plain' || kind === 'between' ? [] : [[text, picture[`part-${kind}`]] as const]));
}

/** As many letters as a name can have. */
function lettersOf(diagnosis: Diagnosis, language: PictureLanguage): { labels: ShownLabel[]; more: number } {
  const letterAt = lettersOfName(diagnosis.labels);
  const shown: ShownLabel[] = [];
  let rest = MAX_NAME_OCTETS;
  let more = 0;
  for (const [index, label] of shownLabels(diagnosis)) {
    const letters = label.characters.slice(0, rest).map((character) => letterOf(character, letterAt(index, character.at), language));
    if (letters.length > 0) shown.push({ caption: captionOf(label, language), letters });
    rest -= letters.length;
    more += label.characters.length - letters.length;
  }
  return { labels: shown, more };
}

const captionOf = ({ unicode }: LabelDiagnosis, { picture }: PictureLanguage): Message =>
  fill(picture.letters, { name: inserted('name', shorten(printable(unicode))) });

function letterOf({ text, script, status, becomes = '' }: CharacterDiagnosis, place: number, language: PictureLanguage): Letter {
  const { letters, picture } = language;
  const what = nameOrDescribe(text, script, language);
  const isAsItIs = status === 'allowed' || (status === 'mapped' && becomes === text.normalize('NFC'));
  const words = say(letters[`status-${status}`], { becomes: inserted('character', printableCharacter(becomes)) });
  return {
    place: String(place),
    glyph: text === ' ' ? '␣' : isUnseen(text) ? '–' : printableCharacter(text),
    codePoints: notation(text),
    what: isAsItIs ? what : say(picture.character, { what, status: words }),
    isRefused: status === 'refused',
  };
}

/** Which tables decided. */
function formatTables(diagnosis: Diagnosis, registry: Registry, { picture, tag }: PictureLanguage): string[] {
  const versions = decidingTables(diagnosis, registry).map((table) => shorten(printable(formatVersion(table, registry, { version: picture.table, revision: picture.revision }, { id: table.id }))));
  return versions.length > 0 ? [say(picture.tables, { tables: new Intl.ListFormat(tag).format(versions) })] : [];
}

const shortenPhrase = (phrase: Message): Message =>
  phrase.map((piece) => (typeof piece === 'string' ? shorten(piece) : { ...piece, text: shorten(piece.text) }));
