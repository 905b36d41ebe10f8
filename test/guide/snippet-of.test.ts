/** The code that the playground writes is code: each stack's own compiler takes it, and what was chosen is in it. */
import { transform } from 'esbuild';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { type Choices, defaults, elementNames, fromFragment, stacks, toFragment } from '../../docs/.vitepress/playground/choices.js';
import { type File, snippetOf } from '../../docs/.vitepress/playground/snippet-of.js';

const chosen: readonly [string, Partial<Choices>][] = [
  ...elementNames.map((element): [string, Partial<Choices>] => [element, { element }]),
  ['everything of the converter', { tld: 'se nu de com', lang: 'nb', accent: '#17633a', radius: '0px', font: 'serif', strict: true, multiple: true, chooser: true, availability: true }],
  ['everything of the check', { element: 'idn-check', lang: 'sv', accent: '#17633a', strict: true, availability: true }],
  ['what another element has', { element: 'idn-name', multiple: true, availability: true }],
];
const names = Object.keys(stacks) as Choices['stack'][];

describe.each(names.map((stack) => [stack]))('for %s', (stack) => {
  it.each(chosen)('%s can be compiled', async (_, choices) => {
    const files = snippetOf({ ...defaults, ...choices, stack });
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(await faultsOf(file), file.code).toEqual([]);
  });

  it('what was chosen is in it', () => {
    const code = codeOf({ stack, tld: 'se no', lang: 'sv', accent: '#17633a', radius: '12px', strict: true, availability: true });
    for (const part of ['<idn-converter', 'name="domain"', 'tld="se no"', 'lang="sv"', 'strict', 'wants="free"', '--idn-accent: #17633a;', '--idn-radius: 12px;', '/available?domain=', 'Beställ']) expect(code).toContain(part);
    expect(code).not.toMatch(/multiple|chooser|undefined|false/);
  });

  it('what was not chosen is not', () => {
    expect(codeOf({ stack, required: false })).not.toMatch(/required|strict|wants|available|style>|--idn|lang="(?!en")/);
  });

  it('an option that the element has not is left out', () => {
    expect(codeOf({ stack, element: 'idn-pair', required: true, strict: true, availability: true })).not.toMatch(/required|strict|wants|available/);
  });
});

it('the script is that of the element', () => {
  expect(codeOf({ stack: 'html', element: 'idn-check' })).toMatch(/src="klartext-check-\d+\.\d+\.\d+\.js"/);
  expect(codeOf({ stack: 'react', element: 'idn-batch' })).toContain("import 'klartext/define-batch';");
  expect(codeOf({ stack: 'react' })).toContain("import 'klartext/define';");
});

it('React 18 writes attributes, and sets the function by script', () => {
  const code = codeOf({ stack: 'react18', availability: true });
  expect(code).toContain('required=""');
  expect(code).toContain('field.current.availability = askServer;');
  expect(code).not.toContain('availability={');
});

describe('the fragment', () => {
  it('has what is not the default, and gives it back', () => {
    const choices: Choices = { ...defaults, element: 'idn-check', stack: 'vue', accent: '#17633a', required: false };
    expect(toFragment(choices)).toBe('element=idn-check&stack=vue&accent=%2317633a&required=false');
    expect(fromFragment(`#${toFragment(choices)}`)).toEqual(choices);
    expect(toFragment(defaults)).toBe('');
  });

  it.each(['element=script', 'tld=%22%3E%3Cscript%3E', 'accent=red;x', 'lang=%22', 'required=%22', 'stack=constructor', '__proto__=x', 'toString=x'])('%s is not taken', (fragment) => {
    expect(fromFragment(`#${fragment}`)).toEqual(defaults);
  });
});

const codeOf = (choices: Partial<Choices>): string => snippetOf({ ...defaults, ...choices }).map(({ code }) => code).join('\n');

/** What the compiler of its kind says against a file. */
async function faultsOf({ name, code }: File): Promise<unknown[]> {
  const [, kind = ''] = /\.(\w+)$/.exec(name) ?? [];
  if (kind === 'vue') return faultsOfVue(code);
  if (kind === 'svelte') return compile(code, { customElement: false }).warnings.filter((warning) => !/^(css_unused|a11y)/.test(warning.code));
  const scripts = kind === 'html' ? Array.from(code.matchAll(/<script type="module">([^]*?)<\/script>/g), ([, script = '']) => script) : [code];
  const loader = kind === 'html' ? 'js' : (kind as 'js' | 'ts' | 'tsx' | 'css');
  const results = scripts.map((script) => transform(script, { loader, tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } }));
  return (await Promise.all(results)).flatMap(({ warnings }) => warnings);
}

function faultsOfVue(code: string): unknown[] {
  const { descriptor, errors } = parse(code);
  compileScript(descriptor, { id: 'x' });
  const template = compileTemplate({ source: descriptor.template?.content ?? '', filename: 'x.vue', id: 'x', compilerOptions: { isCustomElement: (tag) => tag.startsWith('idn-') } });
  return [...errors, ...template.errors, ...template.tips];
}
