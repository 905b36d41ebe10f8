import type { CSSResult } from 'lit';

/** Styles that come with what they are for. Where there are no such style sheets, as in the documents of test runners, nothing is seen. */
export function addStyles(root: ShadowRoot, { styleSheet }: CSSResult): void {
  const adopted = root.adoptedStyleSheets as CSSStyleSheet[] | undefined;
  if (styleSheet && adopted && !adopted.includes(styleSheet)) adopted.push(styleSheet);
}
