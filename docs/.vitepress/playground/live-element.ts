/** The element as it was chosen, with the attributes that the code has as well. */
import { type FunctionalComponent, h } from 'vue';
import type { Choices } from './choices.js';
import { attributesOf, exampleCode, has, stylesOf, wordsOf } from './snippet-of.js';

export const LiveElement: FunctionalComponent<{ choices: Choices; pageLang: Choices['lang'] }> = ({ choices, pageLang }) => {
  const attributes = attributesOf(choices).map(([name, value]) => [`^${name}`, value === true ? '' : value]);
  const settings = {
    ...Object.fromEntries(attributes),
    '.availability': has(choices, 'availability') ? inventedService : undefined,
    style: Object.fromEntries(stylesOf(choices)),
    key: JSON.stringify([choices.element, choices.lang]),
  };
  const { label } = wordsOf(choices.lang || pageLang);
  return h(choices.element, settings, contentOf(choices, label));
};
LiveElement.props = ['choices', 'pageLang'];

function contentOf(choices: Choices, label: string) {
  if (choices.element === 'idn-name') return [exampleCode];
  if (choices.element === 'idn-check') return [h('label', [`${label} `, h('input', { name: 'domain', required: has(choices, 'required') })])];
  return [];
}

/** Takes its time, as a service does, and asks nobody. */
function inventedService(domain: string, { signal }: { signal: AbortSignal }): Promise<'free' | 'taken' | 'unknown'> {
  const [label = ''] = domain.split('.');
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(label.length % 2 === 0 ? 'free' : 'taken'), 700);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve('unknown');
    });
  });
}
