import { css } from 'lit';

/** The view for a narrow column. */
export const finderStyles = css`
  .finder {
    display: grid;
    grid-template-columns: 100%;
    gap: 0.5rem;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .finder > * {
    width: 100%;
  }
  .finder > button {
    width: auto;
  }
  .finder :is(label, .card) {
    margin: 0;
  }
  .finder input {
    font-size: 1.125em;
  }
  .finder .count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    margin: 0;
  }
  :is(.found > *, .groups > li) {
    border-block-end: 1px solid var(--_hairline);
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
    align-items: center;
  }
  .choice {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    align-items: center;
    width: 100%;
    padding: 0.375rem 0;
    color: inherit;
    line-height: 1.35;
    text-align: start;
    border: 0;
    border-radius: 0;
  }
  .choice :is(.name, .quiet) {
    display: block;
  }
  .choice .quiet {
    font-size: 0.875em;
  }
  .group .name {
    color: var(--_accent);
  }
  .glyph {
    font-size: 1.5em;
    text-align: center;
  }
  .group {
    grid-template-columns: minmax(0, 1fr);
  }
  .choice .sample {
    overflow: hidden;
    font-size: 1em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .not-permitted {
    margin-block-start: 0.5rem;
  }
  .not-permitted li {
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr);
    align-items: center;
    padding-block: 0.5rem;
    padding-inline-end: 0.5rem;
    background: color-mix(in srgb, var(--_error) 7%, transparent);
    border-inline-start: 4px solid var(--_error);
  }
  .finder .card {
    padding-block-end: 0.75rem;
    padding-inline-start: 2.5rem;
  }
  .finder :is(.large, h3) {
    display: none;
  }
  .inserted {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    padding-block: 0.25rem;
  }
  .finder .inserted {
    justify-content: end;
    padding-block-end: 0.5rem;
  }
  .sign {
    width: 1.125em;
    height: 1.125em;
    vertical-align: -0.125em;
    fill: none;
    stroke: var(--_ok);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .caution .sign {
    stroke: var(--_caution);
  }
  :is(.refused, .invalid) .sign {
    stroke: var(--_error);
  }
  :is(.elsewhere, .unfinished) .sign {
    stroke: currentColor;
  }
  @media (forced-colors: active) {
    .sign {
      stroke: CanvasText;
    }
  }
`;
