/** Whether a name can be had: the page's own service is asked, and what it answers is kept apart from the verdict. */
import type { LitElement, ReactiveController } from 'lit';
import { AVAILABILITY_PATIENCE, MAX_SHOWN_SUGGESTIONS } from '../../limits.js';
import { type Answer, orderedDomainOf, type ValueFormat } from './evaluate-input.js';
import { type Availability, IdnAvailabilityEvent } from './idn-availability-event.js';

/** An answer with words of the page's own, and names to offer instead. */
export interface AvailabilityAnswer {
  readonly state: Availability;
  readonly message?: string | undefined;
  readonly suggestions?: readonly string[] | undefined;
}

/**
 * Asks a service of the page whether a domain (in its ACE form) can be had. `signal` is aborted when nobody waits for the answer any
 * more. What is thrown is the page's to hear of, and the name is one of which nothing is known.
 */
export type AskAvailability = (
  domain: string,
  options: { readonly signal: AbortSignal },
) => AvailabilityResult | PromiseLike<AvailabilityResult>;

/** Any other text than `free` and `taken` is `unknown`. */
export type AvailabilityResult = string | AvailabilityAnswer;

/** Which names a form wants: those that nobody has, as in an order, or those that somebody has, as in a transfer; '' takes either. */
export type Wanted = '' | 'free' | 'taken';

/** What is known of a domain by now. */
export type Lookup = Omit<AvailabilityAnswer, 'state'> & { readonly state: Availability | 'checking' };

const checking: Lookup = { state: 'checking' };
const unknown: AvailabilityAnswer = { state: 'unknown' };

type Host = LitElement & { readonly availability: AskAvailability | undefined; readonly wants: Wanted; readonly valueFormat: ValueFormat };

export interface Asking {
  /** The domains that somebody waits to hear of: none while they type. */
  readonly domains: () => readonly string[];
  /** Something is known: what forms and screen readers are told of comes before the page hears of it. */
  readonly onAnswer: () => void;
  /** The page has heard of it. */
  readonly onTold: () => void;
}

/** Asks for each domain once, whichever function the page asks by: frameworks make a new one at each rendering. */
export class AvailabilityController implements ReactiveController {
  readonly #host: Host;
  readonly #asking: Asking;
  readonly #known = new Map<string, Lookup>();
  readonly #pending = new Map<string, AbortController>();

  constructor(host: Host, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    host.addController(this);
  }

  hostUpdated(): void {
    const ask = this.#host.availability;
    if (!ask) this.forget();
    const wanted = ask ? this.#asking.domains() : [];
    this.#leaveAllBut(wanted);
    for (const domain of wanted) if (ask && !this.#known.has(domain) && !this.#pending.has(domain)) void this.#look(ask, domain);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What is known of a domain; undefined where the page does not tell. */
  of(domain: string): Lookup | undefined {
    return this.#host.availability && (this.#known.get(domain) ?? checking);
  }

  /** The domain that somebody wants to hear of; '' where a form can't get it anyway. */
  domainOf(answer: Answer): string {
    return orderedDomainOf(answer, this.#host.valueFormat);
  }

  /** What is known of the domain that a form gets; undefined where the page does not tell, or the form can't get it anyway. */
  for(answer: Answer): Lookup | undefined {
    const domain = this.domainOf(answer);
    return domain ? this.of(domain) : undefined;
  }

  /** Whether a form that wants such names gets this one: not before it is known; of one of which nothing can be known, the registry decides. Any other word takes either. */
  isWanted(lookup: Lookup | undefined): boolean {
    const { wants } = this.#host;
    return !/^(free|taken)$/.test(wants) || !lookup || lookup.state === wants || lookup.state === 'unknown';
  }

  /** Whether the form waits to hear of it. */
  isAwaited(lookup: Lookup | undefined): boolean {
    return lookup?.state === 'checking' && !this.isWanted(lookup);
  }

  /** All is asked anew. */
  forget(): void {
    this.#leaveAllBut([]);
    this.#known.clear();
  }

  /** A service that failed may answer the next time. */
  #leaveAllBut(wanted: readonly string[]): void {
    for (const [domain, pending] of this.#pending) {
      if (wanted.includes(domain)) continue;
      this.#pending.delete(domain);
      pending.abort();
    }
    for (const [domain, { state }] of this.#known) if (state === 'unknown' && !wanted.includes(domain)) this.#known.delete(domain);
  }

  async #look(ask: AskAvailability, domain: string): Promise<void> {
    const pending = new AbortController();
    this.#pending.set(domain, pending);
    const patience = setTimeout(() => pending.abort(), AVAILABILITY_PATIENCE);
    const lookup = await lookUp(ask, domain, pending.signal);
    clearTimeout(patience);
    if (this.#pending.get(domain) !== pending) return; // nobody waits for it any more
    this.#pending.delete(domain);
    this.#known.set(domain, lookup);
    this.#asking.onAnswer();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new IdnAvailabilityEvent(domain, lookup.state));
    this.#asking.onTold();
  }
}

async function lookUp(ask: AskAvailability, domain: string, signal: AbortSignal): Promise<AvailabilityAnswer> {
  const left = new Promise<AvailabilityAnswer>((resolve) => signal.addEventListener('abort', () => resolve(unknown)));
  try {
    return read(await Promise.race([ask(domain, { signal }), left]));
  } catch (error) {
    if (!signal.aborted) reportError(error);
    return unknown;
  }
}

/** Pages write scripts without types, and services answer what they like. */
function read(answer: unknown): AvailabilityAnswer {
  const { state, message, suggestions } = (typeof answer === 'string' ? { state: answer } : (answer ?? {})) as Partial<AvailabilityAnswer>;
  if (state !== 'free' && state !== 'taken') return { ...unknown, message: textOf(message) };
  return { state, message: textOf(message), suggestions: Array.isArray(suggestions) ? suggestions.filter((name) => typeof name === 'string' && name !== '').slice(0, MAX_SHOWN_SUGGESTIONS) : [] };
}

const textOf = (message: unknown): string | undefined => (typeof message === 'string' && message ? message : undefined);
