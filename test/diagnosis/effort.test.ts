/** An answer is needed at every key: no name is validated, and no label taken apart, more often than it has to be. */
import { beforeEach, expect, it, vi } from 'vitest';
import { extract } from '../../src/diagnosis/extract/extract.js';
import { findNames } from '../../src/diagnosis/extract/found-names.js';
import { validateName } from '../../src/diagnosis/validate-name.js';
import { evaluateInput } from '../../src/elements/shared/evaluate-input.js';
import { charactersOf } from '../../src/idna/typed-characters.js';
import { registries } from '../../src/registries/bundled.js';

vi.mock('../../src/diagnosis/validate-name.js', async (original) => {
  const actual = await original<{ validateName: typeof validateName }>();
  return { ...actual, validateName: vi.fn(actual.validateName) };
});
vi.mock('../../src/diagnosis/extract/extract.js', async (original) => {
  const actual = await original<{ extract: typeof extract }>();
  return { ...actual, extract: vi.fn(actual.extract) };
});
vi.mock('../../src/idna/typed-characters.js', async (original) => {
  const actual = await original<{ charactersOf: typeof charactersOf }>();
  return { ...actual, charactersOf: vi.fn(actual.charactersOf) };
});

vi.mock('../../src/diagnosis/extract/found-names.js', { spy: true });

beforeEach(() => void vi.clearAllMocks());

/** What an element asks for at a key. */
const answer = (value: string) => evaluateInput(value, { accept: 'registrable', tld: '', registries });

it.each<[string, number]>([
  ['räksmörgås.se', 1],
  ['RÄKSMÖRGÅS.nu', 1],
  ['xn--rksmrgs-5wao1o.se', 1],
  ['bücher.com', 1],
  ['', 1],
  ['.', 1],
  ['ж.se', 1], // nothing can be suggested
  ['ŧest.nu', 2],
  ['smörgåsb\u043Erd.se', 2],
  ['rÃ¤ksmÃ¶rgÃ¥s.se', 2],
  ['björns åkeri', 3], // in one word, and with a hyphen
  ['ж Ã¥.se', 2], // as it was garbled
  ['köp.se.se', 2],
  ['xn-kp-fka.se', 3],
  ['xn-räksmörgås.se', 2],
  ['a@håbo.se, b@håbo.nu', 3],
])('%s is validated with its suggestions %i times in all', (value, times) => {
  answer(value);
  expect(validateName).toHaveBeenCalledTimes(times);
});

it.each(['räksmörgås.se', 'Å\u0308.se', 'ŧest.nu', 'smörgåsb\u043Erd.se', 'www.håb!ã.se'])('each label of %s is taken apart once, when somebody reads its characters', (value) => {
  const { labels } = answer(value).diagnosis;
  const takenApart = (): string[] => vi.mocked(charactersOf).mock.calls.map(([label]) => label);
  const before = takenApart(); // for its findings and its suggestions
  expect(new Set(before).size).toBe(before.length);
  for (const { characters } of [...labels, ...labels]) expect(characters).not.toEqual([]);
  expect(takenApart().toSorted()).toEqual([...new Set([...before, ...labels.map(({ input }) => input)])].toSorted());
});

it('nothing is looked for in an empty field', () => {
  expect(answer('').diagnosis.findings.map(({ code }) => code)).toEqual(['empty-name']);
  expect(extract).not.toHaveBeenCalled();
  answer('a');
  expect(extract).toHaveBeenCalled();
});

it('at each key of a plain name it is validated once, and nothing is looked for in it or described', () => {
  const pattern = vi.spyOn(globalThis, 'RegExp');
  const typed = Array.from('räksmörgås.se', (_, at) => 'räksmörgås.se'.slice(0, at + 1)).slice(1); // r.se can't be had
  typed.forEach(answer);
  const counts = [validateName, extract, findNames, charactersOf, pattern].map((each) => vi.mocked(each as typeof extract).mock.calls.length);
  pattern.mockRestore();
  expect(counts).toEqual([typed.length, typed.length, 0, 0, 0]);
});
