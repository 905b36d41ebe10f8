/** Divides the ACE form of a label into the parts that a picture explains. */
import { partsOfCode } from '../advice/ace-parts.js';

export interface CodePart {
  readonly text: string;
  /** `between` is the hyphen after the letters. */
  readonly kind: 'prefix' | 'letters' | 'between' | 'others' | 'plain';
}

/** `xn--rksmrgs-5wao1o` → `xn--`, `rksmrgs`, `-`, `5wao1o`; a label without letters a–z has no such part, one in ASCII is one part. */
export function codePartsOf(label: string): CodePart[] {
  const parts = partsOfCode(label);
  if (!parts) return [{ text: label, kind: 'plain' }];
  const { prefix, ascii, rest } = parts;
  const letters: CodePart[] = ascii ? [{ text: ascii, kind: 'letters' }, { text: '-', kind: 'between' }] : [];
  return [{ text: prefix, kind: 'prefix' }, ...letters, { text: rest, kind: 'others' }];
}
