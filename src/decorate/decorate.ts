import { chooseLanguage } from '../messages/choose-language.js';
import { loadLanguage, missingLanguage } from '../messages/known-languages.js';
import { addTo, allHeads, type Change, headOf, isIntact, isRefused, isText, takeFrom } from './additions.js';
import { decorateLanguages } from './decorate-language.js';
import { findCodes, hasCode } from './find-codes.js';
import { isLeftAlone } from './left-alone.js';
import { createReading, READING_CLASS } from './reading-element.js';

export interface DecorateOptions {
  /** The language of the warnings, a BCP 47 tag such as `sv`; without it, that of the nearest element around the root with one, or English. */
  readonly lang?: string | undefined;
  /** A selector of parts that are left alone, such as `.log, code`. */
  readonly except?: string | undefined;
}

/** A part of a page whose codes have their names beside them. */
export interface Decoration {
  /** Leaves the page as it was, but for parts that another decoration has. */
  stop(): void;
}

interface Part {
  readonly root: Node;
  readonly lang: string;
  readonly except: string;
}

const parts = new Set<Part>();

/** One observer for all parts, so that none takes the work of another for a change of the page's. */
let observer: MutationObserver | undefined;

/** Texts out of which the page has taken our elements: they stay without, until they are others. */
const refused = new WeakMap<Text, string>();

/**
 * Puts the name beside each code (xn--…) in a part of a page: `xn--rksmrgs-5wao1o.se (räksmörgås.se)`. What the page adds and
 * changes is followed. A code that stands for nothing stays as it is, and a name that may mislead has a warning before it.
 *
 * @param root an element, a document or a shadow root; shadow roots inside it are parts of their own
 * @throws {SyntaxError} if `except` is no selector
 */
export function decorate(root: Node & ParentNode, { lang, except = '' }: DecorateOptions = {}): Decoration {
  if (except) root.querySelector(except); // a wrong one throws here, and not at each change
  const part: Part = { root, lang: lang ?? languageAround(root), except };
  parts.add(part);
  renew(part);
  // without a network, warnings are in English
  if (missingLanguage(part.lang)) void loadLanguage(part.lang).then(() => renew(part), () => {});
  return {
    stop() {
      if (parts.delete(part)) renew(part);
    },
  };
}

/** Takes away everything in the part, and adds what belongs there now. */
function renew(part: Part): void {
  follow(observer?.takeRecords() ?? []); // what the page has done before
  for (const head of allHeads()) if (part.root.contains(head)) takeFrom(head);
  for (const { root } of parts) if (root.contains(part.root) || part.root.contains(root)) decorateIn(root);
  observe();
}

/** Observes all parts, and nothing that was done until now. */
function observe(): void {
  observer ??= new MutationObserver(follow);
  observer.disconnect();
  for (const { root } of parts) observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['contenteditable'] });
}

/** Follows a burst of changes at once, before anything is drawn. */
function follow(records: readonly MutationRecord[]): void {
  if (records.length === 0) return;
  const changed = new Set<Node>();
  const set = new Set<Node>();
  const moved = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const nodes = type === 'childList' ? [...removedNodes, ...addedNodes] : [target];
    const neighbours = [previousSibling, nextSibling].filter((node) => node && isOfRun(node)) as Node[];
    for (const node of [...nodes, ...neighbours]) changed.add(node);
    if (type === 'characterData') set.add(target);
    for (const node of removedNodes) moved.add(node);
  }
  // what only moves with what is around it stays
  const heads = new Set([...changed].flatMap((node) => headsIn(node).filter((head) => isOfRun(node) || !isIntact(head) || !partOf(head))));
  for (const head of heads) release(head, { isSet: set.has(head), isMoved: moved.has(head) });
  for (const node of [...changed, ...heads]) decorateIn(node);
  observer?.takeRecords();
}

function release(head: Text, change: Change): void {
  const isUnwanted = !change.isSet && !change.isMoved && partOf(head) !== undefined && isRefused(head);
  takeFrom(head, change);
  if (isUnwanted) refused.set(head, head.data);
}

const headsIn = (node: Node): Text[] => [node, ...textsIn(node)].flatMap((each) => headOf(each) ?? []);

/** Decorates all texts of a node that have a code and nothing beside it. */
function decorateIn(node: Node): void {
  for (const text of textsIn(node)) if (hasCode(text.data)) decorateRun(text);
}

function textsIn(node: Node): Text[] {
  if (isOfRun(node)) return runAround(node as ChildNode);
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, 4 /* texts */);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Decorates a text with its neighbours, as frameworks write `{name}.{tld}` into two nodes. */
function decorateRun(text: Text): void {
  const part = headOf(text) ? undefined : partOf(text);
  if (!part) return;
  for (const head of new Set(runAround(text).flatMap((each) => headOf(each) ?? []))) takeFrom(head);
  const run = runAround(text);
  const codes = findCodes(run.map(({ data }) => data).join(''));
  const language = chooseLanguage(part.lang, decorateLanguages);
  let from = 0;
  for (const each of run) {
    const to = from + each.length;
    const own = codes.filter(({ at }) => at > from && at <= to);
    const isUnwanted = refused.get(each) === each.data;
    if (own.length > 0 && !isUnwanted && !isDone(each, to === own.at(-1)?.at)) {
      addTo(each, own.map(({ at, reading }) => [at - from, createReading(reading, language, each.ownerDocument)]));
    }
    from = to;
  }
}

/** The text nodes that are read as one text. */
function runAround(one: ChildNode): Text[] {
  let first = one;
  while (first.previousSibling && isOfRun(first.previousSibling)) first = first.previousSibling;
  const run: Text[] = [];
  for (let node: ChildNode | null = first; node && isOfRun(node); node = node.nextSibling) if (isText(node)) run.push(node);
  return run;
}

/** Comments are the marks of frameworks. */
const isOfRun = (node: Node): boolean => isText(node) || node.nodeType === 8 || headOf(node) !== undefined;

/** Whether another copy of this script has been here. A copy of our element, which the page has made, is empty and goes. */
function isDone(text: Text, isAtEnd: boolean): boolean {
  const next = text.nextSibling as Element | null;
  if (!isAtEnd || next?.nodeType !== 1 || next.className !== READING_CLASS) return false;
  if (!next.shadowRoot) next.remove();
  return next.shadowRoot !== null;
}

/** The part that a text belongs to. */
function partOf(text: Text): Part | undefined {
  for (const part of parts) if (part.root.contains(text) && !isLeftAlone(text, part.except)) return part;
  return undefined;
}

function languageAround(node: Node): string {
  const { host, documentElement } = node as Partial<Pick<ShadowRoot, 'host'> & Pick<Document, 'documentElement'>>;
  const element = host ?? documentElement ?? (node as Element);
  const root: Node = element.getRootNode();
  return element.closest?.('[lang]')?.getAttribute('lang') ?? ('host' in root ? languageAround(root) : '');
}
