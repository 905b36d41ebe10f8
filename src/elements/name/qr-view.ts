/** Draws the QR code of a link to a name. */
import { css, html, nothing, type ReactiveElement, svg, type TemplateResult } from 'lit';
import { links as linksInEnglish } from '../../languages/en.js';
import { links as linksInSwedish } from '../../languages/sv.js';
import { linkToName } from '../../links/name-link.js';
import { qrCodeOf, QUIET_ZONE } from '../../links/qr-code.js';
import { addSections, type ChosenLanguage } from '../../messages/choose-language.js';
import { addStyles } from '../shared/add-styles.js';

/**
 * Nothing for a name without an ACE form, and for a page that is no address of the web. Dark on light whatever the colours of the
 * page, as readers take no other.
 */
export function renderCode({ qr, baseURI, renderRoot }: ReactiveElement & { readonly qr: string | null }, ascii: string, language: ChosenLanguage): TemplateResult | typeof nothing {
  addStyles(renderRoot as ShadowRoot, styles);
  const link = ascii === '' || qr === null || !URL.canParse(qr, baseURI) ? undefined : linkToName(new URL(qr, baseURI).href, ascii);
  const code = link === undefined ? undefined : qrCodeOf(link);
  if (link === undefined || !code) return nothing;
  const side = code.size + 2 * QUIET_ZONE;
  // not by `say`, which would be cut out of the file that the other elements load
  const label = addSections(language, linkLanguages).links.qr.replace('{link}', () => link);
  return html`<svg part="qr" role="img" aria-label=${label} viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}" shape-rendering="crispEdges">
    ${svg`<rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${side} height=${side} fill="#fff"></rect><path d=${code.path} fill="#000"></path>`}
  </svg>`;
}

const linkLanguages = { en: { links: linksInEnglish }, sv: { links: linksInSwedish } };

const styles = css`
  svg {
    display: block;
    width: 9.5em;
    max-width: 100%;
    margin-block-start: 0.5rem;
    forced-color-adjust: none;
  }
`;
