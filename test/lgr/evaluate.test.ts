import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import { nuLatin, seHebrew, seLatin } from '../registries/bundled-tables.js';
import { readSections } from './lgr-xml.js';

const latin = seLatin;
const yiddish = seHebrew;
const eligible = (label: string, table = latin) => evaluate(label, table).eligible;
const places = (label: string, table = latin) => evaluate(label, table).findings.map(({ code, at }) => [code, at]);

describe('the Latin table of .se', () => {
  it.each(['räksmörgås', 'a', '0', 'a-b', 'a--b', 'abc--d', 'þórr', 'ŋǯəʒ', '123'])('has %s', (label) => {
    expect(evaluate(label, latin)).toMatchObject({ eligible: true, disposition: 'valid', findings: [], refused: 0 });
  });

  it('refuses what is in no entry, saying what and where', () => {
    expect(evaluate('são', latin)).toMatchObject({
      eligible: false,
      disposition: 'invalid',
      refused: 1,
      parts: [{ at: 0, length: 1 }, { at: 1, length: 1, refused: true }, { at: 2, length: 1 }],
      findings: [{
        code: 'not-in-table', severity: 'error', label: 0, at: 1, length: 1, reference: 'se-latn repertoire',
        values: { character: 'ã', codePoint: 'U+00E3' },
      }],
    });
  });

  it('refuses a hyphen in the wrong place, naming the rule', () => {
    expect(evaluate('-a', latin)).toMatchObject({
      eligible: false,
      disposition: 'invalid',
      refused: 1,
      parts: [{ at: 0, length: 1, refused: true, rules: ['hyphen-minus-disallowed'] }, { at: 1, length: 1 }],
      findings: [{
        code: 'context-rule', severity: 'error', label: 0, at: 0, length: 1,
        reference: 'se-latn hyphen-minus-disallowed',
        values: { character: '-', codePoint: 'U+002D', rule: 'hyphen-minus-disallowed' },
      }],
    });
  });

  it.each<[string, number[]]>([
    ['-ab', [0]], ['ab-', [2]], ['-', [0]], ['--', [0, 1]], ['ab--cd', [3]], ['ab---cd', [3]], ['-b--', [0, 3]],
  ])('places the hyphens of %s', (label, at) => {
    expect(evaluate(label, latin).findings.map((finding) => finding.at)).toEqual(at);
  });

  it('reports neighbours one by one, in reading order, in code points', () => {
    expect(places('😀ãñ-')).toEqual([['not-in-table', 0], ['not-in-table', 1], ['context-rule', 3]]);
    expect(evaluate('😀', latin).findings[0]).toMatchObject({ length: 1, values: { codePoint: 'U+1F600' } });
  });

  it.each(['ABC', 'a.b', 'a b', '\u{d800}', 'a\u{301}', 'אב', 'ß'])('refuses %j', (label) => {
    expect(eligible(label)).toBe(false);
  });

  it('says nothing of an empty label but that it is not eligible', () => {
    const nothing = { eligible: false, disposition: 'invalid', findings: [], parts: [], refused: 0 };
    expect(evaluate('', latin)).toEqual(nothing);
  });
});

it('the Latin table of .nu has other letters', () => {
  expect(eligible('ãñÿ', nuLatin)).toBe(true);
  expect(eligible('č', nuLatin)).toBe(false);
});

describe('the Yiddish table of .se', () => {
  it.each([
    'אב', 'א\u{5b7}', 'א\u{5b8}ב\u{5bf}ו\u{5bc}י\u{5b4}כ\u{5bc}פ\u{5bc}פ\u{5bf}ש\u{5c2}ת\u{5bc}', '\u{5f2}\u{5b7}',
    'א1ב', 'א-1-ב',
  ])('has %s', (label) => {
    expect(eligible(label, yiddish)).toBe(true);
  });

  it.each<[string, [string, number][]]>([
    ['1אב', [['context-rule', 0]]],
    ['אב1', [['context-rule', 2]]],
    ['11א22', [['context-rule', 0], ['context-rule', 4]]],
    ['1', [['context-rule', 0]]],
    ['\u{5b7}א', [['not-in-table', 0]]],
    ['ב\u{5b7}', [['not-in-table', 1]]],
    ['א\u{5b7}\u{5b7}', [['not-in-table', 2]]],
    ['\u{5f2}', [['not-in-table', 0]]],
    ['\u{5f2}א\u{5b7}', [['not-in-table', 0]]],
    ['aא', [['not-in-table', 0]]],
  ])('refuses parts of %s', (label, findings) => {
    expect(places(label, yiddish)).toEqual(findings);
  });

  it('shows a letter with its point as one part', () => {
    expect(evaluate('בא\u{5b7}', yiddish).parts).toMatchObject([{ at: 0, length: 1 }, { at: 1, length: 2 }]);
  });
});

