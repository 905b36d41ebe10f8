/** The elements in JSX, for React 19: `/// <reference types="klartext/react" />`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tags } from '../elements/tags.js';
import type { ElementOf, EventsOf, Listener, Settings } from './settings.js';

type Elements = {
  [Tag in keyof Tags]: Settings<Tag> &
    DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>> & {
      [Name in EventsOf<Tag> as `on${Name}`]?: Listener<Tag, Name> | undefined;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
