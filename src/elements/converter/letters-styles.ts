import { css } from 'lit';

/** The letters in rows: the word on the telephone is the largest thing, the code point stands at the end. */
export const lettersStyles = css`
  .door li[role] {
    display: grid;
    grid-template-columns: 1.5rem 2.25rem 1fr auto;
    gap: 0 0.75rem;
    align-items: baseline;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .place,
  li > .code {
    color: var(--_quiet);
    font-size: 0.8125em;
  }
  .place {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .glyph {
    text-align: center;
    font-size: 1.375em;
    line-height: 1.3;
  }
  .word {
    font-size: 1.125em;
  }
  .status {
    grid-area: 2 / 3 / auto / -1;
  }
  .refused > .status {
    color: var(--_error);
    font-weight: 600;
  }
  li > .code {
    grid-area: 1 / 4;
  }
  .door .spelled {
    margin-block: 0.75rem 0.5rem;
  }
  [part='spelling'] + p {
    margin-block-start: 0.75rem;
  }
  [part='spelling'] button {
    margin-inline-end: 0.5rem;
  }
`;
