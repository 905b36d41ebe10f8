/** The parts of a web or e-mail address around its host (RFC 3986, RFC 5322), as they stand in it and as they are mistyped. */

import type { Endings } from './endings.js';

/** What is left out of an address, and where in it. */
export type Cut = readonly [what: 'protocol' | 'mailto' | 'path' | 'userinfo' | 'mailbox' | 'port' | 'final-dot', from: number, to: number];

export interface Address {
  /** Where the host begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly cuts: readonly Cut[];
}

/** Takes an address apart. A text that is none is all host. */
export function readAddress(text: string, endings: Endings): Address {
  const cuts: Cut[] = [];
  const protocol = protocolOf(text, endings);
  const isWeb = /[/\\]$/.test(protocol);
  let from = protocol.length;
  let to = text.length;
  if (from > 0) cuts.push([protocol.toLowerCase() === 'mailto:' ? 'mailto' : 'protocol', 0, from]);

  const path = pathOf(text, from, isWeb, endings);
  if (path < to) cuts.push(['path', path, to]);
  to = path;

  const at = text.lastIndexOf('@', to - 1) + 1;
  const behind = text.slice(at, to);
  if (at > from && (from > 0 || behind === '' || endings.isDotted(behind.replace(PORT, '')))) {
    cuts.push([isWeb || (from === 0 && text.slice(0, at).includes(':')) ? 'userinfo' : 'mailbox', from, at]);
    from = at;
  }

  const port = text.slice(from, to).search(PORT);
  if (port >= 0 && (isWeb || text[from] === '[' || endings.isDotted(text.slice(from, from + port)))) {
    cuts.push(['port', from + port, to]);
    to = from + port;
  }
  if (/[^.。．｡][.。．｡]$/.test(text.slice(from, to))) {
    cuts.push(['final-dot', to - 1, to]);
    to -= 1;
  }
  return { from, to, cuts };
}

const PORT = /:\d*$/;

/**
 * A protocol, once or several times. Anything like http or hxxp is one before slashes, however few there are and whatever
 * stands before them, and before a host with a dot.
 */
function protocolOf(text: string, endings: Endings): string {
  const [proper = ''] = /^(?:[:;]?\/\/|\\\\|[a-z][a-z0-9+.-]*:[/\\]{2}|mailto:)/i.exec(text) ?? [];
  const [mistyped = ''] = MISTYPED_PROTOCOL.exec(text) ?? [];
  const host = text.slice(mistyped.length, find(text, /[/\\?#]/, mistyped.length));
  return mistyped.length > proper.length && (host === '' || endings.isDotted(host)) ? mistyped : proper;
}

/** The fewer letters it has, the more signs have to follow. */
const MISTYPED_PROTOCOL = /^(?:(?:[htxps]{3,7}(?:[:;.,]+[/\\]|[/\\]{2})|[htxps]{4,7}[:;/\\]|[a-z][a-z0-9+.-]*:[/\\]{2})[/\\:]*)+/i;

/** Where the path begins. In a single word, a slash may be a slip. */
function pathOf(text: string, from: number, isWeb: boolean, endings: Endings): number {
  const path = find(text, /[/\\?#]/, from);
  const host = text.slice(from, path);
  if (!isWeb && !endings.isDotted(host) && !/^xn--[a-z\d-]+$/i.test(host)) return text.length;
  // a question mark in or behind a name without a TLD stands for a letter that was lost, and begins no query
  const isLost = (endings.isDotted(host.replace(/^www\./i, '')) ? isLostInHost : isLostInWord)(text.slice(path)) && !endings.isName(host);
  return isLost ? find(text, /[/\\#]/, path) : path;
}

const isLostInHost = (path: string): boolean => /^\?+[\p{L}\p{M}\d-]*(?:\.[\p{L}\p{M}\d-]+)+(?:[/\\]|$)/u.test(path);

const isLostInWord = (path: string): boolean => /^\?+[\p{L}\p{M}\d-]*(?:\.[\p{L}\p{M}\d-]+)*(?:[/\\]|$)/u.test(path);

/** Where a pattern is found from a place on, or the end. */
function find(text: string, pattern: RegExp, from: number): number {
  const found = text.slice(from).search(pattern);
  return found < 0 ? text.length : from + found;
}
