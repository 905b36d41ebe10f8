/** The tab for draws: a base is made, lots are drawn, a result is verified, names are drawn again. */
import { render } from 'lit';
import { formatDrawProblem } from '../draw/format-draw.js';
import { copyText } from '../elements/shared/copy-text.js';
import { download } from '../elements/shared/download.js';
import { formatProblem } from '../lists/format-reading.js';
import { registriesOf } from '../registry/choose.js';
import { allRegistries, loadRegistries } from '../registry/registered.js';
import type { DeskProblem, DrawDesk, Or } from '../workers/draw-desk.js';
import { type DrawLanguage, drawLanguageOf } from './draw-language.js';
import type { ChosenColumns, DrawState, Step } from './draw-state.js';
import { type DrawActions, renderDraw } from './draw-views.js';
import { openDrawDesk } from './open-draw-desk.js';
import type { SiteLanguage } from './page-language.js';

const noColumns: ChosenColumns = { name: '', caseNumber: '', applicant: '', queue: '', queues: '' };

export class DrawTool {
  readonly #place: HTMLElement;
  readonly #language: DrawLanguage;
  #state: DrawState = { file: undefined, offered: [], columns: noColumns, base: undefined, drawn: undefined, verified: undefined, said: undefined, isWorking: false };
  #desk: Promise<DrawDesk | undefined> | undefined;
  /** Names may be under whichever TLD: those that are not loaded are not judged. */
  #registries: Promise<void> | undefined;

  constructor(place: HTMLElement, language: SiteLanguage) {
    this.#place = place;
    this.#language = drawLanguageOf(language);
  }

  start(): void {
    this.#set({});
  }

  readonly #actions: DrawActions = {
    openFile: (file: File) =>
      this.#work('base', async (desk) => {
        this.#set({ file, offered: [], columns: noColumns, base: undefined, drawn: undefined, verified: undefined });
        const answer = await desk.open(file, { heads: this.#language.columnHeads });
        if (this.#state.file !== file || this.#isProblem(answer, 'base')) return;
        if ('base' in answer) this.#set({ base: answer.base });
        else this.#set({ offered: answer.offered, columns: { ...noColumns, name: answer.offered.find(({ is }) => is === 'name')?.asked ?? '' } });
      }),
    chooseColumns: (columns: Partial<ChosenColumns>) => this.#set({ columns: { ...this.#state.columns, ...columns }, said: undefined }),
    makeBase: () =>
      this.#work('base', async (desk) => {
        const { file, columns: { name, caseNumber, applicant, queue, queues } } = this.#state;
        if (!file) return;
        if (caseNumber === '') return this.#say('base', this.#language.draw.needsCase);
        this.#set({ base: undefined, drawn: undefined, verified: undefined });
        const registries = await this.#loadedRegistries();
        const columns = { column: name || undefined, caseNumber, applicant: applicant || undefined, queue: queue || undefined, heads: this.#language.columnHeads };
        const order = queue ? queues.split(',').map((each) => each.trim()).filter(Boolean) : [];
        const answer = await desk.makeBase(file, { ...columns, registries, queues: order, lang: this.#language.tag });
        if (!this.#isProblem(answer, 'base')) this.#set({ base: answer.base });
      }),
    saveBase: () => this.#save((desk) => desk.baseFile(), `${this.#language.draw.baseFile}.txt`),
    copyHash: async (shownBy: Element | null) => this.#say('base', this.#language.copying[await copyText(this.#state.base?.hash ?? '', shownBy)]),
    draw: (seed: string) =>
      this.#work('draw', async (desk) => {
        const answer = await desk.draw(seed);
        if (!this.#isProblem(answer, 'draw')) this.#set({ drawn: answer.drawn, verified: undefined });
      }),
    verify: (file: File, seed: string) =>
      this.#work('verify', async (desk) => {
        this.#set({ verified: undefined });
        const answer = await desk.verify(file, seed || undefined);
        if (!this.#isProblem(answer, 'verify')) this.#set({ drawn: answer.drawn, verified: answer });
      }),
    drawAgain: (names: string, seed: string) =>
      this.#work('again', async (desk) => {
        const answer = await desk.drawAgain(names.split(/[\s,;]+/).filter(Boolean), seed, await this.#loadedRegistries());
        if (!this.#isProblem(answer, 'again')) this.#set({ drawn: answer.drawn, verified: undefined });
      }),
    saveResult: (format: 'json' | 'csv') =>
      this.#save((desk) => desk.resultFile(format, this.#language.conventions.csvSeparator, this.#language.draw), `${this.#language.draw.resultFile}.${format}`),
  };

  async #loadedRegistries() {
    await (this.#registries ??= loadRegistries().catch(() => undefined));
    return registriesOf('', allRegistries());
  }

  /** One thing at a time: what is asked meanwhile is left. */
  async #work(step: Step, work: (desk: DrawDesk) => Promise<void>): Promise<void> {
    if (this.#state.isWorking) return;
    this.#set({ isWorking: true, said: { step, words: this.#language.draw.working } });
    try {
      const desk = await (this.#desk ??= openDrawDesk());
      if (this.#state.said?.words === this.#language.draw.working) this.#set({ said: desk ? this.#state.said : { step, words: this.#language.draw.notLoaded } });
      if (desk) await work(desk);
      else this.#desk = undefined;
    } catch (error) {
      reportError(error);
      this.#say(step, this.#language.draw.failed);
    }
    const { said } = this.#state;
    this.#set({ isWorking: false, said: said?.words === this.#language.draw.working ? undefined : said });
  }

  async #save(file: (desk: DrawDesk) => Promise<Blob>, name: string): Promise<void> {
    const desk = await this.#desk;
    if (desk) download(name, await file(desk));
  }

  #isProblem<Result>(answer: Or<Result>, step: Step): answer is { readonly problem: DeskProblem } {
    if (!(answer !== null && typeof answer === 'object' && 'problem' in answer)) return false;
    const { draw, lists } = this.#language;
    const { problem } = answer as { readonly problem: DeskProblem };
    this.#say(step, 'draw' in problem ? formatDrawProblem(problem.draw, draw) : 'list' in problem ? formatProblem(problem.list, lists) : draw.unread);
    return true;
  }

  #say(step: Step, words: string): void {
    this.#set({ said: { step, words } });
  }

  #set(more: Partial<DrawState>): void {
    this.#state = { ...this.#state, ...more };
    render(renderDraw(this.#state, this.#actions, this.#language), this.#place);
  }
}
