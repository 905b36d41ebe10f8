import { css } from 'lit';

/** Fields, filters, and the rows, which all have the same height. */
export const batchStyles = css`
  label,
  summary {
    font-weight: 600;
  }
  .source label {
    display: block;
    margin-block: 1rem 0.375rem;
  }
  .source label:first-child {
    margin-block-start: 0;
  }
  #paste-help,
  #columns-help {
    margin-block-start: 0.25rem;
  }
  textarea,
  input,
  select {
    display: block;
    width: 100%;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 0.25rem;
    padding: 0.5rem 0.625rem;
  }
  textarea {
    resize: vertical;
  }
  input[type='file'] {
    border-style: dashed;
  }
  ::file-selector-button {
    font: inherit;
    min-height: 2.25rem;
    margin-inline-end: 0.75rem;
    padding: 0.25rem 0.75rem;
    color: var(--_accent);
    background: transparent;
    border: 1px solid var(--_hairline);
    border-radius: 0.25rem;
    cursor: pointer;
  }
  summary {
    min-height: 1.5rem;
    margin-block-start: 1rem;
    cursor: pointer;
  }
  .columns label,
  .tools label {
    display: grid;
    gap: 0.375rem;
  }
  .columns,
  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.5rem 1rem;
    align-items: end;
  }
  .tools {
    margin-block: 1rem;
  }
  .tools + p {
    margin-block-end: 0.375rem;
  }
  form {
    display: flex;
    gap: 0.5rem;
    align-items: end;
  }
  form label {
    flex: 1;
    min-width: 0;
  }
  form button {
    min-height: 2.75rem;
  }
  .buttons,
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 1rem;
  }
  .filters {
    margin-block: 0.5rem;
  }
  .filters button {
    color: inherit;
    text-align: start;
  }
  .filters b {
    font-variant-numeric: tabular-nums;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .told p {
    min-height: 1lh;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  progress {
    width: 100%;
    accent-color: var(--_accent);
  }
  progress.rest {
    visibility: hidden;
  }
  .list {
    --_row: 3rem;
    --_columns: 5.5rem minmax(0, 3fr) minmax(0, 3.75fr) minmax(0, 3fr) minmax(0, 4.5fr);
    position: relative;
    height: min(30rem, 70vh);
    overflow: hidden auto;
    overflow-anchor: none;
    border: 1px solid var(--_hairline);
    border-radius: 0.25rem;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    gap: 0 1rem;
    align-items: center;
    padding-inline: 0.75rem;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    min-height: 2.25rem;
    font-size: 0.875em;
    font-weight: 600;
    background: Canvas;
    border-block-end: 1px solid var(--_hairline);
  }
  .space {
    position: relative;
    overflow: hidden;
  }
  .row {
    height: var(--_row);
    border-block-end: 1px solid var(--_hairline);
    cursor: default;
  }
  .row > * {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .row .line {
    font-variant-numeric: tabular-nums;
  }
  .row .name {
    font-weight: 600;
  }
  .row[aria-selected='true'] {
    box-shadow: inset 0.1875rem 0 0 var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .verdict {
    display: flex;
    gap: 0.375rem;
    align-items: center;
  }
  .row .verdict > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .sign {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .caution > .sign {
    stroke: var(--_caution);
  }
  :is(.refused, .invalid) > .sign {
    stroke: var(--_error);
  }
  .looked-at {
    min-height: 9rem;
    margin-block: 1rem;
    overflow-wrap: anywhere;
  }
  .card .large {
    font-size: 1.25em;
    font-weight: 600;
  }
  .card button {
    margin-block-start: 0.5rem;
  }
  @container (width < 40rem) {
    .list {
      --_row: 4.5rem;
    }
    .head {
      position: absolute;
      width: 1px;
      height: 1px;
      min-height: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .row {
      grid-template-columns: minmax(2rem, auto) minmax(0, 1fr) auto;
      align-content: center;
    }
    .of-code {
      display: none;
    }
    .row .verdict > span {
      position: absolute;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    .row .fault {
      grid-column: 2 / -1;
      font-size: 0.9375em;
    }
  }
  @media (forced-colors: active) {
    .sign {
      stroke: CanvasText;
    }
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
