import { css } from 'lit';

/** Keeps room for what is usually said of a name, so that nothing below moves while people type. */
export const checkStyles = css`
  .verdict {
    min-height: 3em;
    margin-block: 0.5rem 0;
  }
  .sign {
    margin-block-start: 0.125rem;
  }
  .findings {
    min-height: 5em;
    padding-block: 0.25rem 0;
  }
`;
