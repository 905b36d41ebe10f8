import { css } from 'lit';

/** What stands behind a click, between hairlines. */
export const doorStyles = css`
  .door {
    margin-block-start: var(--_gap);
    border-block: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .door + .door {
    margin-block-start: 0;
    border-block-start: 0;
  }
  .door > summary {
    padding-block: calc((2.5rem - 1lh) / 2);
    color: var(--_accent);
    cursor: pointer;
  }
  .door[open] {
    padding-block-end: 1rem;
  }
  .door :is(p, ul, ol) {
    margin-block-end: 0.5rem;
  }
  @media (pointer: coarse) {
    .door > summary {
      padding-block: calc((2.75rem - 1lh) / 2);
    }
  }
`;
