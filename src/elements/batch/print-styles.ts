import { css } from 'lit';

/** On paper: what the list comes to, the causes, and the rows that are to be mended; nothing that is for fingers, nor what says something of that. */
export const printStyles = css`
  .printed {
    display: none;
  }
  @media print {
    .buttons,
    .columns,
    .mending :is(button, .tidied),
    .door:is([part='terms'], :not([open])),
    .link,
    .rows,
    .save-bar,
    .said {
      display: none !important;
    }
    .bar,
    .track {
      print-color-adjust: exact;
    }
    .filters,
    .filters button,
    .cause-bar {
      gap: 0.25em 1em;
    }
    .filters button {
      min-height: 0;
      padding: 0;
      gap: 0.375em;
      background: none !important;
      border: 0;
      box-shadow: none !important;
    }
    .body.explained {
      display: block;
    }
    .causes ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
    .printed {
      display: table;
      width: 100%;
      border-collapse: collapse;
    }
    caption {
      font-weight: 600;
      text-align: start;
    }
    :is(td, th) {
      padding: 0.25em 0.75em 0.25em 0;
      text-align: start;
      vertical-align: top;
      border-block-end: 1px solid var(--_hairline);
    }
    tr {
      break-inside: avoid;
    }
    td :is(.proposed, .small, .wrong, .earlier, .name) {
      display: block;
    }
  }
`;
