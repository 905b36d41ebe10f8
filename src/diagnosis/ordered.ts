import type { BothForms, Diagnosis } from './diagnosis.js';

/**
 * What is ordered, in both forms: the domain, also where nobody knows whether its registry permits it; a name that no registry judges,
 * where others may register below names such as co.uk, is ordered as a whole, but for `www`.
 */
export function orderedOf({ domain, unicode, ascii, labels, judged, findings }: Diagnosis): BothForms {
  if (domain) return domain;
  const isWww = labels.length === 3 && labels[0]!.ascii === 'www' && !findings.some(({ code }) => code === 'below-public-suffix');
  const from = isWww ? 1 : judged;
  if (ascii === '' || from <= 0) return { unicode, ascii };
  const write = (form: 'unicode' | 'ascii'): string => labels.slice(from).map((label) => label[form]).join('.');
  return { unicode: write('unicode'), ascii: write('ascii') };
}
