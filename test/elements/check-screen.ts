/** A check around an input of the page, in a form. */
import { fixture, nextFrame } from '@open-wc/testing';
import '../../src/define-check.js';
import type { IdnCheckElement } from '../../src/elements/check/idn-check.js';
import { saidOf, textsOf, verdictOf as headlineOf } from './screen.js';

export interface Shown {
  readonly form: HTMLFormElement;
  readonly check: IdnCheckElement;
  readonly input: HTMLInputElement;
  readonly sent: string[];
}

/** A check in a form with a label and, before and after it, fields of the page. */
export async function showCheck(attributes = '', inputAttributes = '', more = ''): Promise<Shown> {
  const form = await fixture<HTMLFormElement>(`<form lang="sv">
    <idn-check ${attributes}><label>Domän <input name="domain" ${inputAttributes}></label></idn-check>${more}
  </form>`);
  const sent: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(dataOf(form).join('&'));
  });
  const check = form.querySelector('idn-check') as IdnCheckElement;
  await nextFrame();
  return { form, check, input: check.querySelector('input') as HTMLInputElement, sent };
}

export const dataOf = (form: HTMLFormElement): string[] => [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
/** What the check shows, once it has rendered. */
export const verdictOf = async (check: IdnCheckElement): Promise<string> => headlineOf(await rendered(check));
export const saidBy = async (check: IdnCheckElement): Promise<string[]> => saidOf(await rendered(check));
export const findingsOf = async (check: IdnCheckElement): Promise<string[]> => textsOf(await rendered(check), '.findings li > span');
export const suggestionsOf = async (check: IdnCheckElement): Promise<string[]> => textsOf(await rendered(check), '[part=mend] bdi');

export async function rendered(check: IdnCheckElement): Promise<IdnCheckElement> {
  await check.updateComplete;
  return check;
}

/** Somebody goes into the input, and leaves it. */
export async function visit(check: IdnCheckElement): Promise<void> {
  check.input?.focus();
  check.input?.blur();
  await rendered(check);
}

export function put(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
