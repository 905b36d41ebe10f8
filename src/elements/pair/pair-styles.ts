import { css } from 'lit';

/** Two fields beside each other where there is room, and both codes one above the other. */
export const pairStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 1rem;
  }
  .fields input {
    height: var(--idn-field-height, 2.4em);
    padding-block: 0;
    font-size: 1.25em;
  }
  .given {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .said > .codes {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    align-items: baseline;
    margin-block: 0.5rem 0.75rem;
  }
  /* without width of its own, so that the characters of both codes stand below each other */
  mark {
    color: inherit;
    font-weight: 700;
    background: color-mix(in srgb, var(--_state) 18%, transparent);
    border-radius: 0.1875em;
    outline: 1px solid var(--_state);
  }
  .said > .door {
    margin-block-start: 0.875rem;
    border-block-end: 0;
  }
  .said > .door[open] {
    padding-block-end: 0;
  }
  .door li + li {
    margin-block-start: 0.25rem;
  }
  @container (width < 24rem) {
    :is(.given, .codes) {
      grid-template-columns: minmax(0, 1fr) !important;
    }
    dd + dt {
      margin-block-start: 0.25rem;
    }
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
      forced-color-adjust: none;
    }
  }
  @media print {
    .suggestions,
    .undo {
      display: none;
    }
  }
`;
