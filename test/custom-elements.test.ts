/** What custom-elements.json says of the elements, held against the built classes. Reads `dist`. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Lit would say that this is its development build
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
  readonly attribute?: string;
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly members: readonly (Described & { readonly kind: string; readonly static?: boolean })[];
  readonly attributes: readonly Described[];
  readonly events: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { readonly kind: string; readonly name: string; readonly declaration: { readonly name: string; readonly module: string } }[];
}

const root = fileURLToPath(new URL('../', import.meta.url));
const { modules }: { modules: Module[] } = JSON.parse(readFileSync(`${root}/dist/custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((element) => [element.tagName as string, element, path] as const),
);

describe('the manifest', () => {
  it('has the elements, each registered by a module that exists', () => {
    const definitions = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, existsSync(root + path)]),
    );
    expect(elements.map(([tag]) => tag)).toContain('idn-converter');
    expect(definitions.toSorted()).toEqual(elements.map(([tag]) => [tag, true]).toSorted());
  });

  it.each(elements)('%s has the attributes that its class observes', async (_, { name, attributes }, path) => {
    const built = await import(/* @vite-ignore */ root + path);
    expect(attributes.map((attribute) => attribute.name).toSorted()).toEqual(built[name as string].observedAttributes.toSorted());
  });

  it.each(elements)('%s has a property for each attribute', (_, { attributes, members }) => {
    const fields = attributes.map(({ name, fieldName }) => members.find((member) => member.name === fieldName)?.attribute === name);
    expect(fields.every(Boolean)).toBe(true);
  });

  it.each(elements)('%s says of everything what it is, and of what type', (_, element) => {
    const { members, attributes, events, slots = [], cssParts = [], cssProperties = [] } = element;
    const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
    const methods = members.filter(({ kind }) => kind === 'method');
    const all = [element, ...fields, ...methods, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
    expect(all.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    expect([...fields, ...attributes, ...events].filter(({ type }) => !type).map(({ name }) => name)).toEqual([]);
  });

  it('has nothing that is the elements’ own', () => {
    const names = modules.flatMap(({ declarations }) => declarations.flatMap(({ members }) => members.map(({ name }) => name)));
    expect(names.filter((name) => /^#|^_|Callback$|^(render|styles|properties|isTyping|spoken)$/.test(name ?? ''))).toEqual([]);
  });
});
