import { css } from 'lit';

/** Calm: one column, hairlines rather than boxes, one accent colour, the name itself the largest thing there. */
export const styles = css`
  :host {
    --accent: var(--idn-accent, light-dark(#0b5394, #9cc9f5));
    --error: var(--idn-error, light-dark(#a8201a, #ffb4ab));
    --quiet: color-mix(in srgb, currentColor 70%, transparent);
    --hairline: color-mix(in srgb, currentColor 22%, transparent);
    display: block;
    line-height: 1.5;
    text-align: start;
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
  label {
    display: block;
    margin-block-end: 0.375rem;
    font-weight: 600;
  }
  input,
  button {
    font: inherit;
    color: inherit;
  }
  input {
    width: 100%;
    padding: 0.5em 0.625em;
    font-size: 1.375em;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 0.25rem;
  }
  input:disabled {
    opacity: 0.6;
  }
  :focus-visible {
    outline: 0.1875rem solid var(--accent);
    outline-offset: 0.125rem;
  }
  .quiet {
    color: var(--quiet);
    font-size: 0.9375em;
  }

  .verdict {
    display: grid;
    grid-template-columns: 1.75rem 1fr;
    align-items: start;
    align-content: start;
    min-height: 5.25em;
    margin-block: 1.25rem 0.5rem;
  }
  .verdict p {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .verdict > p:first-of-type {
    font-size: 1.125em;
  }
  .verdict:is(.empty, .unfinished) {
    color: var(--quiet);
  }
  .sign {
    width: 1.25rem;
    height: 1.25rem;
    margin-block-start: 0.3125rem;
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unfinished .sign {
    stroke: currentColor;
  }
  :is(.refused, .invalid) > .sign {
    stroke: var(--error);
  }

  .forms {
    border-block-end: 1px solid var(--hairline);
  }
  .forms > div {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1rem;
    align-items: center;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--hairline);
  }
  .forms dd {
    display: contents;
  }
  .forms .octets {
    display: block;
    grid-column: 1 / -1;
  }
  dt {
    grid-column: 1 / -1;
    color: var(--quiet);
    font-size: 0.875em;
  }
  .unicode,
  .ascii {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .unicode {
    min-height: 3rem;
    font-size: 1.875em;
    line-height: 1.4;
  }
  .ascii,
  .code,
  .code-points {
    font-family: var(--idn-mono, ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono', monospace);
    font-variant-numeric: tabular-nums slashed-zero;
  }
  .ascii {
    min-height: 2.25rem;
    font-size: 1.125em;
    line-height: 2;
  }
  .suffix {
    color: var(--quiet);
  }
  mark {
    display: inline-block;
    line-height: 1.2;
    padding-inline: 0.0625em;
    color: inherit;
    background: color-mix(in srgb, var(--error) 14%, transparent);
    border-radius: 0.125em;
    /* not the shorthand, of which Safari takes the line alone */
    text-decoration-line: underline;
    text-decoration-style: wavy;
    text-decoration-color: var(--error);
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.25em;
  }
  mark::after {
    content: attr(data-place) / '';
    padding-inline-start: 0.125em;
    color: var(--error);
    font-size: 0.45em;
    font-weight: 600;
    vertical-align: super;
  }

  button {
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    color: var(--accent);
    background: transparent;
    border: 1px solid var(--hairline);
    border-radius: 0.25rem;
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  .copy {
    min-width: 6.25em;
    font-size: 0.9375em;
  }
  .mends {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  .mend {
    overflow-wrap: anywhere;
    text-align: start;
  }

  .findings {
    min-height: 6.5em;
    padding-block: 0.875rem;
  }
  .findings li {
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--hairline);
    overflow-wrap: anywhere;
  }
  .findings li + li {
    margin-block-start: 0.625rem;
  }
  .findings .error {
    border-inline-start-color: var(--error);
  }
  .findings .note {
    color: var(--quiet);
    font-size: 0.9375em;
  }

  .letters {
    min-height: 2.25em;
  }
  summary {
    width: fit-content;
    padding-block: 0.25rem;
    color: var(--accent);
    cursor: pointer;
  }
  .spelled {
    margin-block: 0.25rem 0.5rem;
  }
  .letters ol {
    border-block-start: 1px solid var(--hairline);
    margin-block-start: 0.5rem;
  }
  .letters li {
    display: grid;
    grid-template-columns: 2rem 3rem minmax(5.5rem, auto) 1fr 1fr;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    padding: 0.25rem 0.375rem;
    border-block-end: 1px solid var(--hairline);
  }
  .letters .place {
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .glyph {
    text-align: center;
    font-size: 1.5em;
    line-height: 1.3;
  }
  .letters .refused .status {
    color: var(--error);
    font-weight: 600;
  }
  .letters .allowed .status {
    color: var(--quiet);
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

  /* the names have the width to themselves; the heights are those of what is mostly said there */
  @container (width < 30rem) {
    .verdict {
      min-height: 7.625em;
    }
    .findings {
      min-height: 9em;
    }
    dt {
      grid-column: 1;
      min-height: 2.25rem;
      line-height: 2.25rem;
    }
    .copy {
      grid-area: 1 / 2;
    }
    .unicode,
    .ascii {
      grid-column: 1 / -1;
    }
    .unicode {
      font-size: 1.5em;
    }
    .letters li {
      grid-template-columns: 1.5rem 2.5rem 1fr;
    }
    .letters :is(.what, .status) {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .verdict > .sign {
      stroke: CanvasText;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
