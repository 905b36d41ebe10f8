/** What is said of a name that a table with variants refuses as a whole. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import * as swedish from '../../src/languages/sv.js';
import { toText } from '../../src/messages/message.js';
import { messagesOf } from '../../src/messages/messages.js';
import { registryOf } from '../../src/registry/registry-of-table.js';
import { readSections } from '../lgr/lgr-xml.js';

const reflexive = (cp: string, type: string): string => `<char cp="${cp}"><var cp="${cp}" type="${type}"/></char>`;

const registry = registryOf(
  readSections({
    data: `<char cp="0061"/><char cp="007A"/>${reflexive('0062', 'blocked')}${reflexive('0063', 'later')}${reflexive('0064', 'allocatable')}${reflexive('0065', 'invalid')}`,
    rules: '<rule name="z"><char cp="007A"/></rule><action disp="blocked" match="z"/><action disp="withheld" any-variant="later"/>',
  }),
);

/** What is said in Swedish. */
function said(name: string): string[] {
  const diagnosis = diagnose(name, registry);
  return messagesOf({ diagnosis, tld: registry.tld, tlds: [registry.tld] }, swedish).map(({ phrase }) => toText(phrase));
}

describe('the disposition of a name', () => {
  it.each([
    ['ab', 'refused', ['Namnet hör ihop med ett annat namn och är därför spärrat under .example.']],
    ['zzz', 'refused', ['Namnet är spärrat enligt reglerna för .example.']],
    ['ac', 'refused', ['Registret för .example avgör särskilt om namnet får registreras (withheld).']],
    ['ae', 'refused', ['Reglerna för .example tillåter inte namnet.']],
    ['ad', 'permitted', []],
    ['aa', 'permitted', []],
  ])('decides, and has its sentence: %s', (name, verdict, sentences) => {
    expect(verdictOf(diagnose(name, registry))).toBe(verdict);
    expect(said(name)).toEqual(sentences);
  });
});
