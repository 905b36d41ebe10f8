/** The name to read: small, the name itself the largest thing there, the button beside it where there is room. */
export const nameStyles = `
  :host {
    --accent: var(--idn-accent, light-dark(#0b5394, #9cc9f5));
    display: block;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    white-space: normal;
  }
  :host([hidden]),
  :is(div, p, button):empty {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.25rem;
  }
  .forms {
    min-width: 0;
    overflow-wrap: noRegistry;
  }
  [part='name'] {
    font-size: 1.375em;
    line-height: 1.4;
  }
  [part='code'] {
    font-family: var(--idn-mono, ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono', monospace);
    font-variant-numeric: tabular-nums slashed-zero;
    /* not after a hyphen of xn-- */
    word-break: break-all;
  }
  p {
    max-width: 36em;
    margin: 0.375rem 0 0;
    color: color-mix(in srgb, currentColor 70%, transparent);
    font-size: 0.9375em;
  }
  button {
    min-width: 6.25em;
    min-height: max(1.875rem, 24px);
    padding: 0.125rem 0.75rem;
    font: inherit;
    font-size: 0.9375em;
    color: var(--accent);
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 35%, transparent);
    border-radius: 0.25rem;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  button:focus-visible {
    outline: 0.1875rem solid var(--accent);
    outline-offset: 0.125rem;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
