import { css } from 'lit';

/** What the converter and the table share beside the base: a field with its label, headings, copy buttons. */
export const fieldStyles = css`
  label {
    display: block;
    margin-block-end: 0.375rem;
    font-weight: 600;
    scroll-margin-block-start: 0.5rem;
  }
  input,
  .mirror,
  select {
    font: inherit;
  }
  input,
  .field > select {
    color: inherit;
  }
  input,
  .mirror {
    width: 100%;
    padding: 0.5em 0.625em;
  }
  input,
  .mirror,
  .field > select {
    font-size: 1.375em;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  dt {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .copy {
    min-width: 6.25em;
    font-size: 0.9375em;
  }
`;
