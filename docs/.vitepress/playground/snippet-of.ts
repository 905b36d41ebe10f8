/** The code for what was chosen, in a stack: whole files, to copy as they are. */
import { version } from '../../../src/version.js';
import { type Choices, type ElementName, optionsOf, type Option, type Stack } from './choices.js';

export interface File {
  readonly name: string;
  readonly code: string;
}

export type Attribute = readonly [name: string, value: string | true];

/** `pageLang` is the language of the page that the code is for, where none was chosen. */
export function snippetOf(choices: Choices, pageLang: Choices['lang'] = 'en'): File[] {
  return writers[choices.stack]({ ...choices, pageLang }).map(({ name, code }) => ({ name, code: `${code.trim()}\n` }));
}

interface Chosen extends Choices {
  readonly pageLang: Choices['lang'];
}

/** The attributes of the element, the same in every stack and on the page of the playground. */
export function attributesOf(choices: Choices): Attribute[] {
  const { element, tld, lang } = choices;
  const isConverter = element === 'idn-converter';
  const attributes: (Attribute | false)[] = [
    isConverter && ['name', 'domain'],
    element === 'idn-pair' && ['name', exampleName],
    element === 'idn-pair' && ['code', exampleCode],
    element !== 'idn-name' && ['tld', tld],
    element === 'idn-check' && ['ace-name', 'domain_ace'],
    lang !== '' && ['lang', lang],
    isConverter && has(choices, 'required') && ['required', true],
    has(choices, 'strict') && ['strict', true],
    has(choices, 'multiple') && ['multiple', true],
    has(choices, 'chooser') && ['chooser', true],
    has(choices, 'availability') && ['wants', 'free'],
  ];
  return attributes.filter((attribute) => attribute !== false);
}

/** What the colours and the shape are, by custom property. */
export function stylesOf({ accent, radius, font }: Choices): readonly (readonly [property: string, value: string])[] {
  const styles = [['--idn-accent', accent], ['--idn-radius', radius], ['font-family', font]] as const;
  return styles.filter(([, value]) => value !== '');
}

export const exampleName = 'räksmörgås.se';
export const exampleCode = 'xn--rksmrgs-5wao1o.se';

/** What stands between the tags, and on the button below them. */
export function wordsOf(lang: Choices['lang']): { readonly label: string; readonly button: string } {
  if (lang === 'sv') return { label: 'Domännamn', button: 'Beställ' };
  if (lang === 'nb') return { label: 'Domenenavn', button: 'Bestill' };
  return { label: 'Domain name', button: 'Order' };
}

export const has = (choices: Choices, option: Option): boolean => choices[option] && optionsOf[choices.element].includes(option);

