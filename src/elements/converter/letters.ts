/** What `lazy-details.ts` loads: the name letter by letter, and as it is spelled. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Diagnosis, LabelDiagnosis } from '../../diagnosis/diagnosis.js';
import { lettersOfName } from '../../diagnosis/letter-places.js';
import { letters as lettersInEnglish, telephone as telephoneInEnglish } from '../../languages/en.js';
import { letters as lettersInSwedish, telephone as telephoneInSwedish } from '../../languages/sv.js';
import { MAX_LABEL_OCTETS } from '../../limits.js';
import { addSections } from '../../messages/choose-language.js';
import { formatSpelling } from '../../messages/format-spelling.js';
import { fill } from '../../messages/message.js';
import { addStyles } from '../shared/add-styles.js';
import type { CopyController } from '../shared/copy-controller.js';
import { renderMessage } from '../shared/render-message.js';
import type { ConverterLanguage } from './converter-language.js';
import type { Copied } from './copy-button.js';
import { renderList } from './letter-list.js';
import { lettersStyles } from './letters-styles.js';
import { offVoices, onVoices, stopReading } from './speech.js';
import { renderSpelling } from './spelling-view.js';

const lettersLanguages = {
  en: { letters: lettersInEnglish, telephone: telephoneInEnglish },
  sv: { letters: lettersInSwedish, telephone: telephoneInSwedish },
};

/** The letters of one element. */
export class Letters implements ReactiveController {
  readonly #host: LitElement;
  /** The letter that Tab stops at, and the name that it belongs to. */
  #current = 0;
  #walked: Diagnosis | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host.renderRoot as ShadowRoot, lettersStyles);
    host.addController(this);
  }

  hostConnected(): void {
    onVoices(this.#update);
  }

  hostDisconnected(): void {
    offVoices(this.#update);
    stopReading(this);
  }

  render(diagnosis: Diagnosis, language: ConverterLanguage, copier: CopyController<Copied>): TemplateResult {
    if (this.#walked !== diagnosis) this.#current = 0;
    this.#walked = diagnosis;
    const own = { ...addSections(language, lettersLanguages), ...language };
    const index = Math.max(diagnosis.judged, 0);
    const label = diagnosis.labels[index] as LabelDiagnosis;
    const letterAt = lettersOfName(diagnosis.labels);
    return html`${renderList(label, (at) => letterAt(index, at), own, this.#current, this.#walk)}
      ${renderSpelling(formatSpelling(diagnosis, own), own, copier, this)}
      <p class="quiet">${renderMessage(fill(language.converter.octets, { octets: label.octets, limit: MAX_LABEL_OCTETS }))}</p>`;
  }

  #walk = (letter: number): void => {
    this.#current = letter;
    this.#update();
  };

  #update = (): void => this.#host.requestUpdate();
}
