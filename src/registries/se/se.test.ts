import { describe, expect, it } from 'vitest';
import { asciiCharacters, entriesOf, isPermitted, permittedLetters } from '../../../test/registries/entries.js';
import { judges } from '../../../test/registries/judges.js';
import { diagnose } from '../../diagnosis/diagnose.js';
import { se } from './policy.js';

/** Letters beyond a–z, as the registry publishes them. */
const latinLetters = 'àáâäåæçèéêëìíîïðñòóôõöøùúüýþćčđěłńŋřśšţŧźžǎǐǒǔǥǧǩǯəʒ';
const yiddishLetters = Array.from('אבגדהוזחטיךכלםמןנסעףפץצקרשת');

/** The sequences, each with the precomposed form that Unicode has of it. */
const yiddishSequences: [string, string][] = [
  ['\u05D9\u05B4', '\uFB1D'],
  ['\u05F2\u05B7', '\uFB1F'],
  ['\u05E9\u05C2', '\uFB2B'],
  ['\u05D0\u05B7', '\uFB2E'],
  ['\u05D0\u05B8', '\uFB2F'],
  ['\u05D5\u05BC', '\uFB35'],
  ['\u05DB\u05BC', '\uFB3B'],
  ['\u05E4\u05BC', '\uFB44'],
  ['\u05EA\u05BC', '\uFB4A'],
  ['\u05D1\u05BF', '\uFB4C'],
  ['\u05E4\u05BF', '\uFB4E'],
];

const hex = (text: string): string => Array.from(text, (character) => (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')).join(' ');

it('has the 127 entries of revision C: 89 Latin with digits and hyphen, and 38 Hebrew, of which 11 are sequences', () => {
  const [latin, yiddish] = se.tables.map((table) => entriesOf(table)) as [string[], string[]];
  expect(latin.toSorted()).toEqual([...asciiCharacters, ...latinLetters].toSorted());
  expect(yiddish.filter((entry) => entry >= '\u05D0').toSorted()).toEqual([...yiddishLetters, ...yiddishSequences.map(([entry]) => entry)].toSorted());
  expect(yiddish.filter((entry) => entry < '\u05D0')).toEqual(Array.from('-0123456789'));
  expect([latin.length, yiddish.length - 11, new Set([...latin, ...yiddish]).size]).toEqual([89, 38, 127]);
});

it('permits a name of each of them alone, where it may stand at an edge', () => {
  const entries = se.tables.flatMap(entriesOf).filter((entry) => entry !== '-');
  const counties = 'abcdefghiklmnoprstuwxyz'; // others register below these
  expect(entries.filter((entry) => isPermitted(entry, se) !== true)).toEqual([...counties]);
});

it('permits no other letter of the Basic Multilingual Plane', () => {
  expect(permittedLetters(se).toSorted()).toEqual([...asciiCharacters.filter((character) => /[a-z]/.test(character)), ...latinLetters, ...yiddishLetters].toSorted());
}, 60_000);

describe('Yiddish', () => {
  it.each(yiddishSequences.map(([sequence, precomposed]) => [hex(precomposed), hex(sequence), precomposed, sequence] as const))(
    'U+%s is %s and permitted',
    (_precomposed, _sequence, precomposed, sequence) => {
      const diagnosis = diagnose(precomposed, se);
      expect(diagnosis).toMatchObject({ unicode: `${sequence}.se`, registrable: true });
      expect(diagnosis).toMatchObject({ ascii: diagnose(sequence, se).ascii });
      expect(diagnosis.labels[0]?.characters).toHaveLength(1);
    },
  );

  it('no other presentation form with a point is permitted, and each is offered without it', () => {
    const forms = Array.from({ length: 0xfb50 - 0xfb1d }, (_, index) => String.fromCharCode(0xfb1d + index))
      .filter((form) => /\p{L}\p{M}/u.test(form.normalize('NFD')))
      .filter((form) => !yiddishSequences.some(([, precomposed]) => precomposed === form));
    expect(forms).toHaveLength(23);
    for (const form of forms) {
      const { registrable, findings } = diagnose(form, se);
      expect([hex(form), registrable, findings.at(-1)?.suggestions]).toEqual([hex(form), false, [`${form.normalize('NFD')[0]}.se`]]);
    }
  });

  it.each<[string, string]>([
    ['\u05F0', '\u05D5\u05D5'],
    ['\u05F1', '\u05D5\u05D9'],
    ['\u05F2', '\u05D9\u05D9'],
  ])('the digraph %s is refused, and two letters are offered', (digraph, letters) => {
    for (const [input, suggestion] of [[digraph, letters], [`\u05D0${digraph}\u05D1`, `\u05D0${letters}\u05D1`]] as const) {
      expect(diagnose(input, se)).toMatchObject({ registrable: false });
      expect(diagnose(input, se).findings.map(({ code, suggestions }) => [code, suggestions])).toEqual([['not-in-table', [`${suggestion}.se`]]]);
    }
  });

  it.each(['\u05B4', '\u05B7', '\u05B8', '\u05BC', '\u05BF', '\u05C2'])('the point %s is refused where it makes no sequence', (point) => {
    expect(isPermitted(point, se)).toBe(false);
    const bare = yiddishLetters.filter((letter) => !yiddishSequences.some(([sequence]) => sequence === letter + point));
    expect(bare.filter((letter) => isPermitted(letter + point, se))).toEqual([]);
    for (const letter of bare) expect(diagnose(`${letter}${point}`, se).findings[0]?.suggestions).toEqual([`${letter}.se`]);
  });

  it('the scripts never mix, and digits and hyphens belong to both', () => {
    expect(['a\u05D0', '\u05D0a', 'å-\u05D0'].map((label) => isPermitted(label, se))).toEqual([false, false, false]);
    expect(['a1-b', '\u05D01-\u05D1', '123', '1-2'].map((label) => isPermitted(label, se))).toEqual([true, true, true, true]);
  });
});

judges(se, {
  permitted: 'räksmörgås smörgås drönare färgbolaget håbo åre ö å malmö müller café søk vær garçon señor škoda čáhci ŋuolla łódź jõulud 112',
  'caution: display þ': 'þing',
  'caution: display ð': 'guð',
  'caution: display ţ': 'constanţa',
  'caution: display ə': 'bakə',
  'caution: personal-number': '850709-9805',
  'refused: not-in-table ß': 'straße',
  'refused: not-in-table ã': 'são',
  'refused: not-in-table œ': 'cœur',
  'refused: not-in-table ī': 'rīga',
  'refused: not-in-table ș': 'brașov',
  'refused: public-suffix': 'pp press',
});
