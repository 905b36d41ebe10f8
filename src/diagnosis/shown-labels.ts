import { isAscii } from '../idna/ace.js';
import type { Diagnosis, LabelDiagnosis } from './diagnosis.js';

/** The label that is registered, and every label with other letters than a–z, each with its place in the name. */
export const shownLabels = ({ labels, judged }: Diagnosis): [index: number, label: LabelDiagnosis][] =>
  [...labels.entries()].filter(([index, { characters, unicode }]) => characters.length > 0 && (index === judged || !isAscii(unicode)));
