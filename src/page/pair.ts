/** The section that compares a name with a code: the registrar's check before an order. */
import type { Diagnosis } from '../diagnose/diagnosis.js';
import { comparePair, type Difference, type Pair } from '../diagnose/pair.js';
import { answerFor } from '../elements/parts/answer.js';
import { make } from '../elements/parts/make.js';
import { isError } from '../idna/name.js';
import { type ConverterLanguage, converterLanguageOf } from '../locales/converter-language.js';
import { fill, type Phrase, toText } from '../locales/phrase.js';
import { printable } from '../locales/printable.js';
import { inserted, sayFinding } from '../locales/say.js';
import { registries } from '../registries/registries.js';
import type { Language } from './language.js';
import { pairInEnglish } from './pair-en.js';
import { pairInSwedish, type PairWording } from './pair-sv.js';

/** Milliseconds without a key after which the answer is spoken. */
const REST = 1000;

export function compareInSection(section: HTMLElement, lang: Language): void {
  const [name, code] = [...section.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  const answer = section.querySelector('.pair-answer') as HTMLElement;
  const status = section.querySelector('[role=status]') as HTMLElement;
  const wording = lang === 'sv' ? pairInSwedish : pairInEnglish;
  let rest: ReturnType<typeof setTimeout> | undefined;

  section.addEventListener('input', () => {
    clearTimeout(rest);
    status.textContent = '';
    const isEmpty = [name, code].some(({ value }) => value.trim() === '');
    const [verdict, ...details] = isEmpty ? [] : sayPair(name.value, code.value, wording, converterLanguageOf(lang));
    answer.replaceChildren(...(verdict ? [paragraph(verdict), make('ul', {}, ...details.map((detail) => make('li', {}, ...pieces(detail))))] : []));
    rest = setTimeout(() => {
      status.textContent = verdict ? [verdict, ...details].map(toText).join(' ') : '';
    }, REST);
  });
}

/** The verdict, and then each difference, or what is wrong. */
function sayPair(name: string, code: string, wording: PairWording, language: ConverterLanguage): Phrase[] {
  const pair = comparePair(name, code, registryFor(name, code));
  if (pair.isSame === null) return sayFaults(pair, wording, language);
  const values = {
    name: inserted('name', printable(pair.name.unicode)),
    meant: inserted('name', printable(pair.code.unicode)),
    code: inserted('code', pair.code.ascii),
  };
  if (pair.isSame) return [fill(wording[pair.code.ascii === pair.code.unicode ? 'sameForm' : 'same'], values), ...sayErrors(pair.code, language)];
  return [fill(wording.other, values), ...pair.differences.map((each) => sayDifference(each, wording))];
}

function sayDifference({ at, inName, atInCode, inCode }: Difference, wording: PairWording): Phrase {
  const [key, place] = !inCode ? (['onlyInName', at] as const) : !inName ? (['onlyInCode', atInCode] as const) : (['differs', at] as const);
  return fill(wording[key], { n: place + 1, inName: inserted('character', inName), inCode: inserted('character', inCode) });
}

/** What is wrong with the one, or with both. */
function sayFaults({ name, code }: Pair, wording: PairWording, language: ConverterLanguage): Phrase[] {
  const faults = ([['badName', name], ['badCode', code]] as const).filter(([, { ascii }]) => ascii === '');
  return faults.flatMap(([key, diagnosis]) => [fill(wording[key], {}), ...sayErrors(diagnosis, language)]);
}

/** Also of a name that has a code, and that its registry refuses. */
function sayErrors({ input, findings }: Diagnosis, language: ConverterLanguage): Phrase[] {
  const subject = answerFor(input, { accept: 'registrable', tld: null, registries });
  return findings.filter(isError).map((finding) => sayFinding(finding, subject, language));
}

/** A single label is under the top-level domain of the other, where that is one whose rules are known. */
function registryFor(...texts: readonly string[]) {
  const tlds = texts.map((text) => text.trim().toLowerCase().split('.').at(-1));
  return Object.values(registries).find(({ tld }) => tlds.includes(tld)) ?? registries.se;
}

const paragraph = (phrase: Phrase): HTMLElement => make('p', {}, ...pieces(phrase));

const pieces = (phrase: Phrase): (Node | string)[] =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : make('bdi', { class: piece.kind, translate: 'no' }, piece.text)));
