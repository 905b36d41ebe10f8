import type { BundledRegistry } from '../registry/registry.js';
import { nu } from './nu/policy.js';
import { se } from './se/policy.js';

/** The registries that every script has, by top-level domain; a single word is judged by the first. */
export const registries = {
  se,
  nu,
} satisfies Record<string, BundledRegistry>;

/** Those that come with the package, and are loaded when a page or a program names them: each module exports its own by its TLD. */
export const loadable: Readonly<Record<string, () => Promise<Readonly<Record<string, BundledRegistry>>>>> = {
  no: () => import('./no/policy.js'),
  dk: () => import('./dk/policy.js'),
  fi: () => import('./fi/policy.js'),
  ax: () => import('./ax/policy.js'),
  is: () => import('./is/policy.js'),
  gl: () => import('./gl/policy.js'),
  ee: () => import('./ee/policy.js'),
  lv: () => import('./lv/policy.js'),
  lt: () => import('./lt/policy.js'),
  de: () => import('./de/policy.js'),
  at: () => import('./at/policy.js'),
  ch: () => import('./ch/policy.js'),
  li: () => import('./li/policy.js'),
  eu: () => import('./eu/policy.js'),
  pl: () => import('./pl/policy.js'),
};
