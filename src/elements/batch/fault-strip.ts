import { html, nothing, svg, type TemplateResult } from 'lit';

/** Parts of the strip; a tick is as high as one of them. */
export const PARTS = 240;

/** Renders a strip beside the rows with a tick in each part where some are to be mended: one path, however many rows there are. */
export function renderStrip(marked: readonly number[], goTo: (share: number) => void): TemplateResult | typeof nothing {
  if (marked.length === 0) return nothing;
  return html`<svg class="strip" viewBox="0 0 1 ${PARTS}" preserveAspectRatio="none" aria-hidden="true" @click=${(event: MouseEvent) => {
    const { top, height } = (event.currentTarget as Element).getBoundingClientRect();
    goTo((event.clientY - top) / height);
  }}>${svg`<path d=${marked.map((part) => `M0 ${part}h1v1h-1z`).join('')} />`}</svg>`;
}
