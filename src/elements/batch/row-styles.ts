import { css } from 'lit';

/** The rows, which all have the same height, the strip beside them, and the card of the chosen one. */
export const rowStyles = css`
  .listing {
    display: flex;
  }
  .list {
    /* of the font, so that its words have as much room in whatever size */
    --_row: 5.75em;
    --_columns: 4.25em minmax(0, 1fr) minmax(0, 1fr);
    flex: 1;
    min-width: 0;
    position: relative;
    max-height: min(34rem, 70vh);
    overflow: hidden auto;
    overflow-anchor: none;
    border-block: 1px solid var(--_hairline);
  }
  .strip {
    flex: none;
    width: 0.625rem;
    height: auto;
    margin-inline-start: 0.25rem;
    fill: var(--_error);
    background: color-mix(in srgb, currentColor 8%, transparent);
    cursor: pointer;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    gap: 0 1rem;
    align-items: center;
    padding-inline: 0.5rem;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    min-height: 2em;
    font-weight: 600;
    background: var(--_paper);
    border-block-end: 1px solid var(--_hairline);
  }
  .head > * {
    font-size: 0.875em;
  }
  .space {
    position: relative;
    overflow: hidden;
  }
  .row {
    height: var(--_row);
    overflow: hidden;
    line-height: 1.35;
    border-block-end: 1px solid var(--_hairline);
    cursor: default;
  }
  .row > * {
    min-width: 0;
  }
  .row > .of-proposed {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    justify-content: space-between;
  }
  .proposals {
    display: grid;
    min-width: 0;
  }
  .change-row {
    flex: none;
  }
  .row > div {
    display: grid;
    max-height: 100%;
    overflow: hidden;
  }
  .line {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .name,
  .proposed {
    overflow-wrap: anywhere;
  }
  .name {
    white-space: break-spaces;
  }
  .row :is(.name, .proposed, .wrong, .earlier, .code) {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .row .small.code {
    -webkit-line-clamp: 1;
    overflow-wrap: anywhere;
  }
  .proposed {
    font-weight: 600;
  }
  .why > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .why {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }
  :is(.cause, .small, .wrong, .earlier),
  :is(.row, .printed) .verdict {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .wrong .code {
    font-size: inherit;
    display: inline;
  }
  .wrong {
    overflow-wrap: anywhere;
  }
  mark {
    color: inherit;
    text-decoration: underline wavy var(--_error);
    background: color-mix(in srgb, var(--_error) 22%, transparent);
  }
  mark.warning {
    text-decoration-color: var(--_caution);
    background: color-mix(in srgb, var(--_caution) 22%, transparent);
  }
  .row[aria-selected='true'] {
    box-shadow: inset 0.1875rem 0 0 var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .sign {
    flex: none;
    width: 1em;
    height: 1em;
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .permitted > .sign {
    stroke: var(--_ok);
  }
  :is(.refused, .invalid) > .sign {
    stroke: var(--_error);
  }
  :is(.caution, .mismatched) > .sign {
    stroke: var(--_caution);
  }
  .empty > .sign {
    display: none;
  }
  .looked-at {
    min-height: 7rem;
    margin-block: 0.75rem;
    overflow-wrap: anywhere;
  }
  .card .large {
    font-size: 1.1875em;
    font-weight: 600;
  }
  .card button {
    margin-block-start: 0.5rem;
  }
  @container (width < 40rem) {
    .list {
      --_row: 9em;
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
      grid-template-columns: minmax(1.5em, auto) minmax(0, 1fr);
      grid-template-rows: auto auto;
      gap: 0.125em 0.75em;
      align-content: safe center;
      padding-inline: 0;
    }
    .row > div {
      max-height: none;
    }
    .row .line {
      align-self: start;
      font-size: 0.9375em;
    }
    .row .of-proposed {
      grid-column: 2;
    }
    /* what it stands for tells enough */
    .row .wrong .code {
      display: none;
    }
    .row .of-proposed > .proposed::before {
      content: '→ ' / '';
      font-weight: 400;
    }
  }
  @container (width < 20rem) {
    .list {
      --_row: 10em;
    }
  }
  @media (forced-colors: active) {
    .sign {
      stroke: CanvasText !important;
    }
    .strip {
      forced-color-adjust: none;
      fill: CanvasText;
      background: Canvas;
    }
    mark {
      forced-color-adjust: none;
      color: MarkText;
      background: Mark;
    }
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
