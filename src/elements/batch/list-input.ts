import { html, type TemplateResult } from 'lit';
import type { Language } from '../../languages/language.js';
import { type Encoding, encodingNames } from '../../lists/encodings.js';
import { MAX_PASTED_CODE_UNITS } from '../../limits.js';

/** Renders the fields that a list is pasted, chosen or dropped into, and those that say how to read it, which `asks` opens. */
export function renderSource(sentences: Language['batch'], asks: boolean): TemplateResult {
  return html`<div class="source" @input=${forgetFile} @paste=${keepFromField}>
    <label for="paste">${sentences.paste}</label>
    <textarea id="paste" part="paste" rows="5" dir="ltr" autocomplete="off" autocapitalize="none" spellcheck="false" translate="no" aria-describedby="paste-help"></textarea>
    <p id="paste-help" class="quiet">${sentences.pasteHelp}</p>
    <label for="file">${sentences.file}</label>
    <input id="file" type="file" accept=".csv,.txt,.tsv,text/*" />
    <details ?open=${asks}>
      <summary>${sentences.columns}</summary>
      <div class="columns">
        <label>${sentences.column}<input class="column" autocomplete="off" aria-describedby="columns-help" /></label>
        <label>${sentences.codeColumn}<input class="code-column" autocomplete="off" aria-describedby="columns-help" /></label>
        <label>${sentences.encoding}<select class="encoding">
          <option value="">${sentences.anyEncoding}</option>
          ${Object.entries(encodingNames).map(([encoding, name]) => html`<option value=${encoding}>${name}</option>`)}
        </select></label>
      </div>
      <p id="columns-help" class="quiet">${sentences.columnsHelp}</p>
    </details>
  </div>`;
}

export interface Source {
  readonly file: Blob;
  readonly column: string | undefined;
  readonly codeColumn: string | undefined;
  readonly encoding: Encoding | undefined;
}

/** Reads the file if there is one, else what was pasted. */
export function readSource(root: ParentNode): Source {
  const valueOf = (selector: string): string => root.querySelector<HTMLInputElement>(selector)?.value ?? '';
  const [file] = root.querySelector<HTMLInputElement>('#file')?.files ?? [];
  return {
    file: file ?? new Blob([valueOf('textarea')]),
    // what was pasted has no encoding to choose
    encoding: file && file.type !== PASTED ? ((valueOf('.encoding') || undefined) as Encoding | undefined) : undefined,
    column: valueOf('.column').trim() || undefined,
    codeColumn: valueOf('.code-column').trim() || undefined,
  };
}

/** Takes files that are dropped anywhere on the element as if they had been chosen. */
export function takeDrop(event: DragEvent, root: ParentNode): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.stopPropagation(); // the page may refuse files that are dropped elsewhere
  const input = root.querySelector<HTMLInputElement>('#file');
  if (event.type === 'drop' && input) input.files = event.dataTransfer.files;
}

/** Whoever types means what they type, not the file that was chosen before. */
function forgetFile({ target, currentTarget }: Event): void {
  const input = (currentTarget as Element).querySelector<HTMLInputElement>('#file');
  if (input && (target as Element).localName === 'textarea') input.value = '';
}

/** The type of a file that was a text. */
const PASTED = 'text/plain;charset=utf-8';

/** Makes a file of a long text: a text field would take seconds to lay it out. */
function keepFromField(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const input = (event.currentTarget as Element).querySelector<HTMLInputElement>('#file');
  const field = event.target as HTMLTextAreaElement;
  if (text.length < MAX_PASTED_CODE_UNITS || !input || field.localName !== 'textarea') return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = field;
  const data = new DataTransfer();
  data.items.add(new File([value.slice(0, selectionStart), text, value.slice(selectionEnd)], field.labels[0]?.textContent ?? '', { type: PASTED }));
  input.files = data.files;
  field.value = '';
}
