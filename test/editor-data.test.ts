/** What editors are told of the elements is all that there is. Reads `dist`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly values?: readonly Named[];
  readonly value?: { readonly type: string };
}

interface Tag extends Named {
  readonly attributes: readonly Named[];
}

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const { modules } = read('dist/custom-elements.json') as { modules: { declarations: (Tag & { tagName?: string })[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

const files: [string, readonly Tag[]][] = [
  ['vscode.html-custom-data.json', read('dist/vscode.html-custom-data.json').tags],
  ['web-types.json', read('dist/web-types.json').contributions.html.elements],
];

describe.each(files)('%s', (file, tags) => {
  it('has every element, and no other', () => {
    expect(tags.map(({ name }) => name)).toEqual(elements.map(({ tagName }) => tagName));
    expect(tags.length).toBeGreaterThanOrEqual(6);
  });

  it.each(elements.map((element) => [element.tagName as string, element] as const))('has every attribute of <%s> with what it is', (tagName, { attributes }) => {
    const tag = tags.find(({ name }) => name === tagName) as Tag;
    expect(tag.attributes.map(({ name }) => name).toSorted()).toEqual(attributes.map(({ name }) => name).toSorted());
    expect(tag.attributes.filter(({ description }) => !/\w{3}/.test(description ?? ''))).toEqual([]);
    expect(tag.description).toMatch(/\w{3}/);
  });

  it('offers the words of an attribute that has some', () => {
    const accept = tags.find(({ name }) => name === 'idn-converter')?.attributes.find(({ name }) => name === 'accept');
    expect(accept?.values?.map(({ name }) => name) ?? accept?.value?.type).toEqual(file === 'web-types.json' ? "'registrable' | 'any'" : ['registrable', 'any']);
  });

  it('says nothing of what is not there', () => {
    expect(tags.flatMap(({ attributes }) => attributes.flatMap(({ values = [] }) => values.map(({ name }) => name))).filter((name) => !/^[\w-]+$/.test(name))).toEqual([]);
    expect(JSON.stringify(tags)).not.toMatch(/undefined_|\[object|NaN/);
  });
});

it('web-types.json is that of this version, and package.json leads editors to it', () => {
  const { name, version, 'web-types': path } = read('package.json');
  expect(read(path)).toMatchObject({ name, version });
});
