/// <reference types="klartext/svelte" />
/** Svelte 5: what its language tools know of the elements in markup. Compiled against the installed package. */
import 'klartext/define';
import type { Diagnosis } from 'klartext/core';
import type { SvelteHTMLElements } from 'svelte/elements';

type Markup = Pick<SvelteHTMLElements, 'idn-converter' | 'idn-check' | 'idn-name' | 'idn-pair' | 'idn-table'>;

let diagnosis: Diagnosis | undefined;
export const read = (): Diagnosis | undefined => diagnosis;

export const right: Markup = {
  'idn-converter': {
    id: 'name', class: 'wide', lang: 'sv', slot: 'form', name: 'domain', value: 'håbo', required: true, valueFormat: 'label', 'value-format': 'label',
    blocked: (domain) => domain === 'xn--hbo-ula.se',
    oninput: ({ currentTarget }) => void currentTarget.value.normalize(),
    'onidn-diagnosis': (event) => {
      diagnosis = event.diagnosis;
      event.currentTarget.focus();
    },
  },
  'idn-check': { aceName: 'domain_ace', 'ace-name': 'domain_ace', tld: 'se nu', 'onidn-diagnosis': (event) => void event.currentTarget.input },
  'idn-name': { value: 'xn--hbo-ula.se', lang: 'sv' },
  'idn-pair': { name: 'håbo.se', code: 'xn--hbo-ula.se', readonly: true, 'onidn-pair': ({ pair }) => void pair?.isSame },
  'idn-table': { view: 'list', for: 'name', 'onidn-character': ({ text }) => void text.normalize() },
};

export const wrong: Partial<Markup>[] = [
  // @ts-expect-error a value is a text
  { 'idn-converter': { value: 1 } },
  // @ts-expect-error there is no such format
  { 'idn-converter': { 'value-format': 'url' } },
  // @ts-expect-error a diagnosis is given, not taken
  { 'idn-converter': { diagnosis: undefined } },
  // @ts-expect-error a method is no property
  { 'idn-converter': { insert: () => true } },
  // @ts-expect-error a diagnosis has no text
  { 'idn-converter': { 'onidn-diagnosis': ({ text }) => void text } },
  // @ts-expect-error the table's event
  { 'idn-converter': { 'onidn-character': () => undefined } },
  // @ts-expect-error the hidden field's name is a text
  { 'idn-check': { aceName: 1 } },
  // @ts-expect-error a name that is shown is no field
  { 'idn-name': { required: true } },
  // @ts-expect-error a code is a text
  { 'idn-pair': { code: 1 } },
  // @ts-expect-error no third view
  { 'idn-table': { view: 'tree' } },
];
