/** What a picture of a name says; `layout` decides where. */
import { notation } from '../code-points.js';
import { diagnose } from '../diagnosis/diagnose.js';
import type { CharacterDiagnosis, Diagnosis, LabelDiagnosis } from '../diagnosis/diagnosis.js';
import { lettersOfName } from '../diagnosis/letter-places.js';
import { verdictOf } from '../diagnosis/verdict.js';
import { isAscii } from '../idna/ace.js';
import { isError } from '../idna/name.js';
import { MAX_NAME_OCTETS } from '../limits.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { formatVersion } from '../messages/format-version.js';
import { fill, type Message, say } from '../messages/message.js';
import { isUnseen, printable, printableCharacter } from '../messages/printable.js';
import { inserted, formatFinding, formatVerdict, type Subject } from '../messages/format-finding.js';
import { faultOf } from '../messages/messages.js';
import { nameOrDescribe } from '../messages/describe-character.js';
import { chooseRegistry, listOf, type RegistryList, type SomeRegistries } from '../registry/choose.js';
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

export function contentOf(name: string, { lang, registry, date = new Date() }: ContentOptions = {}): Content {
  const language = chooseLanguage(lang, pictureLanguages);
  const { picture, tag } = language;
  const judges = listOf(registry ?? allRegistries());
  const diagnosis = diagnoseFinal(name, judges);
  const { unicode, ascii } = diagnosis;
  const judge = chooseRegistry(diagnosis.labels, judges);
  const subject = { diagnosis, tld: judge.tld, tlds: judges.map(({ tld }) => tld).filter(Boolean) };
  const code = ascii ? ascii.split('.').map(codePartsOf) : [];
  const { labels, more } = shownLabels(diagnosis, language);
  return {
    lang: tag,
    nameCaption: picture.name,
    name: (shorten(printable(unicode)).trim() || '–').split('.'),
    codeCaption: picture[ascii === unicode ? 'code-same' : 'code'],
    code,
    explained: explain(code.flat(), language),
    sentences: sentencesOf(subject, language).map(shortenPhrase),
    labels,
    notes: [
      ...(more > 0 ? [say(language.messages.more, { count: more })] : []),
      ...formatTablesStatus(diagnosis, judge, language),
      say(picture.made, { date: date.toLocaleDateString('sv-SE') }),
    ],
  };
}

/**
 * The diagnosis of a name without faults is that of its Unicode form, so that letters are counted in what is registered. A code
 * that was probably copied wrongly is judged as it is.
 */
function diagnoseFinal(name: string, judges: RegistryList): Diagnosis {
  const typed = diagnose(name, judges);
  const isFinal = typed.unicode === name || typed.findings.some((finding) => isError(finding) || finding.code === 'miscopied');
  return isFinal ? typed : diagnose(typed.unicode, judges);
}

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

/** The label that is registered, and every label with other letters than a–z. */
function shownLabels({ labels, judged }: Diagnosis, language: PictureLanguage): { labels: ShownLabel[]; more: number } {
  const letterAt = lettersOfName(labels);
  const shown: ShownLabel[] = [];
  let rest = MAX_NAME_OCTETS;
  let more = 0;
  for (const [index, label] of labels.entries()) {
    if (label.characters.length === 0 || (index !== judged && isAscii(label.unicode))) continue;
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

/** The table that decided, or all of the registry's if none did; nothing if no registry judges the name. */
function formatTablesStatus({ labels, judged }: Diagnosis, registry: Registry, { picture, tag }: PictureLanguage): string[] {
  const { tables } = registry;
  const label = labels[judged];
  const own = tables.filter(({ id }) => id === label?.table);
  const versions = (own.length > 0 ? own : tables).map((table) => shorten(printable(formatVersion(table, registry, { version: picture.table, revision: picture.revision }, { id: table.id }))));
  return label && versions.length > 0 ? [say(picture.tables, { tables: new Intl.ListFormat(tag).format(versions) })] : [];
}

const shortenPhrase = (phrase: Message): Message =>
  phrase.map((piece) => (typeof piece === 'string' ? shorten(piece) : { ...piece, text: shorten(piece.text) }));

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > MAX_NAME_OCTETS ? `${characters.slice(0, MAX_NAME_OCTETS).join('')}…` : text;
}
