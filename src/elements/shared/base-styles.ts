import { css } from 'lit';

/** What all elements share: the page's font and colours, one accent colour, buttons, quiet words, codes. */
export const baseStyles = css`
  :host {
    display: block;
  }
  /* not on the host, from which slotted content would inherit all this */
  .frame {
    --_accent: var(--idn-accent, light-dark(#0b5394, #9cc9f5));
    --_error: var(--idn-error, light-dark(#a8201a, #ffb4ab));
    --_caution: var(--idn-caution, light-dark(#8a5300, #f2c14e));
    --_quiet: color-mix(in srgb, currentColor 70%, transparent);
    --_hairline: color-mix(in srgb, currentColor 22%, transparent);
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    white-space: normal;
    container-type: inline-size;
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
  button {
    font: inherit;
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    color: var(--_accent);
    background: transparent;
    border: 1px solid var(--_hairline);
    border-radius: 0.25rem;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
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
