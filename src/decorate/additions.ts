/**
 * What was added to the text nodes of a page, and how it is taken away again. A text node that a framework holds stays where it
 * is, with its beginning; what stands behind a code in its middle is split off, and joined to it again.
 */
interface Addition {
  /** The page's text node, and behind it what we put there, in order. */
  readonly nodes: readonly [Text, ...ChildNode[]];
  /** The text that each of these was left with; that of an element is not asked. */
  readonly texts: readonly string[];
}

/** By each of its nodes. A page that throws nodes away has its observer tell us. */
const additions = new Map<Node, Addition>();

/** The page's text node that a node is, or was added to. */
export const headOf = (node: Node): Text | undefined => additions.get(node)?.nodes[0];

export const allHeads = (): Set<Text> => new Set([...additions.values()].map(({ nodes }) => nodes[0]));

/** Puts elements into the text, each at its place in UTF-16 code units; places rise. */
export function addTo(head: Text, elements: readonly (readonly [at: number, HTMLElement])[]): void {
  const added: ChildNode[] = [];
  for (const [at, element] of elements.toReversed()) {
    const tail = at < head.length ? [head.splitText(at)] : [];
    head.after(element);
    added.unshift(element, ...tail);
  }
  const nodes = [head, ...added] as const;
  const addition = { nodes, texts: nodes.map(textOf) };
  for (const node of nodes) additions.set(node, addition);
}

/** Whether everything is as it was left. */
export function isIntact(head: Text): boolean {
  const { nodes, texts } = additions.get(head) as Addition;
  return nodes.every((node, index) => textOf(node) === texts[index] && (index === 0 || nodes[index - 1]?.nextSibling === node));
}

/** Whether one of our elements was taken out. */
export const isRefused = (head: Text): boolean => (additions.get(head) as Addition).nodes.some((node) => !isText(node) && !node.parentNode);

/** What the page has done with a text node itself: nothing, set its text, or taken it out, perhaps to put it elsewhere. */
export interface Change {
  readonly isSet?: boolean;
  readonly isMoved?: boolean;
}

/**
 * Takes away what was added, and gives the node its whole text again. Where the page has set it, that is the whole; unless it was
 * split, which also sets it, and what we had split off is a node of its own now.
 */
export function takeFrom(head: Text, { isSet = false, isMoved = false }: Change = {}): void {
  const { nodes } = additions.get(head) as Addition;
  const [, ...added] = nodes;
  const isSplit = isSet && !isMoved && head.nextSibling !== added[0] && isText(head.nextSibling);
  for (const node of nodes) additions.delete(node);
  for (const node of added) {
    if (isText(node) && isSplit) continue;
    if (isText(node) && !isSet) head.appendData(node.data);
    node.remove();
  }
}

export const isText = (node: Node | null): node is Text => node?.nodeType === 3;

const textOf = (node: Node): string => (isText(node) ? node.data : '');
