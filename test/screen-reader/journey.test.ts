import { expect, it } from 'vitest';
import { faultsIn, isAllHeard, isMissing } from './journey.js';
import type { Utterance } from './speech.js';

const whole = (text: string): Utterance => ({ text, heard: text, language: 'sv' });
const cut = (text: string, heard: string): Utterance => ({ text, heard, language: 'sv' });

it('hears words across what was said, in the language of the journey', () => {
  const expected = { hears: { sv: 'Domännamn post', en: 'Domain name entry' } };
  expect(faultsIn([whole('Domännamn'), whole('post')], expected, 'sv')).toEqual([]);
  expect(faultsIn([whole('Domännamn'), whole('post')], expected, 'en')).toEqual(['not heard: Domain name entry']);
});

it('does not count what was cut off as heard', () => {
  const said = [cut('håbo.se är tillåtet', 'håbo.se')];
  expect(faultsIn(said, { hears: 'tillåtet' }, 'sv')).toEqual(['not heard: tillåtet']);
  expect(isAllHeard(said, { hears: 'tillåtet' }, 'sv')).toBe(false);
  expect(isAllHeard(said, { hears: 'håbo.se' }, 'sv')).toBe(true);
});

it('tells what is said twice, even where the second time is cut off', () => {
  const once = { hearsOnce: 'kan inte registreras' };
  expect(faultsIn([whole('håbo! kan inte registreras')], once, 'sv')).toEqual([]);
  expect(faultsIn([whole('håbo! kan inte registreras'), cut('kan inte registreras', '')], once, 'sv')).toEqual(['more than once: kan inte registreras']);
  expect(faultsIn([], once, 'sv')).toEqual(['not heard: kan inte registreras']);
});

it('tells what must not be said', () => {
  expect(faultsIn([whole('s, som i Sigurd, inte markerat')], { never: ['inte markerat', 'U+0073'] }, 'sv')).toEqual(['must not be said: inte markerat']);
});

it('tells what was not heard, which may be listened for again, from what should not have been', () => {
  expect(faultsIn([], { hears: 'tillåtet', hearsOnce: '.se' }, 'sv').map(isMissing)).toEqual([true, true]);
  expect(faultsIn([whole('a'), whole('a')], { hearsOnce: 'a', never: 'a' }, 'sv').map(isMissing)).toEqual([false, false]);
});
