import { describe, expect, it } from 'vitest';
import { parseLgr } from '../../src/lgr/parse.js';
import { documentOf, lgrXml, meta, tableOf } from './document.js';

describe('meta', () => {
  it('is read, the description and an empty list of references aside', () => {
    const table = tableOf({
      meta: `<version comment="second">2</version><date>2026-01-31</date><language>yi-Hebr</language>
        <language>he</language><scope type="domain">SE</scope><scope>nu</scope><unicode-version>6.3.0</unicode-version>
        <validity-start>2026-02-01</validity-start><validity-end>2027-02-01</validity-end>
        <description type="text/plain"><![CDATA[<any> text]]></description><references/>`,
    });
    expect(table).toEqual({
      id: 'se-hebr', version: '2', date: '2026-01-31', unicodeVersion: '6.3.0', languages: ['yi-Hebr', 'he'],
      scopes: ['SE', 'nu'], validityStart: '2026-02-01', validityEnd: '2027-02-01',
      repertoire: [{ codePoints: [0x61] }], rules: {}, actions: [],
    });
  });

  it('is plain data that survives JSON, without keys for what is absent', () => {
    const table = tableOf({ meta });
    expect(JSON.parse(JSON.stringify(table))).toStrictEqual(table);
    expect(table).not.toHaveProperty('validityStart');
  });

  it.each([
    ['no domain', '<language>und-Latn</language>', 'latn'],
    ['no language', '<scope>se</scope>', 'se'],
    ['a language without a script', '<language>sv</language><scope>se</scope>', 'se-sv'],
    ['neither', '', 'und'],
  ])('makes an id of what there is: %s', (_, elements, id) => {
    const required = '<version>1</version><date>2026-01-31</date><unicode-version>6.3.0</unicode-version>';
    expect(tableOf({ meta: required + elements }).id).toBe(id);
  });
});

describe('repertoire', () => {
  it('keeps code points, sequences, ranges and their context, in the order of the file', () => {
    const table = tableOf({
      data: `<!-- digits --><range first-cp="0030" last-cp="0039" not-when="edge" comment="0 to 9"/>
        <char cp="0061"/><char cp="0061 0301" when="edge"/><char cp="10FFFD"/>`,
      rules: '<rule name="edge"><anchor/><look-ahead><end/></look-ahead></rule>',
    });
    expect(table.repertoire).toStrictEqual([
      { first: 0x30, last: 0x39, notWhen: 'edge' },
      { codePoints: [0x61] },
      { codePoints: [0x61, 0x301], when: 'edge' },
      { codePoints: [0x10fffd] },
    ]);
  });

  it('may list a sequence beside its parts, and neighbouring ranges', () => {
    const data = '<range first-cp="0061" last-cp="0063"/><range first-cp="0064" last-cp="0064"/><char cp="0061 0062"/>';
    expect(tableOf({ data }).repertoire).toHaveLength(3);
  });
});

describe('rules and actions', () => {
  it('reads every operator', () => {
    const table = tableOf({
      data: '<char cp="0061" when="context"/>',
      rules: `<rule name="context" comment="all of them"><choice>
          <rule><look-behind><start/><any/></look-behind><anchor/></rule>
          <rule><anchor/><look-ahead><char cp="0061 0062"/><end/></look-ahead></rule>
        </choice></rule>`,
    });
    expect(table.rules).toStrictEqual({
      context: [{
        type: 'choice',
        nodes: [
          { type: 'rule', nodes: [{ type: 'lookBehind', nodes: [{ type: 'start' }, { type: 'any' }] }, { type: 'anchor' }] },
          {
            type: 'rule',
            nodes: [
              { type: 'anchor' },
              { type: 'lookAhead', nodes: [{ type: 'char', codePoints: [0x61, 0x62] }, { type: 'end' }] },
            ],
          },
        ],
      }],
    });
  });

  it('reads actions in their order, between the rules too', () => {
    const table = tableOf({
      rules: `<action disp="blocked" match="a"/><rule name="a"><char cp="0061"/></rule>
        <action disp="activated" not-match="a" comment="why"/><action disp="allocatable"/>`,
    });
    expect(table.actions).toStrictEqual([
      { disp: 'blocked', match: 'a' },
      { disp: 'activated', notMatch: 'a' },
      { disp: 'allocatable' },
    ]);
  });

  it('allows names that objects have of their own', () => {
    const table = tableOf({ rules: '<rule name="constructor"><any/></rule><rule name="__proto__"><any/></rule>' });
    expect(Object.keys(table.rules)).toEqual(['constructor', '__proto__']);
  });
});

it('reads elements with a prefix', () => {
  const prefixed = lgrXml({}).replaceAll(/<(\/?)([a-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  expect(parseLgr(documentOf(prefixed))).toEqual(tableOf({}));
});
