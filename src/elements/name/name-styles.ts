import { css } from 'lit';

/** The name to read: small, the name itself the largest thing there, the button beside it where there is room. */
export const nameStyles = css`
  .frame {
    /* as wide as what is in it, also where the page leaves it no width of its own: in a table, in a line */
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
  .forms {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  [part='name'] {
    font-size: 1.375em;
    line-height: 1.4;
  }
  .code {
    /* not after a hyphen of xn-- */
    word-break: break-all;
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
    border-color: color-mix(in srgb, currentColor 35%, transparent);
  }
`;
