/**
 * What a page may set of an element, read from its class, so that a new property is typed for every framework by itself.
 * What all elements of HTML have (`id`, `lang`, `slot`, `onclick`) is the framework's own to say.
 */
import type { LitElement } from 'lit';
import type { Events, Tags } from '../elements/tags.js';

/** Properties and attributes: `valueFormat` and `value-format`. */
export type Settings<Tag extends keyof Tags> = {
  [Name in Settable<ElementOf<Tag>> as Name | Kebab<Name>]?: ElementOf<Tag>[Name] | undefined;
};

export type ElementOf<Tag extends keyof Tags> = Tags[Tag]['element'];
export type EventsOf<Tag extends keyof Tags> = Tags[Tag]['fires'];

/** What hears an event of an element: `event.currentTarget.value` is known to be a text. */
export type Listener<Tag extends keyof Tags, Name extends keyof Events> = (
  event: Events[Name] & { readonly currentTarget: ElementOf<Tag> },
) => void;

/** Names of properties that can be written to, and are no methods: those can't be undefined. */
type Settable<Element> = {
  [Name in keyof Element & string]: Name extends keyof LitElement
    ? never
    : IsReadonly<Element, Name> extends true
      ? never
      : Element[Name] extends (...values: never[]) => unknown
        ? never
        : Name;
}[keyof Element & string];

/** Two types are the same to TypeScript, `readonly` and all, if a function can be either. */
type IsReadonly<Element, Name extends keyof Element> =
  (<Type>() => Type extends Pick<Element, Name> ? 1 : 0) extends <Type>() => Type extends Readonly<Pick<Element, Name>> ? 1 : 0
    ? true
    : false;

/** `valueFormat` → `value-format` */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** `idn-diagnosis` → `IdnDiagnosis` */
export type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;
