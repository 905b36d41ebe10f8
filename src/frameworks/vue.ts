/**
 * The elements for Vue 3 and Nuxt: their types in templates and JSX, `/// <reference types="klartext/vue" />`, and a plugin,
 * `app.use(klartext)`, by which templates need not be told of them, and `v-model` works on the converter.
 */
import { type FunctionalComponent, h, type HTMLAttributes, mergeProps, type Plugin, type Slot } from 'vue';
import type { Tags } from '../elements/tags.js';
import type { ElementOf, EventsOf, Listener, Pascal, Settings } from './settings.js';

/** Has a component of each element's name, which renders the element. The page itself imports those that it uses, as `klartext/define`. */
export const klartext: Plugin = {
  install(app) {
    for (const tag of tags) app.component(tag, tag === 'idn-converter' ? componentOf(tag, withModel, ['modelValue', 'modelModifiers']) : componentOf(tag));
  },
};

const tags: readonly (keyof Tags)[] = ['idn-batch', 'idn-check', 'idn-converter', 'idn-name', 'idn-pair', 'idn-table'];

type Attributes = Record<string, unknown>;
type Emit = (event: 'update:modelValue', value: string) => void;

interface Model {
  readonly modelValue?: string | null | undefined;
  readonly modelModifiers?: { readonly lazy?: boolean } | undefined;
}

type AttributesOf = (model: Model, attributes: Attributes, emit: Emit) => Attributes;

/** A function alone, so that a template's `ref` is the element. */
function componentOf(tag: keyof Tags, attributesOf: AttributesOf = (_, attributes) => attributes, props: string[] = []): FunctionalComponent {
  const component: FunctionalComponent<Model, ['update:modelValue']> = (model, { attrs, slots, emit }) => render(tag, attributesOf(model, attrs, emit), slots);
  return Object.assign(component, { props, emits: ['update:modelValue'], inheritAttrs: false }) as FunctionalComponent;
}

/** The value of `v-model` is what is typed: at each key, or with `.lazy` when that is done. */
function withModel({ modelValue, modelModifiers }: Model, attributes: Attributes, emit: Emit): Attributes {
  if (modelValue === undefined) return attributes;
  const take = ({ currentTarget }: Event): void => emit('update:modelValue', (currentTarget as ElementOf<'idn-converter'>).value);
  return mergeProps({ value: modelValue ?? '', [modelModifiers?.lazy ? 'onChange' : 'onInput']: take }, attributes);
}

function render(tag: keyof Tags, attributes: Attributes, slots: Readonly<Record<string, Slot | undefined>>) {
  const children = Object.entries(slots).flatMap(([slot, content]) => (slot === 'default' ? (content?.() ?? []) : h('div', { slot }, content?.())));
  return h(tag, Object.fromEntries(Object.entries(attributes).map(asProperty)), children);
}

/** Functions and data are no attributes, even while the element is not registered yet. Class, style and listeners are Vue's own. */
function asProperty([name, value]: [string, unknown]): [string, unknown] {
  const isOwn = /^(?:class|style|on[^a-z].*|\W.*)$/.test(name);
  return [!isOwn && (typeof value === 'function' || (typeof value === 'object' && value !== null)) ? `.${name}` : name, value];
}

type Properties<Tag extends keyof Tags> = Settings<Tag> &
  HTMLAttributes & {
    [Name in EventsOf<Tag> as `on${Pascal<Name>}`]?: Listener<Tag, Name> | undefined;
  } & (Tag extends 'idn-converter' ? Model & { 'onUpdate:modelValue'?: ((value: string) => void) | undefined } : unknown);

type Elements = { [Tag in keyof Tags]: Properties<Tag> };
type Components = { [Tag in keyof Tags]: new () => ElementOf<Tag> & { $props: Properties<Tag> } };

declare module 'vue' {
  interface GlobalComponents extends Components {}
  interface IntrinsicElementAttributes extends Elements {}
}
