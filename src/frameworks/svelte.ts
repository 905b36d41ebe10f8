/** The elements in components of Svelte 5: `/// <reference types="klartext/svelte" />`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from '../elements/tags.js';
import type { ElementOf, EventsOf, Listener, Settings } from './settings.js';

type Elements = {
  [Tag in keyof Tags]: Settings<Tag> &
    HTMLAttributes<ElementOf<Tag>> & {
      [Name in EventsOf<Tag> as `on${Name}`]?: Listener<Tag, Name> | null | undefined;
    };
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
