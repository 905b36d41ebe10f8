/** Shows more about the name than the answer: at once if it is a code, and else if the visitor asks for it, so that nothing moves while somebody types. */
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';

export function offerMore(converter: IdnConverterElement, wish: HTMLInputElement): void {
  const show = (): void => {
    const isCode = /xn--/i.test(converter.diagnosis.input);
    converter.advice = wish.checked ? 'counterpart lookalikes codes' : isCode ? 'codes' : '';
  };
  wish.addEventListener('change', show);
  converter.addEventListener('idn-diagnosis', show);
}
