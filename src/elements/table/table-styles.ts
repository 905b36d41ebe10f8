import { css, type CSSResult } from 'lit';

/** One column. What was chosen stays in sight, whichever line it is in. */
const stacked = (views: CSSResult): CSSResult => css`
  ${views} {
    display: flex;
    flex-direction: column;
    align-items: stretch;
  }
  ${views} .side {
    display: contents;
  }
  ${views} .card {
    position: sticky;
    inset-block-end: 0;
    max-height: min(45vh, 15rem);
    overflow: auto;
    padding: 0.5rem 0.75rem;
    background: var(--idn-surface, oklch(from currentColor clamp(0, (0.65 - l) * 1000, 1) 0 0));
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  ${views} .card:not(.chosen) {
    display: none;
  }
  ${views} .tile {
    scroll-margin-block-end: 16rem;
  }
  ${views} .large {
    float: inline-start;
    margin-inline-end: 1rem;
    font-size: 2.5rem;
    line-height: 1.2;
  }
  ${views} .suggestions {
    clear: both;
  }
`;

/** Large glyphs in rows, quiet words beside them. */
export const tableStyles = css`
  .foot {
    display: grid;
    grid-template-columns: 100%;
    gap: 1rem;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: end;
  }
  .filters label {
    min-width: 0;
    margin: 0;
  }
  select {
    display: block;
    max-width: 100%;
    min-height: 2.25rem;
    font-weight: 400;
  }
  [aria-pressed='true'],
  [aria-current='true'] {
    border: 2px solid var(--_accent);
  }
  .head {
    padding-block: 1rem 0.5rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .tools > p {
    margin-block-start: 0.375rem;
  }

  /* read and walked in the order of the source: search, results, card, filters */
  .views {
    display: grid;
    grid-template: 'tools results' auto 'side results' 1fr / 17rem minmax(0, 1fr);
    gap: 1.25rem 2rem;
    align-items: start;
    padding-block-end: 1.5rem;
    overflow-wrap: anywhere;
  }
  .tools {
    grid-area: tools;
  }
  .results {
    grid-area: results;
  }
  .side {
    position: sticky;
    inset-block-start: 1rem;
    display: grid;
    grid-area: side;
    gap: 1.25rem;
  }
  h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .grid h3 {
    margin-block: 1rem 0.375rem;
  }
  .grid h3:first-child {
    margin-block-start: 0;
  }
  .large {
    font-size: 4rem;
  }
  .variants {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  .variant {
    font-size: 1.5em;
  }
  .card h3 {
    font-size: 1.25em;
  }
  dt {
    margin-block-start: 0.5rem;
  }
  a {
    color: var(--_accent);
  }
  .suggestions a {
    align-self: center;
    min-height: 1.5rem;
  }
  .no-glyph {
    font-size: 0.75rem;
    border: 1px dashed;
  }

  /* the lines are for screen readers */
  .line {
    display: contents;
  }
  .line > * {
    display: grid;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(3.25rem, 1fr));
    align-content: start;
    gap: 0.25rem;
  }
  /* no scrolling of its own to keep what it shows in place: its tiles come and go */
  .tall {
    height: min(36rem, 80vh);
    overflow: hidden auto;
    overflow-anchor: none;
    padding: 0.25rem;
    border: 1px solid var(--_hairline);
    border-radius: 0.25rem;
  }
  .tall .tile {
    height: 3.25rem;
    overflow: clip;
  }
  .tile {
    min-width: 3rem;
    min-height: 3.25rem;
    padding: 0;
    font-size: 1.625em;
    color: inherit;
    user-select: text;
  }

  /* a sequence of a syllable or two, in two lines at most */
  .long {
    font-size: 1em;
    line-height: 1.3;
  }

  .list {
    width: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  tr {
    border-block-end: 1px solid var(--_hairline);
  }
  :is(th, td) {
    padding: 0.25rem 0.75rem 0.25rem 0;
    font-weight: inherit;
    text-align: start;
  }
  :is(.alsoCalled, .unicodeName) {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  thead button {
    min-width: 1.5rem;
    padding-inline: 0;
    border-color: transparent;
  }
  [aria-sort='ascending'] button::after {
    content: ' ↑' / '';
  }
  [aria-sort='descending'] button::after {
    content: ' ↓' / '';
  }

  @media not print {
    @container (width < 64rem) {
      ${stacked(css`.of-list`)}
    }
    @container (width < 44rem) {
      ${stacked(css`.views`)}
      :is(caption, thead, tbody, tr, th, td) {
        display: block;
        padding: 0;
      }
      thead th {
        display: inline-block;
        padding-inline-end: 1rem;
      }
      tbody tr {
        padding: 0.5rem 0 0.5rem 4rem;
        position: relative;
      }
      tbody th {
        position: absolute;
        left: 0;
      }
    }
  }
  @media (forced-colors: active) {
    /* told apart from what has the focus */
    [aria-pressed='true'],
    [aria-current='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .frame {
      container-type: normal;
    }
    :host {
      color-scheme: light;
      color: #000;
      font-size: 8.5pt;
    }
    .tools,
    .side,
    .finder,
    .foot .suggestions {
      display: none;
    }
    .views {
      display: block;
    }
    :is(thead, tr) {
      break-inside: avoid;
    }
    :is(th, td) {
      padding-block: 0;
    }
    .tile {
      min-height: 0;
      line-height: 1.2;
      border: 0;
    }
  }
`;
