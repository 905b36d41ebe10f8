import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import type { Table } from '../../src/lgr/table.js';
import { seHebrew, seLatin } from '../registries/bundled-tables.js';
import { charXml, readSections } from './lgr-xml.js';

const latin = seLatin;
const yiddish = seHebrew;
const eligible = (label: string, table: Table) => evaluate(label, table).eligible;

describe('context rules', () => {
  /** x stands under the rule, a to d everywhere. */
  const holds = (nodes: string, label: string) =>
    eligible(label, readSections({
      data: '<range first-cp="0061" last-cp="0064"/><char cp="0078" when="r"/>',
      rules: `<rule name="r">${nodes}</rule>`,
    }));
  const a = '<char cp="0061"/>';
  const b = '<char cp="0062"/>';

  it.each<[what: string, nodes: string, fits: string[], fails: string[]]>([
    ['look-behind', `<look-behind>${a}</look-behind><anchor/>`, ['ax', 'bax'], ['x', 'bx', 'abx', 'xa', 'axx']],
    ['look-ahead', `<anchor/><look-ahead>${a}</look-ahead>`, ['xa', 'xab'], ['x', 'xb', 'xba', 'ax']],
    ['both', `<look-behind>${a}</look-behind><anchor/><look-ahead>${b}</look-ahead>`, ['axb', 'caxb'], ['ax', 'xb', 'bxa']],
    ['a sequence behind', `<look-behind><char cp="0061 0062"/></look-behind><anchor/>`, ['abx'], ['bx', 'ax', 'abax']],
    ['from the start', `<look-behind><start/>${a}</look-behind><anchor/>`, ['ax', 'axb'], ['bax', 'x']],
    ['to the end', `<anchor/><look-ahead><any/><end/></look-ahead>`, ['xa'], ['x', 'xab']],
    ['any ahead', '<anchor/><look-ahead><any/></look-ahead>', ['xa'], ['x', 'ax']],
    ['any behind', '<look-behind><any/></look-behind><anchor/>', ['ax'], ['x', 'xa']],
    ['two behind', `<look-behind><any/><any/></look-behind><anchor/>`, ['abx', 'cabx'], ['x', 'ax']],
    ['text around a rule', `${a}<rule><anchor/></rule>${b}`, ['axb'], ['ax', 'xb', 'bxa']],
    ['a choice of sides', `<choice><rule><look-behind>${a}</look-behind><anchor/></rule><rule><anchor/><look-ahead>${b}</look-ahead></rule></choice>`,
      ['ax', 'xb'], ['bx', 'xa', 'x']],
    ['a choice on one side', `<choice>${[a, b].map((side) => `<rule><anchor/><look-ahead>${side}</look-ahead></rule>`).join('')}</choice>`, ['xa', 'xb'], ['xc', 'x', 'ax']],
    ['sides that belong together', `<choice>${[a, b].map((side) => `<rule><look-behind>${side}</look-behind><anchor/><look-ahead>${side}</look-ahead></rule>`).join('')}</choice>`,
      ['axa', 'bxb'], ['axb', 'bxa']],
    ['text around a choice', `<start/><choice>${a}<rule>${b}${b}</rule></choice><choice><rule><anchor/></rule><rule>${b}<rule><anchor/></rule></rule></choice><end/>`,
      ['ax', 'bbx', 'abx'], ['bx', 'axa', 'cax']],
    ['a choice behind', `<look-behind><start/><choice>${a}<rule>${b}<any/></rule></choice></look-behind><anchor/>`,
      ['ax', 'bcx', 'bax'], ['bx', 'cx', 'abx']],
    ['a choice ahead', `<anchor/><look-ahead><choice>${a}<rule>${b}${b}</rule><end/></choice></look-ahead>`,
      ['x', 'xa', 'xbbc'], ['xb', 'xba', 'xc']],
    ['rules in rules',
      `<rule><rule><look-behind><rule>${a}<rule>${b}</rule></rule></look-behind><anchor/></rule></rule>`,
      ['abx'], ['bx', 'ax']],
    ['ways that meet again',
      `<look-behind><start/><choice>${a}<any/></choice><choice>${b}<any/></choice></look-behind><anchor/>`,
      ['abx', 'cdx'], ['ax', 'abcx']],
  ])('%s', (_, nodes, fits, fails) => {
    expect(fits.filter((label) => !holds(nodes, label))).toEqual([]);
    expect(fails.filter((label) => holds(nodes, label))).toEqual([]);
  });

  it('look at the whole sequence that they stand under', () => {
    const table = readSections({
      data: `${['a', 'c'].map(charXml).join('')}<char cp="0078 0079" when="r"/>`,
      rules: `<rule name="r"><look-behind>${a}</look-behind><anchor/><look-ahead><char cp="0063"/></look-ahead></rule>`,
    });
    expect(eligible('axyc', table)).toBe(true);
    expect(eligible('axya', table)).toBe(false);
  });

  it('refuse where not-when holds and where when does not, in a range as well', () => {
    const rules = '<rule name="last"><anchor/><look-ahead><end/></look-ahead></rule>';
    const table = (attribute: string) =>
      readSections({ data: `<range first-cp="0061" last-cp="0062" ${attribute}/>${charXml('c')}`, rules });
    expect(['ca', 'ac'].map((label) => eligible(label, table('when="last"')))).toEqual([true, false]);
    expect(['ca', 'ac'].map((label) => eligible(label, table('not-when="last"')))).toEqual([false, true]);
  });

  it('never hold without a definition, in a table that was not parsed', () => {
    const table = { ...readSections({}), repertoire: [{ codePoints: [0x61], rule: 'r' }] };
    expect(eligible('a', table)).toBe(false);
    expect(eligible('a', { ...table, rules: { r: [{ type: 'choice' }] } })).toBe(false);
  });

  it('are held to the whole label without an anchor (RFC 7940 §5.2)', () => {
    const table = readSections({ data: '<char cp="0061" when="r"/><char cp="0062"/>', rules: '<rule name="r"><start/><char cp="0062"/></rule>' });
    expect(['ba', 'bba', 'a', 'ab'].map((label) => eligible(label, table))).toEqual([true, true, false, false]);
  });
});

