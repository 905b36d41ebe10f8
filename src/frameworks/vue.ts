/** The elements in templates and JSX of Vue 3: `/// <reference types="klartext/vue" />`. */
import type { HTMLAttributes } from 'vue';
import type { Tags } from '../elements/tags.js';
import type { ElementOf, EventsOf, Listener, Settings } from './settings.js';

type Properties<Tag extends keyof Tags> = Settings<Tag> &
  HTMLAttributes & {
    [Name in EventsOf<Tag> as `on${Pascal<Name>}`]?: Listener<Tag, Name> | undefined;
  };

/** `idn-diagnosis` → `IdnDiagnosis` */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Elements = { [Tag in keyof Tags]: Properties<Tag> };
type Components = { [Tag in keyof Tags]: new () => ElementOf<Tag> & { $props: Properties<Tag> } };

declare module 'vue' {
  interface GlobalComponents extends Components {}
  interface IntrinsicElementAttributes extends Elements {}
}
