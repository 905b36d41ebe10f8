/** Compares a name with a code, as registrars do before an order. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { guesses } from '../advice/guesses.js';
import { comparePair, type Difference, type Pair } from '../advice/compare.js';
import { lettersOf } from '../diagnosis/letter-places.js';
import { scriptOf, scriptsOf } from '../diagnosis/scripts.js';
import { renderMessage } from '../elements/shared/render-message.js';
import { fill, type Message, say, toText } from '../messages/message.js';
import { printable } from '../messages/printable.js';
import { messagesOf } from '../messages/messages.js';
import { inserted } from '../messages/format-finding.js';
import { adjectiveOfScript } from '../messages/describe-character.js';
import { allRegistries } from '../registry/registered.js';
import { chooseRegistry } from '../registry/choose.js';
import type { SiteLanguage } from './page-language.js';

/** The answer is spoken after so many milliseconds without a key. */
const REST = 1000;

export function compareInSection(section: HTMLElement, language: SiteLanguage): void {
  const [name, code] = [...section.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  const answer = section.querySelector('.pair-answer') as HTMLElement;
  const status = section.querySelector('[role=status]') as HTMLElement;
  let rest: ReturnType<typeof setTimeout> | undefined;

  section.addEventListener('input', () => {
    clearTimeout(rest);
    status.textContent = '';
    const isEmpty = [name, code].some(({ value }) => value.trim() === '');
    const said = isEmpty ? [] : sayPair(name.value, code.value, language);
    render(said.map(renderSaid), answer);
    rest = setTimeout(() => {
      status.textContent = said.flatMap(({ sentence, details }) => [sentence, ...details]).map(toText).join(' ');
    }, REST);
  });
}

/** A sentence about both, or about one of them, and its reasons. */
interface Said {
  readonly sentence: Message;
  readonly details: readonly Message[];
}

/** Says the verdict, and then each difference, or what is wrong. */
function sayPair(name: string, code: string, language: SiteLanguage): Said[] {
  const pair = comparePair(name, code, allRegistries());
  const { unicode, ascii } = pair.name;
  const isConfused = !pair.isSame && ascii !== '' && guesses(code, pair.registries).some((guess) => guess.unicode === unicode);
  const values = { name: inserted('name', printable(unicode)), right: inserted('code', ascii) };
  const confused = isConfused ? [{ sentence: fill(language.site.pair.confused, values), details: [] }] : [];
  return [...(pair.isSame === null ? sayFaults(pair, language) : [formatVerdict(pair, language)]), ...confused];
}

function formatVerdict(pair: Pair, language: SiteLanguage): Said {
  const values = {
    name: inserted('name', printable(pair.name.unicode)),
    meant: inserted('name', printable(pair.code.unicode)),
    code: inserted('code', pair.code.ascii),
  };
  if (!pair.isSame) return { sentence: fill(language.site.pair.other, values), details: pair.differences.map((each) => sayDifference(each, pair, language)) };
  return { sentence: fill(language.site.pair[pair.code.ascii === pair.code.unicode ? 'sameForm' : 'same'], values), details: sayFindings(pair.code, pair, language) };
}

/** Says which letter the code has instead, and of which scripts both are if these differ: letters of two scripts may look the same. */
function sayDifference({ at, inName, atInCode, inCode }: Difference, pair: Pair, language: SiteLanguage): Message {
  const [script, other] = [scriptOf(inName), scriptOf(inCode)];
  const [scriptInName, scriptInCode] = [script, other].map((code) => adjectiveOfScript(code, language));
  const isForeign = isOne(inName) && isOne(inCode) && scriptsOf(inName + inCode).length === 2 && scriptInName && scriptInCode;
  const key = !inCode ? 'onlyInName' : !inName ? 'onlyInCode' : isForeign ? 'differsInScript' : 'differs';
  const [first, text, whole] = inName ? [at, inName, pair.name] : [atInCode, inCode, pair.code];
  const letterAt = lettersOf(whole.unicode);
  const [n, m] = [letterAt(first), letterAt(first + Array.from(text).length - 1)];
  return fill(language.site.pair[key], {
    place: say(language.site.pair[n === m ? 'place' : 'places'], { n, m }),
    n,
    ...(isForeign && { scriptInName, scriptInCode }),
    inName: inserted('character', printable(inName)),
    inCode: inserted('character', printable(inCode)),
  });
}

const isOne = (text: string): boolean => Array.from(text).length === 1;

/** Says what is wrong with one of them, or with both. */
function sayFaults(pair: Pair, language: SiteLanguage): Said[] {
  const faults = ([['badName', pair.name], ['badCode', pair.code]] as const).filter(([, { ascii }]) => ascii === '');
  return faults.map(([key, diagnosis]) => ({ sentence: fill(language.site.pair[key], {}), details: sayFindings(diagnosis, pair, language) }));
}

/** Says what is wrong with a name or stands against it: its registry may refuse one that has a code, too. */
function sayFindings(diagnosis: Diagnosis, { registries: judges }: Pair, language: SiteLanguage): Message[] {
  const { tld } = chooseRegistry(diagnosis.labels, judges);
  const messages = messagesOf({ diagnosis, tld, tlds: judges.map((each) => each.tld) }, language);
  return messages.filter(({ severity }) => severity !== 'note').map(({ phrase }) => phrase);
}

const renderSaid = ({ sentence, details }: Said): TemplateResult => html`<p>${renderMessage(sentence)}</p>
  ${details.length > 0 ? html`<ul>${details.map((detail) => html`<li>${renderMessage(detail)}</li>`)}</ul>` : nothing}`;
