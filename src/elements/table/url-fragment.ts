/** The fragment of the page's address, for links to a state of the page: `#search=hake&character=ŋ`. */

export const readFragment = (key: string): string => fragment().get(key) ?? '';

/** The address of this page with another value for one key, or without the key for ''. */
export function addressWith(key: string, value: string): string {
  const address = new URL(location.href);
  const keys = fragment();
  keys.delete(key);
  if (value) keys.set(key, value);
  address.hash = keys.toString();
  return address.href;
}

/** Changes the fragment, but not one without keys and values, such as `#/route`. */
export function writeFragment(key: string, value: string): void {
  if (/^#[^=]+$/.test(location.hash)) return;
  try {
    history.replaceState(history.state, '', addressWith(key, value));
  } catch {
    // SecurityError: a frame without an address of its own, or too many changes in a short time
  }
}

const fragment = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));
