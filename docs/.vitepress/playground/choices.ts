/** What can be chosen in the playground, and the choices as the fragment of an address, which no server is told. */
export interface Choices {
  readonly element: ElementName;
  readonly stack: Stack;
  /** The top-level domains, separated by spaces. */
  readonly tld: string;
  /** '' is that of the page. */
  readonly lang: '' | 'sv' | 'en' | 'nb';
  readonly accent: string;
  readonly radius: string;
  readonly font: '' | 'serif' | 'monospace';
  readonly scheme: 'light' | 'dark';
  readonly width: 'wide' | 'narrow';
  readonly required: boolean;
  readonly strict: boolean;
  readonly multiple: boolean;
  readonly chooser: boolean;
  readonly availability: boolean;
}

export const elementNames = ['idn-converter', 'idn-check', 'idn-name', 'idn-pair', 'idn-table', 'idn-batch'] as const;
export type ElementName = (typeof elementNames)[number];

export const stacks = { html: 'HTML', bundler: 'Vite, webpack …', react: 'React 19', react18: 'React 18', vue: 'Vue', svelte: 'Svelte', angular: 'Angular' } as const;
export type Stack = keyof typeof stacks;

/** What an element can be asked for; everything else has no meaning there. */
export const optionsOf: Readonly<Record<ElementName, readonly Option[]>> = {
  'idn-converter': ['required', 'strict', 'multiple', 'chooser', 'availability'],
  'idn-check': ['required', 'strict', 'availability'],
  'idn-name': [],
  'idn-pair': [],
  'idn-table': [],
  'idn-batch': [],
};
export type Option = 'required' | 'strict' | 'multiple' | 'chooser' | 'availability';

export const defaults: Choices = {
  element: 'idn-converter', stack: 'html', tld: 'se nu', lang: '', accent: '', radius: '', font: '', scheme: 'light', width: 'wide',
  required: true, strict: false, multiple: false, chooser: false, availability: false,
};

/** What each choice may be: whatever an address says beside that is left out, as it ends up in code that people copy. */
const permitted: { readonly [Name in keyof Choices]: RegExp } = {
  element: new RegExp(`^(?:${elementNames.join('|')})$`),
  stack: new RegExp(`^(?:${Object.keys(stacks).join('|')})$`),
  tld: /^[\p{L}\d.-]+(?: [\p{L}\d.-]+)*$/u,
  lang: /^(?:sv|en|nb)?$/,
  accent: /^(?:#[\da-f]{6})?$/,
  radius: /^(?:\d\d?px)?$/,
  font: /^(?:serif|monospace)?$/,
  scheme: /^(?:light|dark)$/,
  width: /^(?:wide|narrow)$/,
  required: /^(?:true|false)$/,
  strict: /^(?:true|false)$/,
  multiple: /^(?:true|false)$/,
  chooser: /^(?:true|false)$/,
  availability: /^(?:true|false)$/,
};

const names = Object.keys(defaults) as (keyof Choices)[];

/** Those that are not the default ones. */
export function toFragment(choices: Choices): string {
  return String(new URLSearchParams(names.filter((name) => choices[name] !== defaults[name]).map((name) => [name, String(choices[name])])));
}

export function fromFragment(fragment: string): Choices {
  const given = new URLSearchParams(fragment.replace('#', ''));
  const entries = names.map((name) => {
    const value = given.get(name) ?? '';
    if (!given.has(name) || !permitted[name].test(value)) return [name, defaults[name]];
    return [name, typeof defaults[name] === 'boolean' ? value === 'true' : value];
  });
  return Object.fromEntries(entries) as Choices;
}
