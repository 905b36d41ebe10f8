import { css } from 'lit';

/** Room for what is mostly said of a name, so that nothing below it moves while someone types. */
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
