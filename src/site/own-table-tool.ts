import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import type { Tables } from '../elements/shared/table-updates-controller.js';
import { toUnicode } from '../idna/name.js';
import type { Table } from '../lgr/table.js';
import { fill, type Inserted, type Message } from '../messages/message.js';
import { quoted } from '../messages/quoted.js';
import { allRegistries } from '../registry/registered.js';
import { registryOf } from '../registry/registry-of-table.js';
import { listLetters } from '../messages/describe-character.js';
import { languageNameOf } from '../messages/intl.js';
import { takeDrops } from './drop.js';
import type { Language } from '../languages/language.js';
import type { SiteLanguage } from './page-language.js';
import { type OpenTable, readTableFile } from './table-file.js';
import { OwnCharacters } from './own-characters.js';
import type { TableReport } from './table-report.js';

/** Octets of a file that takes so long to read that it has to be said. */
const LARGE = 300_000;

/** Lets visitors try names against the table of a file of theirs. */
export class OwnTable {
  readonly #area: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #back: HTMLButtonElement;
  readonly #converter: IdnConverterElement;
  /** The address of the newest tables of the registries. */
  readonly #published: Tables;
  readonly #wording: Language['site']['ownTable'];
  readonly #language: SiteLanguage;
  readonly #reportArea: HTMLElement;
  #report: TableReport | undefined;
  readonly #characters: OwnCharacters;
  #open: OpenTable | undefined;
  /** Ends all that is asked of the table in use. */
  #use = new AbortController();
  /** Ends the reading of a file. */
  #reading = new AbortController();

  constructor(section: HTMLElement, language: SiteLanguage) {
    this.#area = section.querySelector('.drop') as HTMLElement;
    this.#input = section.querySelector('input') as HTMLInputElement;
    this.#status = section.querySelector('[role=status]') as HTMLElement;
    this.#back = section.querySelector('button') as HTMLButtonElement;
    this.#converter = section.querySelector('idn-converter') as IdnConverterElement;
    this.#reportArea = section.querySelector('.table-report') as HTMLElement;
    this.#characters = new OwnCharacters(document.querySelector('.own-characters') as HTMLElement, language.tag);
    this.#language = language;
    this.#converter.lang = language.tag;
    this.#published = this.#converter.tables;
    this.#wording = language.site.ownTable;
  }

  start(): void {
    this.#say(this.#describeOurs(this.#wording.ours));
    takeDrops(this.#area, this.#input);
    this.#input.addEventListener('change', () => void this.#read());
    // the same file may have changed since, but would be no change of the input
    this.#input.addEventListener('click', () => {
      this.#input.value = '';
    });
    this.#converter.addEventListener('idn-diagnosis', () => this.#report?.show(this.#converter.diagnosis));
    this.#back.addEventListener('click', () => this.#leave());
  }

  /** A file that is still being read is left for a later one. */
  async #read(): Promise<void> {
    const [file] = this.#input.files ?? [];
    if (!file) return;
    this.#status.ariaLive = 'polite'; // what stands there at first is silent
    this.#reading.abort();
    const reading = (this.#reading = new AbortController());
    if (file.size > LARGE) await this.#sayReading();
    const answer = await readTableFile(file, this.#wording, reading.signal);
    if (reading.signal.aborted) return;
    if ('table' in answer) return this.#take(answer, reading);
    reading.abort();
    this.#say(...answer.refusal, this.#describeKept());
  }

  async #take(open: OpenTable, use: AbortController): Promise<void> {
    const { table } = open;
    const before = this.#open;
    this.#judgeBy(open, use);
    this.#back.hidden = false;
    this.#say(this.#describe(table), this.#describeTld(table));
    await this.#converter.updateComplete;
    this.#characters.show(table);
    const loaded = await import('./table-report.js').catch(() => undefined); // no network: names are judged all the same
    if (!loaded || open !== this.#open) return;
    this.#report = new loaded.TableReport(this.#reportArea, open, before, this.#language.tag);
    this.#report.show(this.#converter.diagnosis);
  }

  #leave(): void {
    this.#reading.abort();
    this.#judgeBy(undefined);
    this.#characters.hide();
    this.#input.value = '';
    this.#input.focus(); // as the button goes
    this.#back.hidden = true;
    this.#say(this.#describeOurs(this.#wording.ours));
  }

  #judgeBy(open: OpenTable | undefined, use = new AbortController()): void {
    if (this.#use !== use) this.#use.abort();
    this.#use = use;
    this.#open = open;
    this.#report?.end();
    this.#report = undefined;
    this.#converter.tables = open?.table ?? this.#published;
  }

  /** Lets the browser show it, in case the page itself has to do the work. */
  async #sayReading(): Promise<void> {
    this.#say([this.#wording.reading]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  #describe(table: Table): Message {
    const { version, date, repertoire } = table;
    const count = repertoire.reduce((sum, entry) => sum + ('first' in entry ? entry.last - entry.first + 1 : 1), 0);
    const values = { id: nameOf(table), version: quoted(version, 'name'), date: quoted(date, 'name'), language: this.#nameLanguage(table.language) };
    return fill(this.#wording.inUse, { ...values, count: count.toLocaleString(document.documentElement.lang) }, count);
  }

  /** «svenska» for `sv`, «arabiska bokstäver» for `und-Arab`, and nothing for what is no tag. */
  #nameLanguage(tag = ''): string {
    try {
      const { language, script } = new Intl.Locale(tag);
      const named = language === 'und' ? undefined : languageNameOf(language, this.#language);
      return named ?? (script ? listLetters([script], this.#language) : '');
    } catch {
      return ''; // RangeError
    }
  }

  /** A table names its TLD if it makes no difference which one stands in for that. */
  #describeTld(table: Table): Message {
    const { tld } = registryOf(table);
    if (registryOf(table, 'invalid').tld !== tld) return fill(this.#wording.underNone, {});
    return fill(this.#wording.under, { tld: quoted(toUnicode(tld).name, 'name') });
  }

  #describeOurs(sentence: string): Message {
    const tlds = Object.keys(allRegistries()).map((tld) => `.${tld}`);
    return fill(sentence, { tlds: new Intl.ListFormat(this.#converter.lang).format(tlds) });
  }

  #describeKept(): Message {
    const { stillInUse, stillOurs } = this.#wording;
    return this.#open ? fill(stillInUse, { id: nameOf(this.#open.table) }) : this.#describeOurs(stillOurs);
  }

  #say(...sentences: Message[]): void {
    this.#status.replaceChildren(...sentences.flatMap((sentence) => [...sentence.map(renderPiece), ' ']));
  }
}

/** The root's tables have no domain to be named by: `.-arab`. */
const nameOf = ({ id }: Table): Inserted => quoted(id.replace(/^\.-/, ''), 'name');

function renderPiece(piece: Message[number]): Node | string {
  if (typeof piece === 'string') return piece;
  const element = document.createElement(piece.kind === 'code' ? 'code' : 'bdi');
  element.textContent = piece.text;
  return element;
}
