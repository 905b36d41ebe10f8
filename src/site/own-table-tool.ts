import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import type { Tables } from '../elements/shared/table-updates-controller.js';
import { toUnicode } from '../idna/name.js';
import type { Table } from '../lgr/table.js';
import { fill, type Message } from '../messages/message.js';
import { quoted } from '../messages/quoted.js';
import { allRegistries } from '../registry/registered.js';
import { registryOf } from '../registry/registry-of-table.js';
import { takeDrops } from './drop.js';
import type { Language } from '../languages/language.js';
import type { SiteLanguage } from './page-language.js';
import { readTableFile } from './read-table-file.js';

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
  #table: Table | undefined;
  /** Counts the files that the visitor chose: one that took long is not answered after a later one. */
  #turn = 0;

  constructor(section: HTMLElement, { tag, site }: SiteLanguage) {
    this.#area = section.querySelector('.drop') as HTMLElement;
    this.#input = section.querySelector('input') as HTMLInputElement;
    this.#status = section.querySelector('[role=status]') as HTMLElement;
    this.#back = section.querySelector('button') as HTMLButtonElement;
    this.#converter = section.querySelector('idn-converter') as IdnConverterElement;
    this.#converter.lang = tag;
    this.#published = this.#converter.tables;
    this.#wording = site.ownTable;
  }

  start(): void {
    this.#say(this.#describeOurs(this.#wording.ours));
    takeDrops(this.#area, this.#input);
    this.#input.addEventListener('change', () => void this.#read());
    // the same file may have changed since, but would be no change of the input
    this.#input.addEventListener('click', () => {
      this.#input.value = '';
    });
    this.#back.addEventListener('click', () => this.#leave());
  }

  async #read(): Promise<void> {
    const [file] = this.#input.files ?? [];
    if (!file) return;
    const turn = ++this.#turn;
    const answer = await readTableFile(file, this.#wording);
    if (turn !== this.#turn) return;
    if ('table' in answer) this.#use(answer.table);
    else this.#say(answer.refusal, this.#describeKept());
  }

  #use(table: Table): void {
    this.#judgeBy(table);
    this.#back.hidden = false;
    this.#say(this.#describe(table), this.#describeTld(table));
  }

  #leave(): void {
    this.#turn++;
    this.#judgeBy(undefined);
    this.#input.value = '';
    this.#input.focus(); // as the button goes
    this.#back.hidden = true;
    this.#say(this.#describeOurs(this.#wording.ours));
  }

  #judgeBy(table: Table | undefined): void {
    this.#table = table;
    this.#converter.tables = table ?? this.#published;
  }

  #describe(table: Table): Message {
    const { id, version, date, repertoire } = table;
    const count = repertoire.reduce((sum, entry) => sum + ('first' in entry ? entry.last - entry.first + 1 : 1), 0);
    const values = { id: quoted(id, 'name'), version: quoted(version, 'name'), date: quoted(date, 'name') };
    return fill(this.#wording.inUse, { ...values, count: count.toLocaleString(document.documentElement.lang) });
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
    return this.#table ? fill(stillInUse, { id: quoted(this.#table.id, 'name') }) : this.#describeOurs(stillOurs);
  }

  #say(...sentences: Message[]): void {
    this.#status.replaceChildren(...sentences.flatMap((sentence) => [...sentence.map(renderPiece), ' ']));
  }
}

function renderPiece(piece: Message[number]): Node | string {
  if (typeof piece === 'string') return piece;
  const element = document.createElement(piece.kind === 'code' ? 'code' : 'bdi');
  element.textContent = piece.text;
  return element;
}
