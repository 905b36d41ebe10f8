/** What the ACE form of a label is made of. */
import { ACE_PREFIX } from '../idna/ace.js';

export interface CodePart {
  readonly text: string;
  /** `between` is the hyphen after the letters. */
  readonly kind: 'prefix' | 'letters' | 'between' | 'others' | 'plain';
}

/** `xn--rksmrgs-5wao1o` → `xn--`, `rksmrgs`, `-`, `5wao1o`; a label without letters a–z has no such part, one in ASCII is one part. */
export function codePartsOf(label: string): CodePart[] {
  if (!label.startsWith(ACE_PREFIX)) return [{ text: label, kind: 'plain' }];
  const code = label.slice(ACE_PREFIX.length);
  const end = code.lastIndexOf('-');
  const letters: CodePart[] = end > 0 ? [{ text: code.slice(0, end), kind: 'letters' }, { text: '-', kind: 'between' }] : [];
  return [{ text: ACE_PREFIX, kind: 'prefix' }, ...letters, { text: end > 0 ? code.slice(end + 1) : code, kind: 'others' }];
}
