import { css } from 'lit';

/** The converter uses hairlines rather than boxes; the name is the largest thing in it. */
export const converterStyles = css`
  .frame {
    /* the width where the content would decide it: in a flex item, in a float */
    contain-intrinsic-inline-size: min(20rem, 75vw);
  }
  .field {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: end;
  }
  .field > select {
    margin-inline-start: 0.75rem;
    padding: 0 0.5em;
  }
  .field :is(input, .mirror, select) {
    height: 2.5em;
  }
  .field input {
    /* what is typed lays out the field alone */
    display: block;
    contain: size layout;
  }
  #help {
    grid-column: 1 / -1;
  }

  /* room for what is usually said, so that nothing moves while people type */
  .verdict {
    min-height: 5.25em;
    margin-block: 1.25rem 0.5rem;
  }
  .verdict > p:first-of-type {
    font-size: 1.125em;
  }
  .sign {
    margin-block-start: 0.3125rem;
  }
  .findings {
    min-height: 6.5em;
    padding-block: 0.875rem;
  }

  .forms {
    border-block-end: 1px solid var(--_hairline);
  }
  .forms > div {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1rem;
    align-items: center;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .forms dd {
    display: contents;
  }
  .forms .octets {
    display: block;
    grid-column: 1 / -1;
  }
  dt {
    grid-column: 1 / -1;
  }
  .unicode,
  .ascii {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .unicode {
    min-height: 3rem;
    font-size: 1.875em;
    line-height: 1.4;
  }
  .ascii {
    min-height: 2.25rem;
    font-size: 1.125em;
    line-height: 2;
  }
  .suffix {
    color: var(--_quiet);
  }
  mark {
    display: inline-block;
    line-height: 1.2;
    padding-inline: 0.0625em;
    color: inherit;
    background: color-mix(in srgb, var(--_error) 14%, transparent);
    border-radius: 0.125em;
    /* Safari takes only the line from the shorthand */
    text-decoration-line: underline;
    text-decoration-style: wavy;
    text-decoration-color: var(--_error);
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.25em;
  }
  mark::after {
    content: attr(data-place) / '';
    padding-inline-start: 0.125em;
    color: var(--_error);
    font-size: 0.45em;
    font-weight: 600;
    vertical-align: super;
  }

  .rows {
    display: grid;
    grid-template-columns: 2rem 1.75rem minmax(0, auto) minmax(0, auto) minmax(0, 1fr);
    column-gap: 0.25rem;
    margin-block: 0.25rem 1rem;
    border-block-end: 1px solid var(--_hairline);
  }
  .row {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: calc(2.75rem + 1px);
    border-block-start: 1px solid var(--_hairline);
  }
  .row > span:only-child {
    grid-column: 3;
  }
  .tables {
    overflow-wrap: anywhere; /* the version of a page's own table may be any text */
  }
  .letters,
  .tables {
    min-height: 2.25em;
  }
  summary {
    width: fit-content;
    padding-block: 0.25rem;
    color: var(--_accent);
    cursor: pointer;
  }
  /* the names take the whole width */
  @container (width < 30rem) {
    .tables {
      min-height: 3em;
    }
    .row {
      min-height: 3.75rem;
    }
    .verdict {
      min-height: 7.625em;
    }
    .findings {
      min-height: 9em;
    }
    dt {
      grid-column: 1;
      min-height: 2.25rem;
      line-height: 2.25rem;
    }
    .copy {
      grid-area: 1 / 2;
    }
    .unicode,
    .ascii {
      grid-column: 1 / -1;
    }
    .unicode {
      font-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
