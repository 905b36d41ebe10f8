import { css } from 'lit';

/** What stands behind the doors: figures, bars, groups, and lists of one's own. */
export const reportStyles = css`
  .doors {
    margin-block: 0.75rem;
  }
  .terms {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    max-width: 40rem;
    margin-block: 0.25rem 0.75rem;
  }
  .terms > * {
    width: 100%;
  }
  .terms label {
    display: grid;
    gap: 0.25rem;
    min-width: 0;
  }
  .terms button {
    width: auto;
    margin-block-start: 0.5rem;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem 2rem;
    margin-block: 0.25rem 1rem;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .bars {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 1rem 2rem;
    align-items: start;
  }
  .title {
    font-weight: 600;
  }
  .bar-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    justify-content: space-between;
    padding-block: 0.25rem;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .bar-row > bdi {
    flex: 1 1 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .bar-row b {
    font-weight: 400;
  }
  .bar-row > .track {
    display: block;
  }
  .bar-row .track > * {
    background: var(--_accent);
  }
  .groups > li {
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_hairline);
  }
  .groups summary {
    padding-block: 0.25rem;
    color: var(--_accent);
    cursor: pointer;
  }
  pre {
    max-height: 16rem;
    margin-block: 0.25rem 0.5rem;
    padding: 0.5rem 0.75rem;
    overflow: auto;
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  @media print {
    .door:not([open]),
    .doors button,
    .terms {
      display: none;
    }
  }
`;
