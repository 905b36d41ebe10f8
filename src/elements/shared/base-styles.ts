import { css } from 'lit';

/** What all elements share: the page's font and colours, one accent colour, buttons, quiet words, codes. */
export const baseStyles = css`
  :host {
    display: block;
  }
  /* not on the host, from which slotted content would inherit all this */
  .frame {
    /* by the lightness of the page's own text: a dark page need not say that it is one (color-scheme) */
    --_accent: var(--idn-accent, oklch(from currentColor clamp(0.44, (l - 0.6) * 1000, 0.82) 0.11 250 / 1));
    --_ok: var(--idn-ok, oklch(from currentColor clamp(0.47, (l - 0.6) * 1000, 0.82) 0.11 157 / 1));
    --_caution: var(--idn-caution, oklch(from currentColor clamp(0.48, (l - 0.6) * 1000, 0.84) 0.11 70 / 1));
    --_error: var(--idn-error, oklch(from currentColor clamp(0.46, (l - 0.6) * 1000, 0.84) clamp(0.09, (0.6 - l) * 1000, 0.17) 27 / 1));
    --_surface: var(--idn-surface, transparent);
    --_radius: var(--idn-radius, 0.375rem);
    --_gap: var(--idn-gap, 0.75rem);
    --_quiet: color-mix(in srgb, currentColor 72%, transparent);
    --_hairline: color-mix(in srgb, currentColor 22%, transparent);
    /* what shows that something is a control (WCAG 1.4.11) */
    --_edge: color-mix(in srgb, currentColor 65%, transparent);
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    white-space: normal;
    container-type: inline-size;
  }
  /* what the page puts in has its own language */
  .frame ::slotted(*) {
    unicode-bidi: plaintext;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :disabled {
    opacity: 0.6;
  }
  :focus-visible {
    outline: 0.1875rem solid var(--_accent);
    outline-offset: 0.125rem;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .code {
    /* each font that is not there is looked for before the first rendering */
    font-family: var(--idn-mono, ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace);
    font-variant-numeric: tabular-nums slashed-zero;
  }
  .unbroken {
    white-space: nowrap;
  }
  button {
    font: inherit;
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    color: var(--_accent);
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  @media (pointer: coarse) {
    button {
      min-height: 2.75rem;
    }
  }
  /* The first of several ways on. Its words stand in an element of their own, as the button's own colour is its background. */
  .first,
  .first:hover {
    background: currentColor;
    border-color: currentColor;
    font-weight: 600;
  }
  .first > * {
    color: oklch(from currentColor clamp(0, (0.65 - l) * 1000, 1) 0 0 / 1);
  }
  .first:hover {
    filter: brightness(1.15);
  }
  /* a button among words, which looks like a link */
  .link {
    min-height: 1.5rem;
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    border: 0;
  }
  @media (pointer: coarse) {
    .link {
      min-height: 2.75rem;
    }
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .suggestion {
    overflow-wrap: anywhere;
    text-align: start;
  }
  @supports not (color: oklch(from currentColor l c h)) {
    .frame {
      --_accent: var(--idn-accent, light-dark(#0b5394, #9cc9f5));
      --_ok: var(--idn-ok, light-dark(#146c43, #7bd8a5));
      --_caution: var(--idn-caution, light-dark(#8a5300, #f2c14e));
      --_error: var(--idn-error, light-dark(#a8201a, #ffb4ab));
    }
    .first > * {
      color: light-dark(#fff, #14171a);
    }
  }
  @media (forced-colors: active) {
    /* of the button, too, or what is drawn behind its words has the colour of the words */
    .first,
    .first:hover {
      forced-color-adjust: none;
      background: ButtonText;
      border-color: ButtonText;
    }
    .first > * {
      color: ButtonFace;
    }
  }
  /* browsers print no backgrounds */
  @media print {
    .first > * {
      color: inherit;
    }
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none;
  }
`;
