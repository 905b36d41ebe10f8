/** An element with attributes and children, for what is too small for Lit. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  return furnish(document.createElement(tag), attributes, ...children);
}

/** The same for an element that there is. */
export function furnish<Furnished extends Element>(
  element: Furnished,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): Furnished {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
