/** Words that mean nothing together are told, before anything is read. */
import { expect, it } from 'vitest';
import { commandLanguage } from '../../src/cli/command-language.js';
import { UsageError } from '../../src/cli/common-options.js';
import { readCommand } from '../../src/cli/options.js';

const refusalOf = async (words: string, tag = 'en'): Promise<string | undefined> => {
  try {
    await readCommand(words.split(' '), await commandLanguage(tag));
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message;
  }
};

it.each([
  ['check a.txt --independent --summary', '--independent does not go together with --summary.'],
  ['check a.txt --independent --group-by 2', '--independent does not go together with --group-by.'],
  ['check a.txt --lookalikes --independent', '--independent does not go together with --lookalikes.'],
  ['check a.txt --independent --applicant 2', '--independent does not go together with --applicant.'],
  ['draw base.txt --verify a.json --again b.json --names a.se', '--verify does not go together with --again.'],
  ['draw base.txt --verify a.json --format csv', '--verify does not go together with --format.'],
  ['draw a.csv --base --format json', '--base does not go together with --format.'],
  ['lgr check a.xml --limit 5', '--limit goes only with klartext lgr variants.'],
  ['tables compare se a.xml --column 1', '--column goes only with --list.'],
  ['tables compare se a.xml --tld nu', '--tld goes only with --list.'],
  ['receipt --verify a.txt --tld se', '--tld goes only with --table.'],
  ['check --blocked -', 'Standard input (-) can be read only once.'],
  ['check a.txt --blocked - --table -', 'Standard input (-) can be read only once.'],
  ['draw --verify - --seed x', 'Standard input (-) can be read only once.'],
  ['lgr check - a.xml -', 'Standard input (-) can be read only once.'],
  ['tables compare se - --list -', 'Standard input (-) can be read only once.'],
  ['receipt --verify - --table -', 'Standard input (-) can be read only once.'],
])('klartext %s: %s', async (words, sentence) => {
  expect(await refusalOf(words)).toBe(sentence);
});

it('that is told in other languages', async () => {
  const words = ['check --independent --summary', 'lgr check a.xml --limit 5', 'check --blocked -'];
  const told = async (tag: string) => Promise.all(words.map((each) => refusalOf(each, tag)));
  expect(await told('sv')).toEqual(['--independent går inte ihop med --summary.', '--limit går bara ihop med klartext lgr variants.', 'Standard in (-) kan bara läsas en gång.']);
  expect(await told('nb')).toEqual(['--independent går ikke sammen med --summary.', '--limit går bare sammen med klartext lgr variants.', 'Standard inn (-) kan bare leses én gang.']);
});

it.each([
  'check a.txt --independent --annotate --mend', 'check a.txt --summary --applicant 2 --blocked -', 'check --blocked b.txt', 'draw - --verify a.json',
  'tables compare se a.xml --list - --tld nu --column 1', 'lgr variants a.se --table - --limit 5', 'receipt --verify - --table a.xml --tld se',
])('what means something is not: klartext %s', async (words) => {
  expect(await refusalOf(words)).toBeUndefined();
});
