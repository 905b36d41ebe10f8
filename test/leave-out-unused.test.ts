/** The build for script tags has no more of Lit than the elements use, and says so where they come to use more. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

interface Plugin {
  transform(this: { error(message: string): never }, code: string, id: string): { readonly code: string } | null;
}

const { leaveOutUnused }: { leaveOutUnused: Plugin } = await import(new URL('../tools/leave-out-unused.mjs', import.meta.url).href);
const error = (message: string): never => {
  throw new Error(message);
};
const transform = (code: string, id: string) => leaveOutUnused.transform.call({ error }, code, id);

describe('an element may not use', () => {
  it.each([
    'svg`<path />`',
    'html`<!-- ${name} -->`',
    'html`<textarea>${name}</textarea>`',
    "html`<p class='verdict ${name}'></p>`",
    "import { repeat } from 'lit/directives/repeat.js'",
    '({ limit: { type: Number } })',
    '({ value: { reflect: true } })',
    '({ value: { hasChanged: () => true } })',
    'class { shouldUpdate() {} }',
    'class { hostUpdated() {} }',
    'html`${noChange}`',
  ])('%s', (code) => {
    expect(() => transform(code, '/src/elements/a.js')).toThrow('/src/elements/a.js: the build leaves out of Lit what “');
  });

  it('but may be Boolean, and anything else may use it all', () => {
    const code = "({ linked: { type: Boolean } }); button.type = 'submit'; html`<p class=\"verdict ${name}\" title=${title}></p>`";
    expect(transform(code, '/src/elements/a.js')).toBeNull();
    expect(transform('svg`<path />`', '/src/page/a.js')).toBeNull();
  });
});

describe('a package', () => {
  const require = createRequire(createRequire(import.meta.url).resolve('lit'));
  const read = (name: string): [string, string] => {
    const path = require.resolve(name).replace('/node/', '/').replace('/development/', '/');
    return [readFileSync(path, 'utf8'), path];
  };

  it.each(['lit-html', 'lit-element/lit-element.js', '@lit/reactive-element'])('%s is smaller by what is left out', (name) => {
    const [code, path] = read(name);
    expect(transform(code, path)?.code.length).toBeLessThan(code.length * 0.9);
  });

  it('that has changed stops the build', () => {
    const [code, path] = read('lit-html');
    expect(() => transform(code.replace('creationScope', 'scope').replaceAll('_$AH', '_$AX'), path)).toThrow(/ is not in .+lit-html\.js any more$/);
  });
});
