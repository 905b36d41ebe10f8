import { html, nothing, type TemplateResult } from 'lit';

/** Renders what stands behind a click. Nothing of it is made before it is opened. */
export const renderDoor = (part: string, summary: unknown, isOpen: boolean, onToggle: (isOpen: boolean) => void, renderInside: () => unknown): TemplateResult =>
  html`<details class="door" part=${part} ?open=${isOpen} @toggle=${({ currentTarget }: Event) => onToggle((currentTarget as HTMLDetailsElement).open)}>
    <summary>${summary}</summary>
    ${isOpen ? renderInside() : nothing}
  </details>`;
