/** Contrasts as they are seen: of texts with what they stand on, and of controls with what they stand in (WCAG 2.2, 1.4.3 and 1.4.11). */

/** Red, green, blue and alpha, each 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** In words: each text below 4.5:1, and each control, sign or band below 3:1. */
export function lowContrastsOf(page: Element): string[] {
  const low: string[] = [];
  for (const element of elementsIn(page)) {
    if (isInactive(element) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const surface = surfaceOf(element);
    const note = (what: string, contrast: number, least: number): void => {
      if (contrast < least) low.push(`${what} ${contrast.toFixed(2)}: ${nameOf(element)}`);
    };
    if (hasText(element)) note('text', contrastOf(over(colourOf(element, 'color'), surface), surface), 4.5);
    if (isControl(element)) note('control', edgeContrastOf(element, surface), 3);
    if (element.matches('.sign')) note('sign', contrastOf(over(colourOf(element, 'stroke'), surface), surface), 3);
    if (element.matches('.verdict[part]')) {
      const around = surfaceOf(parentOf(element) as Element);
      note('band', contrastOf(over(colourOf(element, 'borderInlineStartColor'), surface), around), 3);
    }
  }
  return [...new Set(low)];
}

/** Everything on the page, also what shadow roots have. */
function* elementsIn(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Contrast is asked of neither what can't be used nor what only screen readers have. */
const isInactive = (element: Element): boolean =>
  element.closest(':disabled, [inert], [aria-disabled=true], .unseen, .mirror > div > span:first-child, style, script') !== null;

const hasText = (element: Element): boolean =>
  element.matches('input, textarea')
    ? !/checkbox|radio|file/.test((element as HTMLInputElement).type) && (element as HTMLInputElement).value.trim() !== ''
    : [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()) && element.getClientRects().length > 0 && !element.matches('option, svg *');

/** What has a shape of its own; a button that looks like a link is words. */
function isControl(element: Element): boolean {
  if (!element.matches('button, input:not([type=checkbox], [type=radio], [type=file], [type=hidden]), select, textarea')) return false;
  return !element.matches('button') || hasOutline(element) || colourOf(element, 'backgroundColor')[3] > 0;
}

const hasOutline = (element: Element): boolean => getComputedStyle(element).borderTopStyle !== 'none' && parseFloat(getComputedStyle(element).borderTopWidth) > 0 && colourOf(element, 'borderTopColor')[3] > 0;

/** Of the outline or of the fill with what is around, whichever is seen better. */
function edgeContrastOf(element: Element, surface: Colour): number {
  const around = surfaceOf(parentOf(element) as Element);
  const outline = hasOutline(element) ? contrastOf(over(colourOf(element, 'borderTopColor'), surface), around) : 1;
  return Math.max(outline, contrastOf(surface, around));
}

/** What an element stands on: its own background over those of everything around it, to the first that lets nothing through. */
export function surfaceOf(element: Element): Colour {
  const background = colourOf(element, 'backgroundColor');
  if (background[3] === 1) return background;
  const parent = parentOf(element);
  return over(background, parent ? surfaceOf(parent) : [1, 1, 1, 1]);
}

const parentOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => {
  const mix = (above: number, under: number): number => above * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(a: Colour, b: Colour): number {
  const [low, high] = [luminanceOf(a), luminanceOf(b)].toSorted((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminanceOf([red, green, blue]: Colour): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
const known = new Map<string, Colour>();

/** Computed colours are in whatever space the style names; what is drawn is in ours. */
export function colourOf(element: Element, property: 'color' | 'stroke' | 'backgroundColor' | 'borderTopColor' | 'borderInlineStartColor'): Colour {
  const words = getComputedStyle(element)[property];
  const before = known.get(words);
  if (before) return before;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = 'rgb(1 2 3)';
  context.fillStyle = words;
  if (context.fillStyle === '#010203') throw new Error(`no colour: ${words}`);
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = [...context.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
  const colour = [red, green, blue, alpha] as unknown as Colour;
  known.set(words, colour);
  return colour;
}

/** Where it is, and what is written there. */
function nameOf(element: Element): string {
  const { host } = element.getRootNode() as ShadowRoot;
  const { localName, classList, textContent } = element;
  return `${host ? `${host.localName} ` : ''}${element.closest('.verdict')?.getAttribute('part') ?? ''} ${[localName, ...classList].join('.')} «${(textContent ?? '').trim().slice(0, 30)}»`;
}
