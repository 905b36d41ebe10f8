/** The directions of imports, and the rules that a reader of the sources could check by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { brokenRules, mayImport } from '../tools/house-rules.js';
import { blank, importsOf } from '../tools/house-source.js';

const folder = fileURLToPath(new URL('../src/', import.meta.url));

describe('the sources', () => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /(?<!\.test)\.ts$/.test(path)); // a registry has its test beside it
  const sources = new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(folder + path, 'utf8')]));

  it('are found', () => {
    expect([...sources.keys()]).toContain('finding.ts');
  });

  it('keep the rules of the house', () => {
    expect(brokenRules(sources)).toEqual([]);
  });
});

describe('the rules of the house', () => {
  const broken = (files: Record<string, string>): string[] => brokenRules(new Map(Object.entries(files)));
  const bottom = { 'finding.ts': 'export interface Finding {}' };

  it('let imports run downwards', () => {
    const label = "import type { Finding } from '../finding.js';";
    const element = "import { html } from 'lit';\nimport { label } from '../idna/label.js';";
    const table = "import { parseXml } from '@rgrove/parse-xml';";
    expect(broken({ ...bottom, 'idna/label.ts': label, 'elements/idn-check.ts': element, 'lgr/parse.ts': table })).toEqual([]);
  });

  it('have no circle of rooms themselves', () => {
    const reached = (room: string, trail: string[] = []): string[] => {
      const path = [...trail, room];
      if (trail.includes(room)) return path;
      const imported = (mayImport[room] ?? []).filter((name) => !name.endsWith(' (types)')); // types are gone when it runs
      return imported.flatMap((name) => reached(name, path));
    };
    expect(Object.keys(mayImport).flatMap((room) => reached(room))).toEqual([]);
  });

  it.each([
    ['upwards', 'idna/label.ts', "import { diagnose } from '../diagnosis/diagnose.js';"],
    ['upwards, types alone', 'idna/label.ts', "import type { Diagnosis } from '../diagnosis/diagnose.js';"],
    ['upwards, passed on', 'idna/label.ts', "export * from '../diagnosis/diagnose.js';"],
    ['upwards, later', 'idna/label.ts', "const later = () => import('../diagnosis/diagnose.js');"],
    ['upwards, for its effect', 'idna/label.ts', "import '../diagnosis/diagnose.js';"],
    ['sideways', 'lgr/model.ts', "import { label } from '../diagnosis/diagnose.js';"],
    ['more than types', 'messages/sv.ts', "import { diagnose, type Diagnosis } from '../diagnosis/diagnose.js';"],
  ])('refuse an import that runs %s', (_, path, source) => {
    const [line] = broken({ ...bottom, 'diagnosis/diagnose.ts': '', [path]: source });
    expect(line).toMatch(/may not import diagnosis/);
  });

  it('let types through where types are allowed', () => {
    const source = "import { type Diagnosis, type Place } from '../diagnosis/diagnose.js';";
    expect(broken({ 'diagnosis/diagnose.ts': '', 'messages/sv.ts': source })).toEqual([]);
  });

  it('refuse a circle, also within a room and of types', () => {
    const files = {
      'idna/ace.ts': "import { label } from './label.js';",
      'idna/label.ts': "import type { Name } from './name.js';",
      'idna/name.ts': "export { ace } from './ace.js';",
    };
    expect(broken(files)).toEqual(['a circle: idna/ace.ts → idna/label.ts → idna/name.ts → idna/ace.ts']);
  });

  it.each([
    ['a missing file', 'idna/a.ts', "import { b } from './b.js';"],
    ['a file outside of src', 'idna/a.ts', "import data from '../../package.json';"],
    ['a computed import', 'elements/a.ts', 'const load = (name: string) => import(`./${name}.js`);'],
    ['the package for XML in another pure room', 'idna/a.ts', "import { parseXml } from '@rgrove/parse-xml';"],
    ['a registry by its folder', 'defaults/a.ts', "import { se } from '../registries/se/policy.js';"],
    ['JSON, but for the tables of a registry', 'registries/bundled.ts', "import table from './se/se-latn.json' with { type: 'json' };"],
    ['a package in a pure room', 'registries/a.ts', "import { get } from 'idb-keyval';"],
    ['a room without rules', 'attic/a.ts', ''],
    ['the screen', 'idna/a.ts', 'const title = document.title;'],
    ['storage', 'characters/a.ts', 'void [...localStorage];'],
    ['the network', 'registries/a.ts', 'const answer = await fetch(address);'],
    ['a class of the screen', 'core.ts', 'export class Field extends HTMLInputElement {}'],
    ['a document, also as a type', 'lgr/parse-document.ts', 'export function read(source: Document) {}'],
    ['an element', 'lgr/lgr-element.ts', 'const is = (node: unknown) => node instanceof Element;'],
    ['the console', 'elements/a.ts', "console.log('here');"],
    ['markup from text', 'elements/a.ts', 'node.innerHTML = text;'],
    ['unsafe markup', 'elements/a.ts', 'html`${unsafeHTML(text)}`;'],
    ['code from text', 'elements/a.ts', 'new Function(text);'],
    ['a style attribute', 'elements/a.ts', 'html`<p style="color: red"></p>`;'],
    ['a limit of its own', 'lists/rows.ts', 'const MAX_COLUMNS = 50;'],
    ['a getter of an object', 'idna/a.ts', 'class A {\n  b = 1;\n}\nconst source = {\n  list: [],\n  get found() {\n    return 1;\n  },\n};'],
    ['a getter of an object in a line of a class', 'idna/a.ts', 'export class A {\n  source = { get found() {} };\n}'],
    ['a getter of what a function makes', 'idna/a.ts', 'export class A {\n  make() {\n    return {\n      get found() {},\n    };\n  }\n}'],
    ['a getter of an object in a line', 'lgr/a.ts', 'const source = { get found() { return 1; } };'],
    ['a style element', 'elements/a.ts', 'html`<style>p {}</style>`;'],
  ])('refuse %s', (_, path, source) => {
    expect(broken({ [path]: source })).toHaveLength(1);
  });

  it('let every room import a limit', () => {
    expect(broken({ 'limits.ts': 'export const MAX_COLUMNS = 50;', 'workers/a.ts': "import { MAX_COLUMNS } from '../limits.js';" })).toEqual([]);
  });

  it('let the console be named for who develops a page, and the rest be as anywhere', () => {
    const warn = (more: string): string[] => broken({ 'development/a.ts': `console.warn('two versions'); ${more}` });
    expect(warn('')).toEqual([]);
    expect(warn('eval(text);')).toEqual(['development/a.ts: names eval']);
  });

  it('let classes have getters', () => {
    expect(broken({ 'idna/a.ts': 'class Name {\n  get found() {\n    return map.get (key);\n  }\n  static get any() {}\n}' })).toEqual([]);
  });

  it('let properties be called as they like', () => {
    const model = "export const model = { window: 1, text: table.document, note: 'fetch' }; // window\n";
    expect(broken({ 'lgr/model.ts': model })).toEqual([]);
  });
});

describe('reading a source', () => {
  it('finds every form of import and nothing in comments and strings', () => {
    const source = `
      import plain, { a as b } from './1.js'; import type { T } from "./2.js";
      import{c}from'./3.js'; export * as all from './4.js'; export type { U } from './5.js';
      import {
        type V,
      } from './6.js';
      import './7.js'; const d = await import('./8.js'); type W = import('./9.js').W;
      // import './not.js';
      const text = "import './not.js'"; const quote = /['"]/; const half = 4 / 2;
      const more = \`\${half} import './not.js'\`;
      export const from = './not.js'; export { text }; import type from './10.js';`;
    const found = importsOf(source).map(({ specifier, typesOnly }) => `${specifier} ${typesOnly}`).toSorted();
    expect(found).toEqual(
      ['1 false', '2 true', '3 false', '4 false', '5 true', '6 true', '7 false', '8 false', '9 false', '10 false']
        .map((line) => `./${line.replace(' ', '.js ')}`)
        .toSorted(),
    );
  });

  it('blanks text in its own length, through templates in templates', () => {
    const source = 'a(`x ${b({ c: `y ${d} }` })} z`, /[/"]`/g, "\\"e", e /* f */ / g); // h\n';
    const code = blank(source, 'comments and text');
    expect(code).toHaveLength(source.length);
    expect(code.replace(/\s+/g, '')).toBe('a(`${b({c:`${d}`})}`,,"",e/g);');
  });
});
