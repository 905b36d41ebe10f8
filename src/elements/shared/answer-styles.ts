import { css } from 'lit';

/** The verdict with its sign, and the findings. Each element sets the heights. */
export const answerStyles = css`
  .verdict {
    display: grid;
    grid-template-columns: 1.75rem 1fr;
    align-items: start;
    align-content: start;
  }
  .verdict p {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .verdict:is(.empty, .unfinished) {
    color: var(--_quiet);
  }
  .sign {
    width: 1.25rem;
    height: 1.25rem;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unfinished .sign {
    stroke: currentColor;
  }
  :is(.refused, .blocked, .invalid) > .sign {
    stroke: var(--_error);
  }
  .caution > .sign {
    stroke: var(--_caution);
  }

  .related {
    margin-block-end: 1rem;
  }
  .findings li {
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .findings li + li {
    margin-block-start: 0.625rem;
  }
  .findings .error {
    border-color: var(--_error);
  }
  .findings .warning {
    border-color: var(--_caution);
  }
  .miscopied mark {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
    background: color-mix(in srgb, var(--_caution) 25%, transparent);
  }
  .miscopied mark::after {
    content: none;
  }
  .findings .note {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  @media (forced-colors: active) {
    .verdict > .sign {
      stroke: CanvasText;
    }
  }
`;
