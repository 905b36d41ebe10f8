import { css } from 'lit';

/** In a form, the answer stands close to its input, and apart from the field below it. */
export const checkStyles = css`
  .frame {
    --_gap: var(--idn-gap, 0.5rem);
    padding-block-end: 0.75rem;
  }
  .frame:not(:has(.verdict, .related)) {
    padding: 0;
  }
`;
