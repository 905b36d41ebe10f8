import { describe, expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { verdictOf } from '../../diagnosis/verdict.js';
import { ax } from './policy.js';

hasLetters(ax, 'åäö', 3);

it('has names of 2 to 63 characters', () => {
  expect(['å', 'åå', 'a'.repeat(63)].map((label) => isPermitted(label, ax))).toEqual([false, true, true]);
});

describe('a letter that may be permitted', () => {
  const diagnosis = diagnose('čáhci.ax', ax);

  it('leaves open whether the name is', () => {
    expect(diagnosis).toMatchObject({ ascii: 'xn--hci-dla3t.ax', registrable: null, domain: null, judged: 0 });
    expect(verdictOf(diagnosis)).toBe('elsewhere');
    expect(diagnosis.findings).toMatchObject([
      { code: 'uncertain-character', severity: 'warning', at: 0, reference: 'ax-latn repertoire', values: { character: 'č', codePoint: 'U+010D' } },
      { code: 'uncertain-character', severity: 'warning', at: 1 },
    ]);
    expect(diagnosis.labels[0]?.characters.map(({ status }) => status).join(' ')).toBe('uncertain uncertain allowed allowed allowed');
  });

  it('does not excuse what is wrong besides', () => {
    expect(diagnose('-čáhci.ax', ax)).toMatchObject({ registrable: false, ascii: '' });
    expect(diagnose('č.ax', ax).registrable).toBe(false);
  });
});

judges(ax, {
  permitted: 'mariehamn åland ålandsbanken jomala finström föglö kökar sottunga vårdö brändö lumparland eckerö geta hammarland saltvik sund lemland viking-line posten 112',
  'refused: label-length': 'å z',
  'elsewhere: uncertain-character é': 'café',
  'elsewhere: uncertain-character ü': 'müller',
  'elsewhere: uncertain-character ø': 'søren',
  'elsewhere: uncertain-character šž': 'šiauliž',
  'elsewhere: uncertain-character ß': 'straße',
});
