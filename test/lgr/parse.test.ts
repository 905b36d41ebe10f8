import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/lgr/read-table.js';
import { lgrXml, meta, readSections } from './lgr-xml.js';

describe('meta', () => {
  it('is read under the names of its elements', () => {
    const table = readSections({
      meta: `<version comment="second"> 2 </version><date>2026-01-31</date><language>yi-Hebr</language>
        <scope type="domain">SE</scope><unicode-version>6.<!-- . -->3<![CDATA[.0]]></unicode-version>
        <validity-start>2026-02-01</validity-start><validity-end>2027-02-01</validity-end>
        <description type="text/plain"><![CDATA[<any>
 text]]></description>`,
    });
    expect(table).toStrictEqual({
      id: 'se-hebr', version: '2', date: '2026-01-31', 'unicode-version': '6.3.0', language: 'yi-Hebr', scope: 'SE',
      'validity-start': '2026-02-01', 'validity-end': '2027-02-01',
      description: { type: 'text/plain', text: '<any>\n text' },
      repertoire: [{ codePoints: [0x61] }], rules: {}, actions: [],
    });
  });

  it('is plain data that survives JSON, without keys for what is absent', () => {
    const table = readSections({ meta });
    expect(JSON.parse(JSON.stringify(table))).toStrictEqual(table);
    expect(table).not.toHaveProperty('validity-start');
  });

  it.each([
    ['the domain and the script', '<scope type="domain">SE</scope><language>und-Latn</language>', 'se-latn'],
    ['no domain', '<language>und-Latn</language>', 'latn'],
    ['no language', '<scope type="domain">se</scope>', 'se'],
    ['a language without a script', '<language>sv-1996</language><scope type="domain">se</scope>', 'se-sv-1996'],
    ['no script but a variant', '<language>sl-rozaj</language><scope type="domain">se</scope>', 'se-sl-rozaj'],
    ['a script after and before other subtags', '<language>zh-yue-Hant-HK-pinyin</language><scope type="domain">x-y</scope>', 'x-y-hant'],
    ['neither', '', 'und'],
  ])('makes an id of what there is: %s', (_, elements, id) => {
    const required = '<version>1</version><date>2026-01-31</date><unicode-version>6.3.0</unicode-version>';
    expect(readSections({ meta: required + elements }).id).toBe(id);
  });
});

describe('repertoire', () => {
  it('keeps code points, sequences, ranges and their context, in the order of the file', () => {
    const table = readSections({
      data: `<!-- digits --><range first-cp="0030" last-cp="0039" not-when="edge" comment="0
to 9"/>
        <char cp="0061"/><char cp="0061 0301" when="edge"/><char cp="10FFFD"/>
        <char cp="D7FF"/><char cp="E000"/><char cp="1D800 FFFD D8000"/>`,
      rules: '<rule name="edge"><anchor/><look-ahead><end/></look-ahead></rule>',
    });
    expect(table.repertoire).toStrictEqual([
      { first: 0x30, last: 0x39, rule: 'edge', not: true, comment: '0 to 9' },
      { codePoints: [0x61] },
      { codePoints: [0x61, 0x301], rule: 'edge' },
      { codePoints: [0x10fffd] },
      { codePoints: [0xd7ff] },
      { codePoints: [0xe000] },
      { codePoints: [0x1d800, 0xfffd, 0xd8000] },
    ]);
  });

  it('may list a sequence beside its parts, and neighbouring ranges', () => {
    const data = '<range first-cp="0061" last-cp="0063"/><range first-cp="0064" last-cp="0064"/><char cp="0061 0062"/>';
    expect(readSections({ data }).repertoire).toHaveLength(3);
  });

  it('may list the same code points in another order, or divided in another way', () => {
    expect(readSections({ data: '<char cp="0001 000B"/><char cp="000B 0001"/><char cp="006F"/>' }).repertoire).toHaveLength(3);
  });
});

describe('rules and actions', () => {
  it('reads every operator', () => {
    const table = readSections({
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
          { type: 'rule', nodes: [{ type: 'look-behind', nodes: [{ type: 'start' }, { type: 'any' }] }, { type: 'anchor' }] },
          {
            type: 'rule',
            nodes: [
              { type: 'anchor' },
              { type: 'look-ahead', nodes: [{ type: 'char', codePoints: [0x61, 0x62] }, { type: 'end' }] },
            ],
          },
        ],
      }],
    });
  });

  it('reads actions in their order, between the rules too', () => {
    const table = readSections({
      rules: `<action disp="blocked" match="a"/><rule name="a"><char cp="0061"/></rule>
        <action disp="activated" not-match="a" comment="why"/><action disp="allocatable"/>`,
    });
    expect(table.actions).toStrictEqual([
      { disp: 'blocked', rule: 'a' },
      { disp: 'activated', rule: 'a', not: true, comment: 'why' },
      { disp: 'allocatable' },
    ]);
  });

  it('leaves alone a rule that nothing names', () => {
    const rules = '<rule name="a"><anchor/></rule><rule name="b"><any/></rule>';
    expect(readSections({ rules }).rules).toStrictEqual({ a: [{ type: 'anchor' }], b: [{ type: 'any' }] });
  });

  it('allows names that objects have of their own', () => {
    const table = readSections({ rules: '<rule name="constructor"><any/></rule><rule name="__proto__"><any/></rule>' });
    expect(Object.keys(table.rules)).toEqual(['constructor', '__proto__']);
  });
});

it('reads comments everywhere', () => {
  const rules = '<rule name="r" comment="a"><!-- b --><any comment="c"><!-- d\n --></any></rule>';
  const xml = lgrXml({ rules }).replace('<meta>', '<meta><!-- f -->');
  expect(readTable(`<?xml version="1.0"?><?a b?><!-- g -->${xml}`)).toStrictEqual(readSections({ rules }));
});

it.each(['version', 'date', 'unicode-version', 'language', 'scope'])('needs no %s', (name) => {
  const table = readSections({ meta: meta.replace(new RegExp(`<${name}[ >].*?</${name}>`), '') });
  expect(table).toMatchObject({ repertoire: [{ codePoints: [0x61] }] });
  expect(table[name as keyof typeof table] ?? '').toBe('');
});

it('needs no meta section', () => {
  expect(readTable(lgrXml({}).replace(/<meta>.*<\/meta>/s, ''))).toMatchObject({ id: 'und', version: '', date: '', 'unicode-version': '' });
});

it('reads elements with a prefix', () => {
  const prefixed = lgrXml({}).replaceAll(/<(\/?)([a-z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  expect(readTable(prefixed)).toEqual(readSections({}));
});
