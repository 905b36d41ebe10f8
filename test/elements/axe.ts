/** Holds what is on the page to axe's rules. */
import type axeCore from 'axe-core';
// as a module it has no exports, and leaves a global
import 'axe-core/axe.min.js';

declare const axe: typeof axeCore;

const options: axeCore.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // left out of the tags by default
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations'],
};

/** What violates WCAG 2.2 AA or good practice, each as rule and element. `inside` is the axe of another page. */
export async function faultsOf(element: Element | Document, inside: typeof axeCore = axe): Promise<string[]> {
  const { violations } = await inside.run(element, options);
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')} ${failureSummary}`))
    .toSorted();
}

/** The axe of a page in a frame. The page's policy lets nobody inside write a script's address, but takes one over from outside. */
export async function loadAxe(page: Document): Promise<typeof axeCore> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await isLoaded;
  return (page.defaultView as Window & { axe?: typeof axeCore }).axe as typeof axeCore;
}

/** The colours of a host page, light and dark, as classes. */
export function withSchemes(): void {
  const sheet = new CSSStyleSheet();
  before(() => {
    sheet.replaceSync(`
      .light { color-scheme: light; color: #1a1d21; background: #fff }
      .dark { color-scheme: dark; color: #e8eaed; background: #14171a }`);
    document.adoptedStyleSheets.push(sheet);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}
