import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../languages/language.js';
import type { Encoding } from '../../lists/encodings.js';
import { MAX_PASTED_CODE_UNITS } from '../../limits.js';

/** A list, and how it is to be read. */
export interface Source {
  readonly file: Blob;
  /** '' for what was pasted. */
  readonly name: string;
  readonly column?: string | undefined;
  readonly codeColumn?: string | undefined;
  readonly encoding?: Encoding | undefined;
  /** The column with the applicants. */
  readonly applicant?: string | undefined;
}

/**
 * Renders the fields that a list is pasted or chosen into. A file is told of at once, a text when it is whole.
 * @param keep goes back to the list before, if there is one
 */
export function renderSource(sentences: Language['batch'], isHidden: boolean, onSource: (source: Source) => void, keep?: () => void): TemplateResult {
  const onCheck = ({ target }: Event): void => {
    const field = (target as Element).closest('.source')?.querySelector('textarea');
    onSource({ file: new Blob([field?.value ?? '']), name: '' });
  };
  return html`<div class="source" ?hidden=${isHidden} @paste=${(event: ClipboardEvent) => takePasted(event, onSource)}>
    <label for="paste">${sentences.paste}</label>
    <textarea id="paste" part="paste" rows="5" dir="ltr" autocomplete="off" autocapitalize="none" spellcheck="false" translate="no" aria-describedby="paste-help"></textarea>
    <p id="paste-help" class="quiet">${sentences.pasteHelp}</p>
    <div class="buttons">
      <button type="button" class="first check" @click=${onCheck}><span>${sentences.check}</span></button>
      ${keep ? html`<button type="button" class="keep" @click=${keep}>${sentences.keepList}</button>` : nothing}
    </div>
    <label for="file">${sentences.file}</label>
    <input id="file" type="file" accept=".csv,.txt,.tsv,text/*" @change=${({ target }: Event) => takeChosen(target as HTMLInputElement, onSource)} />
  </div>`;
}

const sourceOf = (file: File): Source => ({ file, name: file.name });

/** Takes a file that is dropped anywhere on the element as if it had been chosen. */
export function takeDrop(event: DragEvent, onSource: (source: Source) => void): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.stopPropagation(); // the page may refuse files that are dropped elsewhere
  const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
  if (file) onSource(sourceOf(file));
}

function takeChosen(input: HTMLInputElement, onSource: (source: Source) => void): void {
  const [file] = input.files ?? [];
  input.value = ''; // the same file can be chosen again when it has been changed
  if (file) onSource(sourceOf(file));
}

/** Takes a long text as a file: a text field would take seconds to lay it out. */
function takePasted(event: ClipboardEvent, onSource: (source: Source) => void): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const field = event.target as HTMLTextAreaElement;
  if (text.length < MAX_PASTED_CODE_UNITS || field.localName !== 'textarea') return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = field;
  field.value = '';
  onSource({ file: new Blob([value.slice(0, selectionStart), text, value.slice(selectionEnd)]), name: '' });
}
