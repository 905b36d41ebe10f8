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
    ['without look-behind, text before the anchor', `${a}<anchor/>${b}`, ['axb'], ['ax', 'xb', 'bxa']],
    ['a choice of sides', `<choice><rule>${a}<anchor/></rule><rule><anchor/>${b}</rule></choice>`,
      ['ax', 'xb'], ['bx', 'xa', 'x']],
    ['sides that belong together',
      `<choice><rule>${a}<anchor/>${a}</rule><rule>${b}<anchor/>${b}</rule></choice>`, ['axa', 'bxb'], ['axb', 'bxa']],
    ['text around a choice', `<start/><choice><rule>${a}<anchor/></rule><rule>${b}${b}<anchor/></rule></choice><end/>`,
      ['ax', 'bbx'], ['bx', 'axa', 'cax']],
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
    ['looking from inside', `<look-behind>${a}<look-ahead><any/><end/></look-ahead></look-behind><anchor/>`,
      ['ax'], ['axa', 'bx']],
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

  it.each(['ahead', 'behind'])('does not grow fourfold with each level of looking %s', (way) => {
    const look = (inner: string, levels: number): string => (levels === 0 ? inner : look(`<look-${way}>${`<any/>${inner}`.repeat(4)}</look-${way}>`, levels - 1));
    const table = (levels: number) => {
      const rule = look('<char cp="0061"/>', levels);
      return readSections({ rules: `<rule name="r">${rule}<char cp="0062"/></rule><action disp="blocked" match="r"/>` });
    };
    expect(reads('a'.repeat(20), table(3))).toBeLessThan(20 * 2000);
    expect(reads('a'.repeat(200), table(3))).toBeLessThan(11 * reads('a'.repeat(20), table(3)));
  });

  it('does not grow fourfold with each level, once more around an anchor', () => {
    const table = (levels: number) => {
      const rule = `${'<look-ahead><any/>'.repeat(levels)}<char cp="0061"/>${'</look-ahead><any/>'.repeat(levels)}`;
      const data = '<char cp="0061" when="r"/>';
      return readSections({ data, rules: `<rule name="r"><look-behind>${rule}</look-behind><anchor/><look-ahead>${rule}</look-ahead></rule>` });
    };
    expect(evaluate('a'.repeat(20), table(20)).refused).toBe(20);
    expect(reads('a'.repeat(200), table(40))).toBeLessThan(5 * reads('a'.repeat(200), table(10)));
  });

  it('does not double with each choice around an anchor', () => {
    const table = (choices: number) => {
      const sides = '<choice><any/><char cp="0061"/></choice>'.repeat(choices);
      const data = '<char cp="0061"/><char cp="0062" when="r"/>';
      return readSections({ data, rules: `<rule name="r"><start/>${sides}<anchor/>${sides}<end/></rule>` });
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
