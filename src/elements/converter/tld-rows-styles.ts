import { css } from 'lit';

/** A table without lines between its columns: box, sign, name, reason, and what is suggested. On a narrow screen, the last two stand below the name. */
export const tldRowsStyles = css`
  .row :is(.tld, .offers) {
    min-height: 2.75rem;
  }
  .tld {
    grid-column: 1 / 5;
    display: grid;
    grid-template-columns: subgrid;
    align-self: stretch;
    align-content: center;
    align-items: center;
    margin: 0;
    padding-block: 0.25rem;
    font-weight: inherit;
  }
  label.tld {
    grid-column: 1 / -1;
    cursor: pointer;
  }
  label.tld:has(:disabled) {
    cursor: auto;
  }
  label.tld:hover:not(:has(:disabled)) {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  label.tld:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .tld > input {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    padding: 0;
    justify-self: center;
    accent-color: var(--_accent);
  }
  .tld > .sign {
    grid-column: 2;
    margin: 0;
  }
  .elsewhere > .sign {
    stroke: var(--_quiet);
  }
  .of-tld {
    grid-column: 3;
    justify-self: start; /* also on a page from right to left */
    padding-inline-end: 0.75rem;
    overflow-wrap: anywhere;
  }
  .of-tld bdi {
    color: var(--_quiet);
  }
  .why {
    grid-column: 4;
    color: var(--_quiet);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .offers {
    grid-column: 5;
    padding-inline-start: 0.5rem;
    display: flex;
    align-items: center;
    padding-block: 0.25rem;
  }

  @container (width < 30rem) {
    .tld {
      grid-column: 1 / -1;
      align-items: start;
    }
    .tld > :is(input, .sign) {
      margin-block-start: 0.25rem;
    }
    .tld > .of-tld {
      grid-column: 3 / -1;
    }
    .tld > .why {
      grid-column: 3 / -1;
    }
    .row .offers {
      grid-column: 3 / -1;
      min-height: 0;
      padding: 0 0 0.5rem;
    }
  }
  @media (forced-colors: active) {
    label.tld:has(:checked) {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
    .tld > .sign {
      stroke: CanvasText;
    }
  }
`;
