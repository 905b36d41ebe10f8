import { css } from 'lit';

/** What is said beside the answer: sentences in one column, names in lists. */
export const adviceStyles = css`
  .advice {
    padding-block-start: 0.875rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .advice details > p {
    margin-block-start: 0.5rem;
  }
  .advice :is(p, ul) {
    margin-block-end: 0.5rem;
    overflow-wrap: anywhere;
  }
  .advice li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--_hairline);
  }
`;