const writers: Readonly<Record<Stack, (choices: Chosen) => File[]>> = {
  html: (choices) => [{ name: 'order.html', code: page(choices, `<script type="module" src="${scripts[choices.element]}-${version}.js"></script>`) }],

  bundler: (choices) => [
    { name: 'order.html', code: page(choices, '<script type="module" src="order.js"></script>', '') },
    { name: 'order.js', code: `${importOf(choices)}\n${has(choices, 'availability') ? `\n${setAvailability(choices)}\n` : ''}` },
    ...styleSheet(choices, 'order.css', 'to be linked from the page'),
  ],

  react: (choices) => [
    {
      name: 'order-form.tsx',
      code: `/// <reference types="klartext/react" />
${importOf(choices)}${importStyles(choices)}

export function OrderForm() {
  return (
${indent(form(choices, { extra: has(choices, 'availability') ? 'availability={askServer}' : '', isJsx: true }), 4)}
  );
}
${has(choices, 'availability') ? `\n${askServer('typed')}\n` : ''}`,
    },
    ...styleSheet(choices, 'order-form.css'),
  ],

  react18: (choices) => [
    {
      name: 'order-form.tsx',
      code: has(choices, 'availability')
        ? `${importOf(choices)}${importStyles(choices)}
import type { ${classes[choices.element]} } from 'klartext';
import { useEffect, useRef } from 'react';

export function OrderForm() {
  const field = useRef<${classes[choices.element]}>(null);
  useEffect(() => {
    if (field.current) field.current.availability = askServer;
  }, []);
  return (
${indent(form(choices, { extra: 'ref={field}', isJsx: true, emptyValue: '""' }), 4)}
  );
}

${askServer('typed')}`
        : `${importOf(choices)}${importStyles(choices)}

export function OrderForm() {
  return (
${indent(form(choices, { isJsx: true, emptyValue: '""' }), 4)}
  );
}`,
    },
    ...styleSheet(choices, 'order-form.css'),
  ],

  vue: (choices) => [
    {
      name: 'OrderForm.vue',
      code: `<script setup>
${importOf(choices)}
${has(choices, 'availability') ? `\n${askServer()}\n` : ''}</script>

<template>
${indent(form(choices, { extra: has(choices, 'availability') ? ':availability.prop="askServer"' : '' }), 2)}
</template>

${styleBlock(choices)}`,
    },
    { name: 'vite.config.js', code: "// in plugins:\nvue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('idn-') } } });" },
  ],

  svelte: (choices) => [
    {
      name: 'OrderForm.svelte',
      code: `<script>
  ${importOf(choices)}
${has(choices, 'availability') ? `\n${indent(askServer(), 2)}\n` : ''}</script>

${form(choices, { extra: has(choices, 'availability') ? 'availability={askServer}' : '' })}

${styleBlock(choices)}`,
    },
  ],

  angular: (choices) => [
    {
      name: 'order-form.ts',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${importOf(choices)}

@Component({
  selector: 'app-order-form',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(form(choices, { extra: has(choices, 'availability') ? '[availability]="askServer"' : '' }), 4)}
  \`,${stylesOf(choices).length > 0 ? `\n  styles: \`${rule(choices).replaceAll('\n', '\n  ')}\`,` : ''}
})
export class OrderForm {${has(choices, 'availability') ? `\n  askServer = askServer;\n` : ''}}
${has(choices, 'availability') ? `\n${askServer('typed')}\n` : ''}`,
    },
  ],
};

const scripts: Readonly<Record<ElementName, string>> = {
  'idn-converter': 'klartext', 'idn-check': 'klartext-check', 'idn-name': 'klartext-name', 'idn-pair': 'klartext-pair', 'idn-table': 'klartext-table', 'idn-batch': 'klartext-batch',
};

/** Of those that can be asked whether a name can be had. */
const classes: Readonly<Record<string, string>> = { 'idn-converter': 'IdnConverterElement', 'idn-check': 'IdnCheckElement' };

const importOf = ({ element }: Choices): string => `import 'klartext/define${element === 'idn-converter' ? '' : element.replace('idn', '')}';`;
const importStyles = (choices: Choices): string => (stylesOf(choices).length > 0 ? "\nimport './order-form.css';" : '');

/** A page that is whole. */
function page(choices: Chosen, script: string, styles = styleBlock(choices)): string {
  const isAsked = has(choices, 'availability') && script.includes(version);
  return `<!doctype html>
<html lang="${choices.lang || choices.pageLang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${wordsOf(choices.lang || choices.pageLang).button}</title>
    ${script}${indent(styles, 4) && `\n${indent(styles, 4)}`}
  </head>
  <body>
${indent(form(choices), 4)}${isAsked ? `\n    <script type="module">\n${indent(setAvailability(choices), 6)}\n    </script>` : ''}
  </body>
</html>`;
}

interface Way {
  /** An attribute more, as the stack writes it. */
  readonly extra?: string;
  readonly isJsx?: boolean;
  /** What stands for an attribute without a value. */
  readonly emptyValue?: string;
}

/** The element, and a form around it where it is a field. */
function form(choices: Chosen, { extra = '', isJsx = false, emptyValue = '' }: Way = {}): string {
  const { element } = choices;
  const attributes = attributesOf(choices).map(([name, value]) => (value === true ? `${name}${emptyValue && `=${emptyValue}`}` : `${name}="${value}"`));
  const start = [element, ...attributes, extra].filter(Boolean).join(' ');
  const required = has(choices, 'required') ? ` required${emptyValue && `=${emptyValue}`}` : '';
  const { label, button } = wordsOf(choices.lang || choices.pageLang);
  if (element === 'idn-name') return `<${start}>${exampleCode}</${element}>`;
  const tag = element === 'idn-check' ? `<${start}>\n  <label>${label} <input name="domain"${required}${isJsx ? ' /' : ''}></label>\n</${element}>` : isJsx ? `<${start} />` : `<${start}></${element}>`;
  if (element !== 'idn-converter' && element !== 'idn-check') return tag;
  return `<form action="/order" method="post">\n${indent(tag, 2)}\n  <button>${button}</button>\n</form>`;
}

const askServer = (typed = ''): string => `const askServer = async (domain${typed && ': string'}, { signal }${typed && ': { signal: AbortSignal }'}) => {
  const response = await fetch(\`/available?domain=\${domain}\`, { signal });
  return response.ok ? response.json() : 'unknown'; // 'free', 'taken' or 'unknown'
};`;

const setAvailability = ({ element }: Choices): string => `${askServer()}\ndocument.querySelector('${element}').availability = askServer;`;

function rule(choices: Choices): string {
  return `${choices.element} {\n${stylesOf(choices).map(([property, value]) => `  ${property}: ${value};\n`).join('')}}`;
}
const styleBlock = (choices: Choices): string => (stylesOf(choices).length > 0 ? `<style>\n${indent(rule(choices), 2)}\n</style>` : '');
const styleSheet = (choices: Choices, name: string, note = ''): File[] => (stylesOf(choices).length > 0 ? [{ name, code: `${note && `/* ${note} */\n`}${rule(choices)}` }] : []);

const indent = (text: string, spaces: number): string => text.replace(/^(?=.)/gm, ' '.repeat(spaces));
