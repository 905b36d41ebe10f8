/** Sets an attribute, or removes it: frameworks set what is not there to null or undefined. */
export function setOrRemove(element: Element, attribute: string, value: string | null | undefined): void {
  if (value === null || value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
