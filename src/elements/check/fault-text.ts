import { version } from '../../version.js';

const ERROR = 'aria-errormessage';
const DESCRIPTION = 'aria-describedby';
const PREFIX = 'idn-check-';

/** Why the input of a page is refused, for screen readers: as nothing can point into a shadow root, it stands beside the input, unseen. */
export class FaultText {
  readonly #host: Element;
  #text: HTMLElement | undefined;
  /** The input that points to the text. */
  #input: Element | null = null;

  constructor(host: Element) {
    this.#host = host;
  }

  /** '' for an input that is not refused. A page that tells of faults itself goes on doing so. */
  show(input: Element | null, words: string): void {
    const isShown = input !== null && words !== '' && (input === this.#input || isFree(input));
    if (!isShown || input !== this.#input) this.#clear();
    if (!isShown) return;
    // a copy of the element came with a copy of the text
    const text = (this.#text ??= this.#host.querySelector<HTMLElement>('[slot=fault]') ?? makeText());
    if (text.textContent !== words) text.textContent = words;
    if (this.#input) return;
    text.id = `${PREFIX}${version}-${++count}`;
    this.#host.append(text);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute(ERROR, text.id);
    // as not every screen reader follows that
    input.setAttribute(DESCRIPTION, [text.id, ...describing(input)].join(' '));
    this.#input = input;
  }

  #clear(): void {
    this.#text?.remove();
    const input = this.#input;
    this.#input = null;
    if (!input) return;
    input.removeAttribute('aria-invalid');
    input.removeAttribute(ERROR);
    const rest = describing(input).join(' ');
    if (rest) input.setAttribute(DESCRIPTION, rest);
    else input.removeAttribute(DESCRIPTION);
  }
}

/** Copies of this script have other versions. */
let count = 0;

const isFree = (input: Element): boolean => !input.hasAttribute('aria-invalid') || Boolean(input.getAttribute(ERROR)?.startsWith(PREFIX));

/** What the page describes it by. */
const describing = (input: Element): string[] => (input.getAttribute(DESCRIPTION) ?? '').split(/\s+/).filter((id) => id && !id.startsWith(PREFIX));

function makeText(): HTMLElement {
  const text = document.createElement('span');
  text.slot = 'fault';
  return text;
}
