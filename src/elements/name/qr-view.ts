/** Draws the QR code of a link to a name. */
import { nothing, svg, html, type TemplateResult } from 'lit';
import type { Language } from '../../languages/language.js';
import { linkToName } from '../../links/name-link.js';
import { qrCodeOf, QUIET_ZONE } from '../../links/qr-code.js';
import { say } from '../../messages/message.js';

/** Nothing for a name without an ACE form, and for a page that is no address of the web. Dark on light whatever the colours of the page, as readers take no other. */
export function renderCode(page: string, ascii: string, base: string, sentences: Language['name']): TemplateResult | typeof nothing {
  const link = ascii === '' || !URL.canParse(page, base) ? undefined : linkToName(new URL(page, base).href, ascii);
  const code = link === undefined ? undefined : qrCodeOf(link);
  if (link === undefined || !code) return nothing;
  const side = code.size + 2 * QUIET_ZONE;
  return html`<svg part="qr" role="img" aria-label=${say(sentences.qr, { link })} viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}" shape-rendering="crispEdges">
    ${svg`<rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${side} height=${side} fill="#fff"></rect><path d=${code.path} fill="#000"></path>`}
  </svg>`;
}