describe('actions', () => {
  const rules = `<rule name="doubled"><char cp="0061 0061"/></rule>
    <rule name="whole"><start/><choice><char cp="0062"/><char cp="0063"/></choice><end/></rule>
    <rule name="before-last"><char cp="0064"/><any/><end/></rule>
    <rule name="ends-in-a"><char cp="0061"/><end/></rule>
    <rule name="after-first"><start/><any/><char cp="0064"/></rule>`;
  const evaluated = (label: string, actions: string) =>
    evaluate(label, readSections({ data: '<range first-cp="0061" last-cp="0064"/>', rules: rules + actions }));

  it.each([
    ['in the middle', 'baab', '<action disp="blocked" match="doubled"/>', 'blocked'],
    ['not at all', 'abab', '<action disp="blocked" match="doubled"/>', 'valid'],
    ['pinned to both ends', 'c', '<action disp="blocked" match="whole"/>', 'blocked'],
    ['pinned, and longer', 'cb', '<action disp="blocked" match="whole"/>', 'valid'],
    ['before the last', 'aada', '<action disp="blocked" match="before-last"/>', 'blocked'],
    ['before the last in vain', 'adaa', '<action disp="blocked" match="before-last"/>', 'valid'],
    ['after the first', 'adaa', '<action disp="blocked" match="after-first"/>', 'blocked'],
    ['after the first in vain', 'daad', '<action disp="blocked" match="after-first"/>', 'valid'],
    ['at the end', 'bca', '<action disp="blocked" match="ends-in-a"/>', 'blocked'],
    ['at the end in vain', 'bac', '<action disp="blocked" match="ends-in-a"/>', 'valid'],
    ['not-match of what fits', 'aa', '<action disp="invalid" not-match="doubled"/>', 'valid'],
    ['not-match of what does not', 'a', '<action disp="invalid" not-match="doubled"/>', 'invalid'],
    ['the first of several', 'aa', '<action disp="activated" match="doubled"/><action disp="invalid"/>', 'activated'],
    ['the next, where the first does not fit', 'a', '<action disp="activated" match="doubled"/><action disp="invalid"/>', 'invalid'],
    ['none', 'a', '', 'valid'],
  ])('fits: %s', (_, label, actions, disposition) => {
    expect(evaluated(label, actions).disposition).toBe(disposition);
  });

  it.each([['valid', true], ['allocatable', true], ['activated', true], ['blocked', false], ['invalid', false]])(
    '%s: eligible %s',
    (disposition, expected) => {
      const result = evaluated('a', `<action disp="${disposition}"/>`);
      expect(result).toMatchObject({ eligible: expected, disposition, refused: 0 });
      expect(result.findings).toHaveLength(expected ? 0 : 1);
    },
  );

  it.each([
    ['<action disp="blocked" match="doubled"/>', 'example-latn doubled'],
    ['<action disp="blocked" not-match="whole"/>', 'example-latn whole'],
    ['<action disp="blocked"/>', 'example-latn action'],
  ])('refuse the label as a whole, naming the rule: %s', (action, reference) => {
    expect(evaluated('aa', action).findings).toEqual([
      { code: 'disposition', severity: 'error', label: 0, reference, values: { disposition: 'blocked' } },
    ]);
  });

  it('have no say over what is not in the repertoire', () => {
    expect(evaluated('aaz', '<action disp="activated"/>')).toMatchObject({ disposition: 'invalid', eligible: false });
    expect(evaluated('aaz', '<action disp="blocked" match="doubled"/>').findings).toMatchObject([{ code: 'not-in-table' }]);
  });
});

it('the reflexive variants of all entries that stand in a label count, also of those inside others', () => {
  const table = readSections({
    data: '<char cp="0061"><var cp="0061" type="one"/></char><char cp="0061 0062"><var cp="0061 0062" type="two"/></char><char cp="0062"/><char cp="0063 0062"><var cp="0063 0062" type="two"/></char>',
    rules: '<action disp="blocked" any-variant="one"/><action disp="withheld" only-variants="two"/>',
  });
  expect(['ab', 'cb', 'b'].map((label) => evaluate(label, table).disposition)).toEqual(['blocked', 'valid', 'valid']);
});
