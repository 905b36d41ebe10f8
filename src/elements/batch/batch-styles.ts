import { css } from 'lit';

/** The input, the line that it becomes, the summary with its filters and causes, and the bar for saving. */
export const batchStyles = css`
  .frame {
    /* what covers what is scrolled below it: light below dark letters, dark below light ones */
    --_paper: var(--idn-surface, oklch(from currentColor clamp(0.2, (0.6 - l) * 1000, 1) 0 0));
  }
  label {
    font-weight: 600;
  }
  .source label {
    display: block;
    margin-block: 1rem 0.375rem;
  }
  .source label:first-child {
    margin-block-start: 0;
  }
  #paste-help {
    margin-block-start: 0.25rem;
  }
  textarea,
  input,
  select {
    display: block;
    width: 100%;
    min-height: 2.5rem;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.375rem 0.625rem;
  }
  option {
    color: CanvasText;
    background: Canvas;
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
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.5rem 1.5rem;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
  }
  .about > * {
    min-width: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.75rem 1rem;
    margin-block: 0.75rem;
  }
  .columns label {
    display: grid;
    gap: 0.25rem;
    min-width: 0;
  }
  .headline {
    display: flex;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    min-height: 2.25rem;
    margin-block: 0.75rem 0.375rem;
  }
  .headline p {
    font-size: 1.1875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  progress {
    display: block;
    width: 100%;
    height: 1.5rem;
    accent-color: var(--_accent);
  }
  .bar {
    display: flex;
    gap: 2px;
    height: 1.5rem;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
  }
  .part {
    flex: var(--_share) 0 0;
    min-width: 4px;
    cursor: pointer;
    background: var(--_quiet);
  }
  .part:is(.blocked, .refused, .invalid, .malformed) {
    background: repeating-linear-gradient(45deg, var(--_error) 0 5px, color-mix(in srgb, var(--_error) 65%, var(--_paper)) 5px 9px);
  }
  .part:is(.blocked, .invalid, .malformed) {
    background: repeating-linear-gradient(90deg, var(--_error) 0 5px, color-mix(in srgb, var(--_error) 65%, var(--_paper)) 5px 9px);
  }
  .part.mismatched {
    background: repeating-linear-gradient(-45deg, var(--_caution) 0 5px, color-mix(in srgb, var(--_caution) 55%, var(--_paper)) 5px 9px);
  }
  .part.caution {
    background: repeating-linear-gradient(0deg, var(--_caution) 0 4px, color-mix(in srgb, var(--_caution) 55%, var(--_paper)) 4px 8px);
  }
  .part.permitted {
    background: var(--_ok);
  }
  .mending {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-start: 0.75rem;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.75rem;
  }
  .filters button {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    color: inherit;
    text-align: start;
  }
  b {
    font-variant-numeric: tabular-nums;
  }
  .filters [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .note + .body {
    margin-block-start: 0.75rem;
  }
  .causes > p {
    font-weight: 600;
  }
  .causes ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.25rem 2rem;
    margin-block-end: 1rem;
  }
  .cause-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    justify-content: space-between;
    width: 100%;
    padding: 0.25rem 0;
    font-size: 0.9375em;
    line-height: 1.3;
    color: inherit;
    text-align: start;
    border: 0;
    border-radius: 0;
  }
  .cause-bar > span:first-child {
    flex: 1 1 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .cause-bar b {
    font-weight: 400;
  }
  .cause-bar[aria-pressed='true'] > :is(span:first-child, b) {
    font-weight: 700;
    color: var(--_accent);
  }
  .track {
    flex: 1 0 100%;
    height: 0.375rem;
    margin-block-start: 0.125rem;
    overflow: hidden;
    background: var(--_hairline);
    border-radius: 0.1875rem;
  }
  .track > * {
    display: block;
    width: calc(var(--_share) * 100%);
    min-width: 0.375rem;
    height: 100%;
    background: var(--_error);
    border-radius: inherit;
  }
  .caution > .track > * {
    background: var(--_caution);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: end;
  }
  .tools label {
    display: grid;
    gap: 0.25rem;
    min-width: 0;
    font-size: 0.9375em;
    font-weight: 400;
  }
  .tools > label {
    flex: 1 1 9rem;
  }
  .tools form {
    display: flex;
    flex: 0 1 10rem;
    gap: 0.5rem;
    align-items: end;
  }
  form label {
    flex: 1;
  }
  form button {
    min-height: 2.5rem;
  }
  .found {
    margin-block: 0.375rem;
  }
  .tables {
    margin-block: 0.75rem;
  }
  .save-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding-block: 0.75rem;
    background: var(--_paper);
    border-block-start: 1px solid var(--_hairline);
  }
  /* where it leaves room for what is above it */
  @media (height >= 30rem) {
    .save-bar {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
    :is(button, input, select, .list) {
      scroll-margin-block-end: 6rem;
    }
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  @container (width >= 56rem) {
    .body.explained {
      display: grid;
      grid-template-columns: 17rem minmax(0, 1fr);
      gap: 2rem;
    }
    .rows {
      grid-column: 2;
    }
    .causes ul {
      grid-template-columns: 1fr;
    }
  }
  /* the causes become filters as the others are */
  @container (width < 40rem) {
    .causes ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-block: 0.375rem 1rem;
    }
    .causes > p {
      font-size: 0.9375em;
    }
    .cause-bar {
      padding: 0.25rem 0.75rem;
      font-size: inherit;
      line-height: inherit;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }
    .cause-bar b {
      font-weight: 700;
    }
    .cause-bar > span:first-child {
      flex: 0 1 auto;
    }
    .cause-bar[aria-pressed='true'] {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      background: color-mix(in srgb, var(--_accent) 8%, transparent);
    }
    .cause-bar[aria-pressed='true'] > :is(span:first-child, b) {
      font-weight: inherit;
      color: inherit;
    }
    .track {
      display: none;
    }
  }
  @supports not (color: oklch(from currentColor l c h)) {
    .frame {
      --_paper: var(--idn-surface, Canvas);
    }
  }
  @media (forced-colors: active) {
    .frame {
      --_paper: Canvas;
    }
    .bar,
    .track {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
    .bar,
    .part.permitted {
      background: Canvas;
    }
    .part:not(.permitted) {
      background: repeating-linear-gradient(45deg, CanvasText 0 4px, Canvas 4px 7px);
    }
    .part.mismatched {
      background: repeating-linear-gradient(-45deg, CanvasText 0 2px, Canvas 2px 7px);
    }
    .track {
      height: 0.5rem;
      background: Canvas;
    }
    .track > * {
      background: CanvasText;
    }
    /* filled, so that it is not taken for the one that has the focus */
    [aria-pressed='true'],
    .filters [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    [aria-pressed='true'] > * {
      color: HighlightText !important;
    }
  }
`;
