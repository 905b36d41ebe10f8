'use client';
/**
 * The elements for React: as components for any version from 17 on, `import { IdnConverter } from 'klartext/react'`, which also
 * registers the element; and as tags in JSX for React 19, `/// <reference types="klartext/react" />`.
 */
import { createComponent } from '@lit/react';
import * as React from 'react';
import { IdnBatchElement } from '../elements/batch/idn-batch.js';
import { IdnCheckElement } from '../elements/check/idn-check.js';
import { IdnConverterElement } from '../elements/converter/idn-converter.js';
import { IdnNameElement } from '../elements/name/idn-name.js';
import { IdnPairElement } from '../elements/pair/idn-pair.js';
import { IdnTableElement } from '../elements/table/idn-table.js';
import type { Events, Tags } from '../elements/tags.js';
import type { ElementOf, EventsOf, Listener, Pascal, Settings } from './settings.js';

/** What a component takes: the settings of its element, all that HTML has, and listeners such as `onIdnDiagnosis`. */
export type ElementProps<Tag extends keyof Tags> = Settings<Tag> &
  Omit<React.HTMLAttributes<ElementOf<Tag>>, 'onInput' | 'onChange'> & {
    [Name in EventsOf<Tag> as `on${Pascal<Name>}`]?: Listener<Tag, Name> | undefined;
  } & {
    [Name in 'onInput' | 'onChange']?: ((event: Event & { readonly currentTarget: ElementOf<Tag> }) => void) | undefined;
  };

type Component<Tag extends keyof Tags> = React.ForwardRefExoticComponent<ElementProps<Tag> & React.RefAttributes<ElementOf<Tag>>>;

/** Listeners are the browser's own: before 19, React tells of no `change` of an element that it does not know. */
const events: { readonly [Name in keyof Events as `on${Pascal<Name>}`]: Name } & { readonly onInput: 'input'; readonly onChange: 'change' } = {
  onIdnAvailability: 'idn-availability',
  onIdnBatch: 'idn-batch',
  onIdnCharacter: 'idn-character',
  onIdnChoice: 'idn-choice',
  onIdnDiagnosis: 'idn-diagnosis',
  onIdnPair: 'idn-pair',
  onIdnTables: 'idn-tables',
  onInput: 'input',
  onChange: 'change',
};

type ElementClass<Tag extends keyof Tags> = (new () => ElementOf<Tag>) & { define(): void };

/** A server has no layout, and React 18 complains of an effect that waits for one. */
const react: typeof React = typeof document === 'undefined' ? { ...React, useLayoutEffect: React.useEffect } : React;

// bundlers leave out those that a page does not use
export const IdnBatch: Component<'idn-batch'> = /* @__PURE__ */ wrap('idn-batch', IdnBatchElement);
export const IdnCheck: Component<'idn-check'> = /* @__PURE__ */ wrap('idn-check', IdnCheckElement);
export const IdnConverter: Component<'idn-converter'> = /* @__PURE__ */ wrap('idn-converter', IdnConverterElement);
export const IdnName: Component<'idn-name'> = /* @__PURE__ */ wrap('idn-name', IdnNameElement);
export const IdnPair: Component<'idn-pair'> = /* @__PURE__ */ wrap('idn-pair', IdnPairElement);
export const IdnTable: Component<'idn-table'> = /* @__PURE__ */ wrap('idn-table', IdnTableElement);

/** Registers the element where there is a screen; a server renders its tag. */
function wrap<Tag extends keyof Tags>(tagName: Tag, elementClass: ElementClass<Tag>): Component<Tag> {
  if (typeof customElements !== 'undefined') elementClass.define();
  return createComponent({ react, tagName, elementClass, events }) as unknown as Component<Tag>;
}

type Elements = {
  [Tag in keyof Tags]: Settings<Tag> &
    React.DetailedHTMLProps<React.HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>> & {
      [Name in EventsOf<Tag> as `on${Name}`]?: Listener<Tag, Name> | undefined;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
