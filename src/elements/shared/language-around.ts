/** The language of what is around an element, which a page may change at any time. */

/** That of the nearest element that has one, also outside of the shadow roots that it is in; undefined for none. */
export function languageAround(element: Element): string | undefined {
  const root = element.getRootNode();
  const around = root instanceof ShadowRoot ? languageAround(root.host) : undefined;
  return element.closest('[lang]')?.getAttribute('lang') ?? around;
}

const listeners = new WeakMap<Node, Set<() => void>>();

/** Calls back when a `lang` changes in the tree of an element, or in one around that. Returns what ends it. */
export function onLanguageAround(element: Element, listener: () => void): () => void {
  const roots = rootsOf(element);
  for (const root of roots) listenersIn(root).add(listener);
  return () => roots.forEach((root) => listenersIn(root).delete(listener));
}

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/** One observer for all elements of a tree. */
function listenersIn(root: Node): Set<() => void> {
  const known = listeners.get(root);
  if (known) return known;
  const made = new Set<() => void>();
  new MutationObserver(() => made.forEach((listener) => listener())).observe(root, { subtree: true, attributeFilter: ['lang'] });
  listeners.set(root, made);
  return made;
}
