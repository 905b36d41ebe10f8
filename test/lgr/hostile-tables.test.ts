/** Tables that were made to take long, with a seed, are read, judged by and gone through in bounded steps, or refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lgr/evaluate.js';
import { indexLabel } from '../../src/lgr/index-label.js';
import { LgrError } from '../../src/lgr/lgr-error.js';
import { checkTable } from '../../src/lgr/check-table.js';
import type { Table } from '../../src/lgr/table.js';
import { variants } from '../../src/lgr/variants.js';
import { readSections } from './lgr-xml.js';

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
      fc.tuple(fc.constantFrom('look-ahead', 'look-behind'), inside(1)).map(([name, each]) => `<${name}>${each}</${name}>`),
    ),
  };
});

it('no operators, however nested and repeated, are asked more than some times for each place of a label', () => {
  fc.assert(
    fc.property(operator, fc.boolean(), (xml, isContext) => {
      const rules = `<rule name="r">${xml}${isContext ? '<anchor/>' : ''}</rule>`;
      const table = readSections(isContext ? { data: data.replace('/>', ' when="r"/>'), rules } : { data, rules: `${rules}<action disp="invalid" match="r"/>` });
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
  expect(checkTable(table(500)).filter(({ code }) => code === 'rule-unused')).toEqual([]);
});

describe('within seconds on a slow machine', () => {
  const within = (milliseconds: number, work: () => unknown): void => {
    const begin = performance.now();
    work();
    expect(performance.now() - begin).toBeLessThan(milliseconds);
  };
  const many = Array.from({ length: 100_000 }, (_, index) => (0x20000 + 2 * index).toString(16).toUpperCase()).join(' ');

  it('a class of many ranges is read, and refused where too many of such are combined', () => {
    const big = `<class name="c">${many}</class>`;
    within(5000, () => readSections({ data, rules: `${big}<rule name="r"><class by-ref="c" count="0+"/></rule>` }));
    const inverse = '<complement><class by-ref="c"/></complement>';
    within(8000, () => expect(() => readSections({ data, rules: `${big}<rule name="r">${inverse.repeat(2000)}</rule>` })).toThrow(/ranges in classes/));
  });

  it('many properties are refused', () => {
    const classes = Array.from({ length: 100 }, (_, index) => `<class name="c${index}" property="ccc:${index}"/>`);
    within(8000, () => expect(() => readSections({ data, rules: classes.join('') })).toThrow(LgrError));
    const scripts = ['Latn', 'Grek', 'Cyrl', 'Arab', 'Hebr', 'Deva', 'Thai', 'Hani', 'Hira', 'Kana', 'Hang', 'Armn', 'Geor', 'Beng', 'Taml', 'Telu', 'Knda'];
    within(8000, () => expect(() => readSections({ data, rules: scripts.map((script) => `<class name="${script}" property="sc:${script}"/>`).join('') })).toThrow(/properties/));
  });

  it('variants that explode are counted, not made', () => {
    const all = Array.from({ length: 26 }, (_, index) => (0x61 + index).toString(16).padStart(4, '0').toUpperCase());
    const exploding = (type: string) => all.map((cp) => `<char cp="${cp}">${all.filter((other) => other !== cp).map((other) => `<var cp="${other}" type="${type}" when="r"/>`).join('')}</char>`).join('');
    const rules = `<rule name="r"><choice count="0+"><any/><rule><any/><any/></rule></choice><anchor/></rule>`;
    for (const type of ['blocked', 'invalid']) {
      const table = readSections({ data: exploding(type), rules });
      within(20_000, () => {
        const found = variants(label, table, 100);
        expect(found.length).toBeLessThanOrEqual(100);
        expect(found.isComplete).toBe(false);
        expect(indexLabel(label, table)).toBe('a'.repeat(63));
      });
    }
  });

  it.each([
    '<choice count="63+"><any/><start/></choice>', '<choice count="0:40"><any count="0+"/><start/></choice>', '<choice count="0+"><any/><rule><any/><any/></rule></choice>',
  ])('a rule of hundreds of %s ends, and what it did not tell is refused', (repeated) => {
    const rule = `<rule name="r"><start/>${repeated.repeat(900)}<end/></rule>`;
    for (const rules of [`${rule}<action disp="invalid" match="r"/>`, `${rule}<action disp="invalid" not-match="r"/>`]) {
      const table = readSections({ data, rules });
      within(2000, () => evaluate(label, table));
      if (repeated.includes('start')) expect(evaluate(label, table)).toMatchObject({ eligible: false, disposition: 'invalid' });
    }
  });

  it('sequences that overlap are put together from the end', () => {
    const sequences = Array.from({ length: 62 }, (_, index) => `<char cp="${'0061 '.repeat(index + 2).trim()}" not-when="r"/>`).join('');
    const table = readSections({ data: `<char cp="0061" not-when="r"/>${sequences}`, rules: '<rule name="r"><anchor/><look-ahead><char cp="0061" count="0+"/><end/></look-ahead></rule>' });
    within(2000, () => expect(evaluate('a'.repeat(63), table).eligible).toBe(false));
    within(2000, () => expect(indexLabel('a'.repeat(63), table)).toBeUndefined());
  });
});
