/** A converter in a form, as the page has it. */
import { fixture } from '@open-wc/testing';
import type { Converter } from './screen.js';

/** What a form sends, in its order. */
export const dataOf = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];

export async function showForm(content: string): Promise<{ form: HTMLFormElement; converter: Converter; sent: string[] }> {
  const form = await fixture<HTMLFormElement>(`<form lang="sv">${content}</form>`);
  const converter = form.querySelector('idn-converter') as Converter;
  await converter.updateComplete;
  const sent: string[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(dataOf(form).map(([name, value]) => `${name}=${String(value)}`).join('&'));
  });
  return { form, converter, sent };
}
