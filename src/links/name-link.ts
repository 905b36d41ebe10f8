/** Links that open a page with a name: `#name=räksmörgås.se` or `#xn--rksmrgs-5wao1o.se`. No server sees what follows `#`. */

/** The name in a fragment, which may be any text; '' if there is none. */
export function nameInHash(hash: string): string {
  return isCode(hash) ? hash.slice(1) : (new URLSearchParams(hash.slice(1)).get('name') ?? '');
}

/** The fragment with another name, or with none for ''; whatever else is in it stays. */
export function hashWithName(hash: string, name: string): string {
  const keys = new URLSearchParams(isCode(hash) ? '' : hash.slice(1));
  keys.delete('name');
  if (name) keys.set('name', name);
  return `#${keys}`;
}

const isCode = (hash: string): boolean => /^#xn--/i.test(hash);

/** The address of a page with a name, as short as it can be; undefined for what is no address of the web. */
export function linkToName(page: string, name: string): string | undefined {
  const address = URL.canParse(page) ? new URL(page) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  address.hash = isCode(`#${name}`) ? name : hashWithName('', name);
  return address.href;
}
