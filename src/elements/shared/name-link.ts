/** Links that open a page with a name: `#name=räksmörgås.se` or `#xn--rksmrgs-5wao1o.se`. No server is told what follows `#`. */

/** The name in an address's fragment; '' where there is none. Any text may stand there. */
export function nameInHash(hash: string): string {
  return isCode(hash) ? hash.slice(1) : (new URLSearchParams(hash.slice(1)).get('name') ?? '');
}

/** The fragment with another name, and with whatever else is in it. */
export function hashWithName(hash: string, name: string): string {
  const keys = new URLSearchParams(isCode(hash) ? '' : hash.slice(1));
  keys.set('name', name);
  return `#${keys}`;
}

const isCode = (hash: string): boolean => /^#xn--/i.test(hash);
