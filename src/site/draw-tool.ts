/** The tab for draws: a base is made, lots are drawn, a result is verified, names are drawn again. */
import { render } from 'lit';
import { formatDrawProblem } from '../draw/format-draw.js';
import { copyText } from '../elements/shared/copy-text.js';
import { download } from '../elements/shared/download.js';
import { NOTICED } from '../elements/shared/live-region.js';
import { formatProblem } from '../lists/format-reading.js';
import { registriesOf } from '../registry/choose.js';
import { allRegistries, loadRegistries } from '../registry/registered.js';
import type { DeskProblem, DrawDesk, Or } from '../workers/draw-desk.js';
import { type DrawLanguage, drawLanguageOf } from './draw-language.js';
import { sayBase, sayDrawn, sayVerdict } from './draw-outcomes.js';
import { type ChosenColumns, type DrawState, emptyDraw, missingChoice, orderOf, type Step, takeBase, takeFile, verdictOf } from './draw-state.js';
import { type DrawActions, renderDraw } from './draw-views.js';
import { openDrawDesk } from './open-draw-desk.js';
import type { SiteLanguage } from './page-language.js';

/** What takes no longer than this, in milliseconds, is done before it could be told that it is being done. */
const LONG = 500;

export class DrawTool {
  readonly #place: HTMLElement;
  readonly #language: DrawLanguage;
  #state = emptyDraw;
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
        const answer = await desk.open(file, { heads: this.#language.columnHeads });
        if (this.#isProblem(answer, 'base')) return;
        this.#set(takeFile(this.#state, file, answer, this.#language.columnHeads));
        this.#tell('base', 'base' in answer ? sayBase(answer.base, this.#language) : this.#language.draw.opened);
      }),
    chooseColumns: (columns: Partial<ChosenColumns>) => this.#set({ columns: { ...this.#state.columns, ...columns }, ...this.#silence() }),
    makeBase: () => {
      const { file, columns } = this.#state;
      const missing = missingChoice(columns);
      if (missing) return this.#say('base', this.#language.draw[missing]);
      return this.#work('base', async (desk) => {
        if (!file) return;
        const { name, caseNumber, applicant, queue } = columns;
        const registries = await this.#loadedRegistries();
        const asked = { column: name || undefined, caseNumber, applicant: applicant || undefined, queue: queue || undefined, heads: this.#language.columnHeads };
        const answer = await desk.makeBase(file, { ...asked, registries, queues: orderOf(columns), lang: this.#language.tag });
        if (this.#isProblem(answer, 'base')) return;
        this.#set(takeBase(this.#state, answer.base, columns));
        this.#tell('base', sayBase(answer.base, this.#language));
      });
    },
    saveBase: () => this.#save((desk) => desk.baseFile(), `${this.#language.draw.baseFile}.txt`),
    copyHash: async (shownBy: Element | null) => this.#say('base', this.#language.copying[await copyText(this.#state.base?.answer.hash ?? '', shownBy)]),
    typeSeed: (seeds: Partial<Pick<DrawState, 'seed' | 'publishedSeed'>>) => this.#set({ ...seeds, ...this.#silence() }),
    draw: (seed: string) => {
      this.#set({ seed });
      return this.#work('draw', async (desk) => {
        const answer = await desk.draw(seed);
        if (this.#isProblem(answer, 'draw')) return;
        this.#set({ drawn: answer.drawn });
        this.#tell('draw', sayDrawn(answer.drawn, this.#language));
      });
    },
    verify: (publishedSeed: string, file = this.#state.result) => {
      if (!file || this.#state.isWorking) return;
      this.#set({ result: file, publishedSeed, verdict: undefined });
      return this.#work('verify', async (desk) => {
        const answer = await desk.verify(file, publishedSeed || undefined);
        if (this.#isProblem(answer, 'verify')) return;
        this.#set({ verdict: { answer, from: { result: file, publishedSeed } } });
        if (verdictOf(this.#state)) this.#tell('verify', sayVerdict(answer, this.#language)); // not beside a seed that was changed meanwhile
      });
    },
    useResult: () =>
      this.#work('verify', async (desk) => {
        const answer = await desk.takeVerified();
        if (this.#isProblem(answer, 'verify')) return;
        this.#set({ drawn: answer.drawn, seed: answer.drawn.seed });
        this.#tell('verify', sayDrawn(answer.drawn, this.#language));
      }),
    drawAgain: (names: string, seed: string) => {
      const typed = names.split(/[\s,;]+/).filter(Boolean);
      if (typed.length === 0) return this.#say('again', this.#language.draw.needsNames);
      return this.#work('again', async (desk) => {
        const answer = await desk.drawAgain(typed, seed, await this.#loadedRegistries());
        if (this.#isProblem(answer, 'again')) return;
        this.#set({ drawn: answer.drawn });
        this.#tell('again', sayDrawn(answer.drawn, this.#language));
      });
    },
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
    this.#set({ isWorking: true, said: undefined });
    const telling = setTimeout(() => !this.#state.said && this.#say(step, this.#language.draw.working), LONG);
    try {
      const [desk] = await Promise.all([(this.#desk ??= openDrawDesk()), new Promise((resolve) => setTimeout(resolve, NOTICED))]);
      if (desk) await work(desk);
      else {
        this.#desk = undefined;
        this.#say(step, this.#language.draw.notLoaded);
      }
    } catch (error) {
      reportError(error);
      this.#say(step, this.#language.draw.failed);
    }
    clearTimeout(telling);
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

  /** What can be seen in a headline, for those who can't see it. */
  #tell(step: Step, words: string): void {
    this.#set({ said: { step, words, isHeard: true } });
  }

  /** What was said was said of other inputs; that something is being worked on is still true. */
  #silence(): Partial<DrawState> {
    return this.#state.isWorking ? {} : { said: undefined };
  }

  #set(more: Partial<DrawState>): void {
    this.#state = { ...this.#state, ...more };
    render(renderDraw(this.#state, this.#actions, this.#language), this.#place);
  }
}
