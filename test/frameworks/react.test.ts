// @vitest-environment jsdom
/** The components for React, without JSX: what they pass on, and how they come from a server. Reads `dist`, which has the part of Lit for browsers in it. */
import { act, createElement, createRef, useState } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js';
import type { IdnConverterElement } from '../../src/elements/converter/idn-converter.js';
import type { ElementProps } from '../../src/frameworks/react.js';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, litIssuedWarnings: new Set(['dev-mode']) });
const { IdnBatch, IdnCheck, IdnConverter, IdnName, IdnPair, IdnTable } = (await import(/* @vite-ignore */ `${'../../dist'}/react.js`)) as typeof import('../../src/frameworks/react.js');

const complained = vi.spyOn(console, 'error');
let root: Root;
let container: HTMLElement;
beforeEach(() => {
  complained.mockClear();
  document.body.innerHTML = '<div></div>';
  container = document.body.firstElementChild as HTMLElement;
  root = createRoot(container);
});
afterEach(async () => {
  await act(async () => root.unmount());
  expect(complained.mock.calls.filter(([text]) => !/Not implemented/.test(String(text)))).toEqual([]);
});
// parts that elements are still loading find the page there when they come, also on a slow machine
afterAll(() => new Promise((resolve) => setTimeout(resolve, 1000)));

const converterOf = () => container.querySelector('idn-converter') as IdnConverterElement;

async function type(converter: IdnConverterElement, text: string): Promise<void> {
  const input = converter.shadowRoot?.querySelector('input') as HTMLInputElement;
  input.value = text;
  await act(async () => input.dispatchEvent(new Event('input', { bubbles: true, composed: true })));
  await act(() => converter.updateComplete);
}

function Form({ onAnswer }: { readonly onAnswer: (diagnosis: Diagnosis) => void }) {
  const [name, setName] = useState('håbo.se');
  const props: ElementProps<'idn-converter'> = {
    className: 'wide', tld: 'se nu', value: name, strings: { sv: { label: 'Adress' } }, blocked: (domain) => domain === 'xn--hbo-ula.nu' && `${name} är upptaget.`,
    onInput: ({ currentTarget }) => setName(currentTarget.value.toLowerCase()),
    onIdnDiagnosis: ({ diagnosis }) => onAnswer(diagnosis),
  };
  return createElement('form', null, createElement(IdnConverter, props, createElement('b', { slot: 'help' }, 'Med å')), createElement('output', null, name), createElement('button', { type: 'button', onClick: () => setName('åkeri.se') }));
}

it('state controls the value, and listeners are typed and called', async () => {
  const answers: Diagnosis[] = [];
  await act(async () => root.render(createElement(Form, { onAnswer: (diagnosis) => answers.push(diagnosis) })));
  await act(() => converterOf().updateComplete);
  expect([converterOf().value, converterOf().className, converterOf().strings]).toEqual(['håbo.se', 'wide', { sv: { label: 'Adress' } }]);
  await type(converterOf(), 'HÅBO.nu');
  expect([converterOf().value, container.querySelector('output')?.textContent]).toEqual(['håbo.nu', 'håbo.nu']);
  expect(converterOf().validationMessage).toContain('håbo.nu är upptaget.');
  await act(async () => container.querySelector('button')?.click());
  expect(converterOf().value).toBe('åkeri.se');
  await act(() => converterOf().updateComplete);
  expect(answers.map(({ ascii }) => ascii)).toEqual(['xn--hbo-ula.se', 'xn--hbo-ula.nu', 'xn--keri-poa.se']);
});

it('a change is told, a ref is the element, and a listener that goes is not called any more', async () => {
  const ref = createRef<IdnConverterElement>();
  const onChange = vi.fn();
  await act(async () => root.render(createElement(IdnConverter, { ref, onChange })));
  expect(ref.current).toBe(converterOf());
  converterOf().dispatchEvent(new Event('change', { bubbles: true }));
  await act(async () => root.render(createElement(IdnConverter, { ref })));
  converterOf().dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('each element is registered, and hears of its own event', async () => {
  const heard: string[] = [];
  const onDiagnosis = ({ currentTarget }: { readonly currentTarget: Element }) => heard.push(currentTarget.localName);
  const pages = createElement('div', null,
    createElement(IdnCheck, { tld: 'se', onIdnDiagnosis: onDiagnosis }, createElement('input', { name: 'current' })),
    createElement(IdnName, null, 'xn--hbo-ula.se'),
    createElement(IdnPair, { name: 'håbo.se', code: 'xn--hbo-ula.se', onIdnPair: onDiagnosis }),
    createElement(IdnTable, { tld: 'se', view: 'finder' }),
    createElement(IdnBatch, { tld: 'se' }));
  await act(async () => root.render(pages));
  const elements = [...(container.firstElementChild?.children ?? [])];
  expect(elements.map(({ localName, shadowRoot }) => [localName, shadowRoot !== null])).toEqual(['idn-check', 'idn-name', 'idn-pair', 'idn-table', 'idn-batch'].map((tag) => [tag, true]));
  await act(() => (elements[2] as IdnConverterElement).updateComplete);
  const input = container.querySelector<HTMLInputElement>('[name=current]') as HTMLInputElement;
  input.value = 'håbo.se';
  await act(async () => input.dispatchEvent(new Event('input', { bubbles: true })));
  expect(heard).toEqual(['idn-pair', 'idn-check']);
});

it('what comes from a server is taken over', async () => {
  const page = createElement(Form, { onAnswer: () => {} });
  container.innerHTML = renderToString(page);
  const before = converterOf();
  await act(async () => root.unmount());
  container.innerHTML = renderToString(page);
  const again = converterOf();
  await act(async () => (root = hydrateRoot(container, page)));
  expect([converterOf(), converterOf() === before, again.value, again.tld]).toEqual([again, false, 'håbo.se', 'se nu']);
});
