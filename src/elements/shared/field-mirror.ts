import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Mark } from '../../diagnosis/marks.js';
import { MAX_INPUT_CODE_UNITS } from '../../limits.js';

/**
 * A copy of what is in a field, which lies over it: only its marks and the ending are seen. What a page styles as the part `input`
 * has the same letters in the same places, so the copy is that part, too. Its text is one piece, as engines draw letters that
 * elements part a little further apart; it is marked by highlights. A browser without them marks nothing, and the sentences say it all.
 */
export class FieldMirror implements ReactiveController {
  readonly #field: () => HTMLInputElement | null;
  #marks: readonly Mark[] = [];
  #marked: Marked[] = [];

  constructor(host: ReactiveControllerHost, field: () => HTMLInputElement | null) {
    this.#field = field;
    host.addController(this);
  }

  /** @param ending what the name has without its being typed, shown where there is room for it */
  render(text: string, marks: readonly Mark[], ending: string): TemplateResult | typeof nothing {
    this.#marks = marks;
    if ((marks.length === 0 && !ending) || text.length > MAX_INPUT_CODE_UNITS || /[\r\n]/.test(text)) return nothing; // a field leaves out the ends of lines
    // without white space between the elements, which would be seen
    return html`<div class="mirror" part="input" aria-hidden="true" dir="ltr" translate="no"><div><span>${text}</span>${
      ending && html`<span class="ending">${ending}</span>`
    }</div></div>`;
  }

  hostUpdated(): void {
    this.#unmark();
    const text = this.#text;
    if (text) this.#marked = this.#marks.flatMap((mark) => this.#mark(text, mark));
  }

  hostDisconnected(): void {
    this.#unmark();
  }

  /**
   * Scrolls the copy as far as the field, which people do with the caret; in WebKit no event but that of the key tells. While an input
   * method composes what is not read yet, nothing is drawn over it. Call it when the field has its value.
   */
  readonly follow = (): void => {
    const [field, line] = [this.#field(), this.#line];
    if (!field || !line?.parentElement) return;
    line.parentElement.hidden = this.#text?.data !== field.value;
    // setting it lays the page out once more
    if (line.scrollLeft !== field.scrollLeft) line.scrollLeft = field.scrollLeft;
  };

  get #line(): HTMLElement | null | undefined {
    return this.#field()?.parentElement?.querySelector<HTMLElement>('.mirror > div');
  }

  get #text(): Text | undefined {
    return [...(this.#line?.firstElementChild?.childNodes ?? [])].find((node) => node instanceof Text);
  }

  #mark(text: Text, { from, to, severity }: Mark): Marked[] {
    const highlight = highlightOf(`idn-${severity}`);
    if (!highlight || to > text.length) return [];
    const range = new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to });
    highlight.add(range);
    return [[highlight, range]];
  }

  #unmark(): void {
    for (const [highlight, range] of this.#marked) highlight.delete(range);
    this.#marked = [];
  }
}

type Marked = readonly [Highlight, AbstractRange];

/** The document has one for each name. It has a style in our shadow roots alone. */
function highlightOf(name: string): Highlight | undefined {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return undefined;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

/** The box around a field and its mirror. Nothing that a page styles as the part may be seen twice. */
export const mirrorStyles = css`
  .box {
    position: relative;
    display: grid;
  }
  .box > * {
    grid-area: 1 / 1;
  }
  .mirror {
    /* over the field, which may have a background */
    position: relative;
    display: grid;
    align-items: center;
    background: none !important;
    border-color: transparent !important;
    box-shadow: none !important;
    outline: none !important;
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .mirror[hidden] {
    display: none;
  }
  .mirror > div {
    /* an ending for which there is no room is on the next line, which is not seen */
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    height: 1lh;
    white-space: pre;
  }
  .mirror > div > span:first-child {
    flex: none;
    /* as far as the field can be scrolled, where the caret is behind the last letter */
    padding-inline-end: 0.125rem;
    margin-inline-end: -0.125rem;
    /* not by its colour, from which the marks have theirs */
    -webkit-text-fill-color: transparent;
  }
  .ending {
    color: var(--_quiet);
  }
  ::highlight(idn-error) {
    background-color: color-mix(in srgb, var(--_error) 18%, transparent);
    text-decoration: underline wavy var(--_error);
  }
  ::highlight(idn-warning) {
    background-color: color-mix(in srgb, var(--_caution) 22%, transparent);
    text-decoration: underline wavy var(--_caution);
  }
  @media (forced-colors: active) {
    .mirror > div > span:first-child {
      forced-color-adjust: none;
    }
    ::highlight(idn-error),
    ::highlight(idn-warning) {
      color: MarkText;
      background-color: Mark;
    }
    .ending {
      color: GrayText;
    }
  }
`;
