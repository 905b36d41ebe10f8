/** Tells of changes of an element's size; never where nothing has a size, as in the documents of test runners. */
export function sizeObserver(onChange: () => void): Pick<ResizeObserver, 'observe' | 'disconnect'> {
  return typeof ResizeObserver === 'undefined' ? { observe: () => {}, disconnect: () => {} } : new ResizeObserver(onChange);
}
