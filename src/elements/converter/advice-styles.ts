import { css } from 'lit';

/** What is said beside the answer: names in lists, and a name above its code. */
export const adviceStyles = css`
  [part='advice'] li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.125rem;
    margin-block: 0.25rem 0.75rem;
    font-size: 1.125em;
  }
  .columns > span {
    display: grid;
    grid-template-rows: 1.625em 1.625em;
    align-items: center;
    justify-items: center;
    min-width: 1.25ch;
  }
  .columns b {
    grid-row: 2;
    font-weight: 400;
  }
  .columns > :is(:first-child, :last-child) b {
    color: var(--_caution);
    font-weight: 600;
  }
  .columns mark {
    padding-inline: 0.125em;
    color: inherit;
    line-height: 1.4;
    text-decoration: none;
    background: color-mix(in srgb, var(--_caution) 18%, transparent);
    border: 1px solid var(--_caution);
    border-radius: 0.1875em;
  }
  .columns mark::after {
    content: none;
  }
`;
