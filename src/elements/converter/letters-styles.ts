import { css } from 'lit';

/** The letters in lines with columns, and the name as it is spelled. */
export const lettersStyles = css`
  .spelled {
    margin-block: 0.25rem 0.5rem;
  }
  .letters ol {
    border-block-start: 1px solid var(--_hairline);
    margin-block-start: 0.5rem;
  }
  .letters li {
    display: grid;
    grid-template-columns: 2rem 3rem minmax(5.5rem, auto) 1fr 1fr;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    padding: 0.25rem 0.375rem;
    border-block-end: 1px solid var(--_hairline);
  }
  .letters .place {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .glyph {
    text-align: center;
    font-size: 1.5em;
    line-height: 1.3;
  }
  .letters .refused .status {
    color: var(--_error);
    font-weight: 600;
  }
  .letters .allowed .status {
    color: var(--_quiet);
  }

  @container (width < 30rem) {
    .letters li {
      grid-template-columns: 1.5rem 2.5rem 1fr;
    }
    .letters :is(.what, .status) {
      grid-column: 3;
    }
  }
`;
