/** More about the name than the answer: of a code at once, of other names where the visitor wants it, so that nothing moves while one types. */
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';

export function offerMore(converter: IdnConverterElement, wish: HTMLInputElement): void {
  const show = (): void => {
    const isCode = /xn--/i.test(converter.diagnosis.input);
    converter.advice = wish.checked ? 'counterpart lookalikes codes' : isCode ? 'codes' : '';
  };
  wish.addEventListener('change', show);
  converter.addEventListener('idn-diagnosis', show);
}
