/** What a page's address says after `#`, for links to a state of the page: `#search=hake&character=014B`. */

export function readFragment(key: string): string {
  return new URLSearchParams(location.hash.slice(1)).get(key) ?? '';
}

/** Changes one key and leaves the others as they are written. Does nothing where a frame has no address of its own. */
export function writeFragment(key: string, value: string): void {
  try {
    history.replaceState(history.state, '', fragmentWith(key, value));
  } catch {
    // a sandboxed frame, or too many changes in a short time
  }
}

/** The address of this page with another value for the key; without the key for ''. */
export function fragmentWith(key: string, value: string): string {
  const others = location.hash.slice(1).split('&').filter((part) => part !== '' && part.split('=')[0] !== key);
  const parts = value ? [...others, `${key}=${encodeURIComponent(value)}`] : others;
  return parts.length > 0 ? `#${parts.join('&')}` : location.pathname + location.search;
}
