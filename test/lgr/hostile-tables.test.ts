/** Tables that were made to take long, with a seed, are read, judged by and gone through in bounded steps, or refused. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import { indexLabel } from '../../src/lgr/index-label.js';
import { LgrError } from '../../src/lgr/lgr-error.js';
import { checkTable } from '../../src/lgr/check-table.js';
import type { Table } from '../../src/lgr/table.js';
import { StepBudget } from '../../src/lgr/step-budget.js';
import { variants } from '../../src/lgr/variants.js';
import { MAX_RULE_LEVELS, MAX_RULE_STEPS, MAX_VARIANT_STEPS } from '../../src/limits.js';
import { readSections, type Sections } from './lgr-xml.js';

const label = 'ab'.repeat(31) + 'a';
const data = '<range first-cp="0061" last-cp="0062"/>';

/** How often something of the rules is read while the label is judged. */
function countReads(table: Table): number {
  let count = 0;
  const proxies = new WeakMap<object, object>();
  const counting = <T extends object>(value: T): T => {
    const known = proxies.get(value) as T | undefined;
    if (known) return known;
    const proxy = new Proxy(value, {
      get(target, key) {
        count++;
        const member: unknown = Reflect.get(target, key);
        return typeof member === 'object' && member !== null ? counting(member) : member;
      },
    });
    proxies.set(value, proxy);
    return proxy;
  };
  evaluate(label, { ...table, rules: counting(table.rules) });
  return count;
}

const { operator } = fc.letrec<{ operator: string }>((tie) => {
  const count = fc.constantFrom('', ' count="0+"', ' count="1+"', ' count="0:63"', ' count="999999999"', ' count="2:5"');
  const inside = (least: number) => fc.array(tie('operator'), { minLength: least, maxLength: 3 }).map((each) => each.join(''));
  return {
    operator: fc.oneof(
      { depthSize: 'large', maxDepth: 8 },
      fc.tuple(fc.constantFrom('any', 'char cp="0061"', 'char cp="0061 0062"'), count).map(([name, times]) => `<${name}${times}/>`),
      fc.tuple(count, inside(2)).map(([times, each]) => `<choice${times}>${each}</choice>`),
      fc.tuple(count, inside(1)).map(([times, each]) => `<rule${times}>${each}</rule>`),
    ),
  };
});

const about = (look: string): string => `<rule name="r"><look-behind>${look}</look-behind><anchor/><look-ahead>${look}</look-ahead></rule>`;
const whole = (nodes: string): string => `<rule name="r"><start/>${nodes}<end/></rule><action disp="blocked" match="r"/>`;
const inRule = '<range first-cp="0061" last-cp="0062" when="r"/>';

it('no operators, however nested and repeated, are asked more than some times for each place of a label', () => {
  fc.assert(
    fc.property(operator, fc.boolean(), (xml, isContext) => {
      const table = readSections(isContext ? { data: inRule, rules: about(xml) } : { data, rules: whole(xml) });
      const operators = (xml.match(/<[a-z]/g) ?? []).length + 2;
      expect(countReads(table)).toBeLessThan(operators * 64 * 64);
    }),
    { numRuns: 60, seed: 7940 },
  );
});

it('rules that name two others each do not double the work', () => {
  const chain = (rules: number, count = '') => Array.from({ length: rules }, (_, index) => `<rule name="r${index + 1}"><rule by-ref="r${index}"${count}/><rule by-ref="r${index}"/></rule>`).join('');
  const table = (rules: number, count?: string) => readSections({ data, rules: `<rule name="r0"><any count="0:1"/></rule>${chain(rules, count)}<action disp="invalid" not-match="r${rules}"/>` });
  for (const count of ['', ' count="0+"', ' count="5:9"']) {
    const [some, more] = [countReads(table(20, count)), countReads(table(40, count))];
    expect(more).toBeLessThan(3 * some);
  }
  expect(checkTable(table(MAX_RULE_LEVELS - 1)).filter(({ code }) => code === 'rule-unused')).toEqual([]);
  expect(() => table(MAX_RULE_LEVELS)).toThrow(LgrError);
});