describe('the work, counted in what is read of the rules,', () => {
  const reads = (label: string, table: Table) => {
    let count = 0;
    const proxies = new Map<object, object>();
    const counting = <T extends object>(value: T): T => {
      const proxy = (proxies.get(value) ?? new Proxy(value, {
        get(target, key) {
          count++;
          const member: unknown = Reflect.get(target, key);
          return typeof member === 'object' && member !== null ? counting(member) : member;
        },
      })) as T;
      proxies.set(value, proxy);
      return proxy;
    };
    evaluate(label, { ...table, rules: counting(table.rules) });
    return count;
  };

  it.each([['-', latin], ['1', yiddish]])('grows with the label, though each %s has a context rule', (character, table) => {
    const few = reads(character.repeat(100), table);
    expect(few).toBeGreaterThan(100);
    expect(few).toBeLessThan(300 * 100);
    expect(reads(character.repeat(10_000), table)).toBeLessThan(101 * few);
  });

  it('is none where no entry has a context rule', () => {
    expect(reads('räksmörgås', latin)).toBe(0);
  });

  it('does not double with each choice', () => {
    const table = (choices: number) => {
      const rule = '<choice><any/><char cp="0061"/><rule><any/></rule></choice>'.repeat(choices);
      return readSections({ rules: `<rule name="r"><start/>${rule}</rule><action disp="blocked" match="r"/>` });
    };
    expect(evaluate('a'.repeat(30), table(30)).disposition).toBe('blocked');
    expect(reads('a'.repeat(1000), table(40))).toBeLessThan(3 * reads('a'.repeat(1000), table(20)));
  });

  it('does not double with each rule that names two others, also with an anchor', () => {
    const table = (rules: number) => {
      const chain = Array.from({ length: rules }, (_, index) => `<rule name="r${index + 1}"><choice><rule by-ref="r${index}"/><rule by-ref="r${index}"/></choice></rule>`);
      return readSections({ data: `<char cp="0061"/><char cp="0062" when="r${rules}"/>`, rules: `<rule name="r0"><look-behind><char cp="0061"/></look-behind><anchor/></rule>${chain.join('')}` });
    };
    expect(['ab', 'bb'].map((label) => eligible(label, table(12)))).toEqual([true, false]);
    expect(reads('ab', table(40))).toBeLessThan(3 * reads('ab', table(20)));
  });

  it('does not double with each choice around an anchor', () => {
    const table = (choices: number) => {
      const sides = '<choice><any/><char cp="0061"/></choice>'.repeat(choices);
      const data = '<char cp="0061"/><char cp="0062" when="r"/>';
      return readSections({ data, rules: `<rule name="r"><look-behind><start/>${sides}</look-behind><anchor/><look-ahead>${sides}<end/></look-ahead></rule>` });
    };
    expect(evaluate(`${'a'.repeat(30)}b${'a'.repeat(30)}`, table(30)).eligible).toBe(true);
    expect(reads('ab'.repeat(100), table(40))).toBeLessThan(3 * reads('ab'.repeat(100), table(20)));
  });
});

it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('a rule %s is no rule unless the table has it', (rule) => {
  const withRule = readSections({ data: `<char cp="0061" when="${rule}"/>`, rules: `<rule name="${rule}"><anchor/><look-ahead><end/></look-ahead></rule>` });
  expect(['a', 'aa'].map((label) => evaluate(label, withRule).eligible)).toEqual([true, false]);
  const { findings } = evaluate('aa', withRule);
  expect(findings.map(({ code, values }) => [code, values?.['rule']])).toEqual([['context-rule', rule]]);
  const { rules: _, ...without } = withRule;
  expect(evaluate('a', { ...without, rules: {} }).eligible).toBe(false); // a context rule that is missing does not hold
});
