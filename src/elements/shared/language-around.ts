/** The language of the nearest element that has one, also outside of the shadow roots around it. */
export function languageAround(element: Element): string | undefined {
  const root = element.getRootNode();
  const around = root instanceof ShadowRoot ? languageAround(root.host) : undefined;
  return element.closest('[lang]')?.getAttribute('lang') ?? around;
}