describe('the steps of rules are counted, and end', () => {
  /** The steps that are asked for: at most the limit, and those that are refused after it. */
  function countSteps(run: () => unknown): number {
    const spend = vi.spyOn(StepBudget.prototype, 'spend');
    run();
    const steps = spend.mock.calls.reduce((sum, [each = 1]) => sum + each, 0);
    spend.mockRestore();
    return steps;
  }
  const repeated = (open: string, close: string, levels: number, core: string): string => open.repeat(levels) + core + close.repeat(levels);
  const either = '<choice count="0+"><any/><rule><any/><any/></rule></choice>';
  const nested = repeated('<choice count="3:40"><any/><rule count="2+">', '</rule></choice>', 20, '<any/><char cp="0062"/>');
  const named = (levels: number, first: string): string => `<rule name="r0">${first}</rule>${Array.from({ length: levels }, (_, index) => `<rule name="r${index + 1}"><choice><rule by-ref="r${index}"/><rule by-ref="r${index}"/></choice></rule>`).join('')}`;

  it.each<[what: string, sections: Sections, isTold: boolean]>([
    ['thousands of operators', { data, rules: whole('<any count="0:1"/>'.repeat(4900)) }, true],
    ['thousands of choices', { data, rules: whole(either.repeat(900)) }, true],
    ['counts in counts', { data, rules: whole(repeated('<rule count="0+"><any count="0+"/>', '</rule>', 40, '<any/>')) }, true],
    ['many of them', { data, rules: whole(nested.repeat(60)) }, false],
    ['around an anchor', { data: inRule, rules: about(nested.repeat(30)) }, true],
    ['forbidden', { data, rules: whole(nested.repeat(60)).replace('match', 'not-match') }, false],
    ['rules by name', { data, rules: `${named(45, '<any count="0:2"/>')}<action disp="blocked" match="r45"/>` }, true],
    ['anchors by name', { data: inRule.replace('"r"', '"r45"'), rules: named(45, '<anchor/>') }, true],
    ['many rules', { data, rules: `${Array.from({ length: 900 }, (_, index) => `<rule name="r${index}"><any count="${index}"/><any count="0+"/><end/></rule>`).join('')}<action disp="blocked" match="r899"/>` }, true],
    ['large classes', { data, rules: whole(`<class count="0+">0061-0062 ${Array.from({ length: 4000 }, (_, index) => (0x20000 + 2 * index).toString(16).toUpperCase()).join(' ')}</class>`.repeat(100)) }, true],
  ])('%s', (_, sections, isTold) => {
    const table = readSections(sections);
    expect(countSteps(() => evaluate(label, table))).toBeLessThan(MAX_RULE_STEPS + 3000);
    expect(evaluate(label, table)).toMatchObject(isTold ? {} : { eligible: false, disposition: 'invalid', refused: 0, findings: [{ code: 'disposition', values: { because: 'effort' } }] });
    expect(evaluate(label, table).findings.some(({ values }) => values?.['because'] === 'effort')).toBe(!isTold);
    expect(countSteps(() => variants(label, table, 100))).toBeLessThan(2 * MAX_VARIANT_STEPS);
    expect(countSteps(() => indexLabel(label, table))).toBeLessThan(2 * MAX_VARIANT_STEPS);
  });

  it('variants in contexts that take long are not told as if they were all', () => {
    const table = readSections({ data: '<char cp="0061"><var cp="0062" type="blocked" when="r"/></char><char cp="0062"><var cp="0061" type="blocked" when="r"/></char>', rules: about(`${nested.repeat(20)}<char cp="0061"/>`) });
    expect(variants(label, table, 100)).toMatchObject({ isComplete: false });
    expect(indexLabel(label, table)).toBeUndefined();
    expect(countSteps(() => variants(label, table, 100))).toBeLessThan(2 * MAX_VARIANT_STEPS);
  });
});

describe('what takes long is refused, or told at once', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => (0x20000 + 2 * index).toString(16).toUpperCase()).join(' ');

  it('a class of many ranges is read, and refused where too many of such are combined', () => {
    const big = `<class name="c">${many}</class>`;
    expect(readSections({ data, rules: `${big}<rule name="r"><class by-ref="c" count="0+"/></rule>` }).classes).toHaveProperty('c');
    const inverse = '<complement><class by-ref="c"/></complement>';
    expect(() => readSections({ data, rules: `${big}<rule name="r">${inverse.repeat(2000)}</rule>` })).toThrow(/ranges in classes/);
  });

  it('many properties are refused', () => {
    const classes = Array.from({ length: 100 }, (_, index) => `<class name="c${index}" property="ccc:${index}"/>`);
    expect(() => readSections({ data, rules: classes.join('') })).toThrow(LgrError);
    const scripts = ['Latn', 'Grek', 'Cyrl', 'Arab', 'Hebr', 'Deva', 'Thai', 'Hani', 'Hira', 'Kana', 'Hang', 'Armn', 'Geor', 'Beng', 'Taml', 'Telu', 'Knda'];
    expect(() => readSections({ data, rules: scripts.map((script) => `<class name="${script}" property="sc:${script}"/>`).join('') })).toThrow(/properties/);
  });

  it('variants that explode are counted, not made', () => {
    const all = Array.from({ length: 26 }, (_, index) => (0x61 + index).toString(16).padStart(4, '0').toUpperCase());
    const exploding = (type: string) => all.map((cp) => `<char cp="${cp}">${all.filter((other) => other !== cp).map((other) => `<var cp="${other}" type="${type}" when="r"/>`).join('')}</char>`).join('');
    const rules = '<rule name="r"><look-behind><choice count="0+"><any/><rule><any/><any/></rule></choice></look-behind><anchor/></rule>';
    for (const type of ['blocked', 'invalid']) {
      const table = readSections({ data: exploding(type), rules });
      const found = variants(label, table, 100);
      expect(found.length).toBeLessThanOrEqual(100);
      expect(found.isComplete).toBe(false);
      expect(indexLabel(label, table)).toBe('a'.repeat(63));
    }
  });

  it('sequences that overlap are put together from the end', () => {
    const sequences = Array.from({ length: 62 }, (_, index) => `<char cp="${'0061 '.repeat(index + 2).trim()}" not-when="r"/>`).join('');
    const table = readSections({ data: `<char cp="0061" not-when="r"/>${sequences}`, rules: '<rule name="r"><anchor/><look-ahead><char cp="0061" count="0+"/><end/></look-ahead></rule>' });
    expect(evaluate('a'.repeat(63), table).eligible).toBe(false);
    expect(indexLabel('a'.repeat(63), table)).toBeUndefined();
  });
});
