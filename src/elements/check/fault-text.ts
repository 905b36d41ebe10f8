import { version } from '../../version.js';

const DESCRIPTION = 'aria-describedby';
/** Copies of this script have other versions. */
const PREFIX = `idn-check-${version}-`;

let count = 0;

/** Which inputs are told of, and by whom: several elements may name one. */
const tellers = new WeakMap<Element, FaultText>();

/**
 * Why the input of a page is refused, for screen readers: as nothing can point into a shadow root, it stands beside the input, unseen.
 * Where nothing may be added to the page yet, it is an attribute of the input.
 */
export class FaultText {
  readonly #host: Element;
  #text: HTMLElement | undefined;
  /** The input that is told of. */
  #input: Element | null = null;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Whether somebody else has taken it out of the page, or off the input. */
  get isLost(): boolean {
    return this.#input !== null && !this.#isWhole(this.#input);
  }

  #isWhole(input: Element): boolean {
    return input.hasAttribute('aria-description') || (this.#ownText?.isConnected === true && idsOf(input).includes(this.#ownText.id));
  }

  /** A page that is morphed may have made something of its own of it. */
  get #ownText(): HTMLElement | undefined {
    return (this.#text = this.#text?.slot === 'fault' ? this.#text : undefined);
  }

  /** '' for an input that is not refused. A page that tells of faults itself goes on doing so. */
  show(input: Element | null, words: string, canAdd: boolean): void {
    if (input && input !== this.#input && !tellers.has(input) && idsOf(input).some(isOurs)) this.#adopt(input);
    const isShown = input !== null && words !== '' && (input === this.#input || isFree(input));
    if (!isShown || input !== this.#input) this.#clear();
    if (!isShown) return;
    this.#input = input;
    tellers.set(input, this);
    if (!input.hasAttribute('aria-invalid')) input.setAttribute('aria-invalid', 'true'); // each change is heard of
    if (canAdd) this.#add(input, words);
    else if (!input.hasAttribute(DESCRIPTION)) input.setAttribute('aria-description', words);
  }

  #add(input: Element, words: string): void {
    const text = (this.#text = this.#ownText ?? makeText());
    if (text.textContent !== words) text.textContent = words;
    if (idsOf(input).includes(text.id) && text.isConnected) return;
    text.id = PREFIX + ++count;
    this.#host.append(text);
    input.removeAttribute('aria-description');
    // as its error message as well, it would be heard twice
    input.setAttribute(DESCRIPTION, [text.id, ...describing(input)].join(' '));
  }

  /** A copy of the page came with a copy of what was said of the input. */
  #adopt(input: Element): void {
    this.#clear();
    this.#input = input;
    this.#text = this.#host.querySelector<HTMLElement>(`:scope > [slot=fault][id^="${PREFIX}"]`) ?? undefined;
    this.#text?.removeAttribute('id');
  }

  #clear(): void {
    this.#ownText?.remove();
    const input = this.#input;
    this.#input = null;
    if (!input) return;
    tellers.delete(input);
    for (const name of ['aria-invalid', 'aria-description']) input.removeAttribute(name);
    const rest = describing(input).join(' ');
    if (rest) input.setAttribute(DESCRIPTION, rest);
    else input.removeAttribute(DESCRIPTION);
  }
}

/** Whether no one else says that it is at fault. */
const isFree = (input: Element): boolean => !tellers.has(input) && !input.hasAttribute('aria-invalid') && !input.hasAttribute('aria-description');

/** What the page describes it by. */
const describing = (input: Element): string[] => idsOf(input).filter((id) => !isOurs(id));

const idsOf = (input: Element): string[] => (input.getAttribute(DESCRIPTION) ?? '').split(/\s+/).filter(Boolean);
const isOurs = (id: string): boolean => id.startsWith(PREFIX);

function makeText(): HTMLElement {
  const text = document.createElement('span');
  text.slot = 'fault';
  return text;
}
