import { css } from 'lit';

/** The converter uses hairlines rather than boxes, and reserves no room: what comes, comes below the field. */
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
    height: var(--idn-field-height, 2.4em);
    font-size: 1.25em;
  }
  /* as the page's other fields */
  .in-form .field :is(input, .mirror, select) {
    height: var(--idn-field-height, 2.75em);
    font-size: 1em;
  }
  /* centred by its height: Firefox places a line that the padding leaves no room for otherwise than the mirror does */
  .field :is(input, .mirror) {
    padding-block: 0;
  }
  .field input {
    /* what is typed lays out the field alone */
    display: block;
    contain: size layout;
  }
  :host(:is(:state(refused), :state(invalid), :state(blocked))) .field input {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  #help {
    grid-column: 1 / -1;
  }
  .hint {
    display: block;
    margin-block-start: 0.375rem;
  }

  .said > .forms {
    margin-block-start: 0.75rem;
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1rem;
    align-items: center;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .form > .quiet {
    grid-column: 1;
    font-size: 0.875em;
  }
  .form > .copy {
    grid-area: 1 / 2 / span 2;
  }
  .unicode {
    font-size: 1.5em;
    line-height: 1.3;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .actions:not(:has(button)) {
    border: 0;
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
  #rows {
    margin-block-start: 1rem;
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
    margin-block-start: 1rem;
  }
  @container (width < 30rem) {
    .row {
      min-height: 3.75rem;
    }
  }
  /* the name has the whole width, and its button stands below it */
  @container (width < 20rem) {
    .form {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.25rem;
    }
    .form > .copy {
      grid-area: auto;
      order: 1;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    mark {
      /* or Chromium draws a dark ground behind the letters */
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
      text-decoration-color: MarkText;
    }
  }
  /* the answer, and what was opened of it */
  @media print {
    :is(.copy, .actions, .undo, details:not([open])) {
      display: none;
    }
  }
`;
