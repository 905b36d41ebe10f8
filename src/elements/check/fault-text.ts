import { version } from '../../version.js';

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

  /** Whether somebody else has taken it out of the page, or off the input. */
  get isLost(): boolean {
    return this.#input !== null && !this.#isWhole(this.#input);
  }

  #isWhole(input: Element): boolean {
    return this.#text?.isConnected === true && idsOf(input).includes(this.#text.id);
  }

  /** '' for an input that is not refused. A page that tells of faults itself goes on doing so. */
  show(input: Element | null, words: string): void {
    const isShown = input !== null && words !== '' && (input === this.#input || isFree(input));
    if (!isShown || input !== this.#input) this.#clear();
    if (!isShown) return;
    // a copy of the element came with a copy of the text
    const text = (this.#text ??= this.#host.querySelector<HTMLElement>('[slot=fault]') ?? makeText());
    if (text.textContent !== words) text.textContent = words;
    if (this.#input && this.#isWhole(this.#input)) return;
    text.id = `${PREFIX}${version}-${++count}`;
    this.#host.append(text);
    input.setAttribute('aria-invalid', 'true');
    // as its error message as well, it would be heard twice
    input.setAttribute(DESCRIPTION, [text.id, ...describing(input)].join(' '));
    this.#input = input;
  }

  #clear(): void {
    this.#text?.remove();
    const input = this.#input;
    this.#input = null;
    if (!input) return;
    input.removeAttribute('aria-invalid');
    const rest = describing(input).join(' ');
    if (rest) input.setAttribute(DESCRIPTION, rest);
    else input.removeAttribute(DESCRIPTION);
  }
}

/** Copies of this script have other versions. */
let count = 0;

/** Whether no one else says that it is at fault: a copy of the element came with a copy of what was said. */
const isFree = (input: Element): boolean => !input.hasAttribute('aria-invalid') || idsOf(input).some(isOurs);

/** What the page describes it by. */
const describing = (input: Element): string[] => idsOf(input).filter((id) => !isOurs(id));

const idsOf = (input: Element): string[] => (input.getAttribute(DESCRIPTION) ?? '').split(/\s+/).filter(Boolean);
const isOurs = (id: string): boolean => id.startsWith(PREFIX);

function makeText(): HTMLElement {
  const text = document.createElement('span');
  text.slot = 'fault';
  return text;
}
