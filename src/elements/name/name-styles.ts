import { css } from 'lit';

/** The name is the largest thing, but in a sentence; the button stands beside it if there is room. */
export const nameStyles = css`
  .frame {
    /* a query container would have no width in a flex item or a table cell */
    container-type: normal;
  }
  :is(div, p, button):empty {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.25rem;
  }
  :host([inline]:not([hidden])) {
    display: inline;
  }
  .forms {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  div[part='name'] {
    font-size: 1.375em;
    line-height: 1.4;
  }
  p {
    max-width: 36em;
    margin: 0.375rem 0 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  button {
    min-width: 6.25em;
    min-height: max(1.875rem, 24px);
    padding: 0.125rem 0.75rem;
    font-size: 0.9375em;
  }
  @media (pointer: coarse) {
    button {
      min-height: 2.75rem;
    }
  }
`;
