import { css } from 'lit';

/** The block that answers: a band and a tint in the colour of its state, the headline, and what follows from it. */
export const answerStyles = css`
  :is(.verdict, .tld) {
    --_state: var(--_edge);
  }
  .permitted {
    --_state: var(--_ok);
  }
  .caution {
    --_state: var(--_caution);
  }
  :is(.refused, .blocked, .invalid, .failed) {
    --_state: var(--_error);
  }
  .verdict {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    column-gap: 0.625rem;
    align-items: start;
    margin-block-start: var(--_gap);
    padding: 0.875rem 1rem 1rem 0.75rem;
    --_band: var(--_state);
    border-inline-start: 0.25rem solid var(--_band);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: color-mix(in srgb, var(--_band) 7%, var(--_surface));
    overflow-wrap: anywhere;
  }
  /* a permitted name that can't be had is no good news */
  .verdict:has(.availability.refused) {
    --_band: var(--_error);
  }
  .stale {
    opacity: 0.55;
  }
  .sign {
    width: 1.25rem;
    height: 1.25rem;
    margin-block-start: 0.25rem;
    fill: none;
    stroke: var(--_state);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .lead {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    justify-content: space-between;
  }
  /* a finger needs more room than the headline has, which is not to grow with it */
  @media (pointer: coarse) {
    .undo {
      margin-block: -0.625rem;
    }
  }
  .availability {
    display: flex;
    gap: 0.5rem;
    font-weight: 600;
  }
  .availability:is(.unfinished, .elsewhere) {
    --_state: var(--_quiet);
    font-weight: inherit;
    color: var(--_quiet);
  }
  .availability .sign {
    flex: none;
    margin-block-start: 0.125rem;
  }
  .headline {
    flex: 1 1 12rem;
    min-width: 0;
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .permitted .body {
    color: var(--_quiet);
  }
  .said > :not(.lead) {
    margin-block-start: 0.25rem;
  }
  .said > :is(.suggestions, .findings, slot:has(.suggestions) + *) {
    margin-block-start: 0.75rem;
  }
  .said > :is(.comparison, .comparison + .suggestions) {
    margin-block-start: 0.5rem;
  }
  /* the two forms alone are selected where nothing can be copied */
  .forms :is(button, .quiet) {
    -webkit-user-select: none;
    user-select: none;
  }
  .comparison {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    align-items: baseline;
  }
  .address {
    width: fit-content;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--_edge);
    border-radius: 1.25em;
  }
  .said > .address {
    margin-block: 0.5rem;
  }

  .related {
    margin-block-start: var(--_gap);
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
    padding-inline: 0.0625em;
    color: inherit;
    font-weight: 700;
    text-decoration: none;
    background: color-mix(in srgb, var(--_caution) 25%, transparent);
    border-radius: 0.1875em;
    outline: 1px solid var(--_caution);
  }
  .findings .note {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  /* a phone whose keyboard is open */
  @media (max-height: 30rem) {
    .verdict {
      margin-block-start: min(var(--_gap), 0.5rem);
      padding-block: 0.5rem 0.75rem;
    }
  }
  @media (forced-colors: active) {
    .verdict > .sign {
      stroke: CanvasText;
    }
    .miscopied mark {
      forced-color-adjust: none;
      color: MarkText;
      background: Mark;
    }
  }
`;
