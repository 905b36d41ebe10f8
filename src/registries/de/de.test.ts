import { expect, it } from 'vitest';
import { isPermitted } from '../../../test/registries/entries.js';
import { hasLetters, judges } from '../../../test/registries/judges.js';
import { advise } from '../../advice/ascii-form.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { de } from './policy.js';

/** As DENIC lists them: by base letter. */
hasLetters(de, 'áàăâåäãąāæćĉčċçďđéèĕêěëėęēğĝġģĥħíìĭîïĩįīıĵķĺľļłńňñņŋóòŏôöőõøōœĸŕřŗśŝšşßťţŧúùŭûůüűũųūŵýŷÿźžżðþ', 93);

it('encodes the example that DENIC publishes', () => {
  expect(diagnose('überall-ist.de', de)).toMatchObject({ ascii: 'xn--berall-ist-8db.de', registrable: true });
});

it('has ß as a letter of its own: two domains', () => {
  expect(diagnose('straße.de', de)).toMatchObject({ unicode: 'straße.de', ascii: 'xn--strae-oqa.de', registrable: true });
  expect(diagnose('strasse.de', de)).toMatchObject({ ascii: 'strasse.de', registrable: true });
});

it('has names of 1 to 63 octets', () => {
  expect(['x', 'ä', '1', '123', 'a'.repeat(63), 'a'.repeat(64)].map((label) => isPermitted(label, de))).toEqual([true, true, true, true, true, false]);
});

it('writes ä, ö, ü and ß as people there do', () => {
  expect(advise('größenwahn-übär.de', de).counterpart).toBe('groessenwahn-uebaer.de');
});

judges(de, {
  permitted: 'münchen köln düsseldorf nürnberg straße gießen weißwurst füßen übärall-ist fußball bücher müller-lüdenscheidt café łódź žižkov háček señor garçon ő hħ x 1und1 bahn istanbullı',
  'caution: display þ': 'þing',
  'caution: display ð': 'guð',
  'caution: display ĸ': 'ĸalaallit',
  'refused: not-in-table ș': 'brașov',
  'refused: not-in-table ǩ': 'ǩiõll',
  'refused: not-in-table ə': 'bakə',
  'refused: not-in-table ʒ': 'ʒuʒ',
});
