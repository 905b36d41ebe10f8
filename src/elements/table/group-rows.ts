/** The groups that people look for a letter in: those of the country, of its neighbours, other ones, other scripts, a to z. */
import { alphabets } from '../../characters/alphabets.js';
import { type Row, nameOfLanguage, nameOfScript } from './character-row.js';
import type { TableLanguage } from './table-language.js';

export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Each row in the first group that fits it, in the order of the table. There are no groups without any. */
export function groupRows(rows: readonly Row[], tld: string, language: TableLanguage): Group[] {
  const { table } = language;
  const letters = rows.filter((row) => !isBasic(row));
  const own = languageOfCountry(letters, tld);
  const nameOfOwn = own && nameOfLanguage(own, language);
  const hasNeighbours = Object.hasOwn(alphabets, own);
  const nameOfLatin = ({ languages }: Row): string => {
    if (languages.includes(own)) return nameOfOwn;
    if (hasNeighbours && languages.some(isNordic)) return table.nordic;
    return hasNeighbours && (languages.filter(isSami).length > 1 || (languages.length > 0 && languages.every(isSami))) ? table.sami : table.otherLatin;
  };
  const groups = new Map<string, Row[]>([nameOfOwn, table.sami, table.nordic, table.otherLatin].map((name) => [name, []]));
  for (const row of letters.filter(isLatin)) groups.get(nameOfLatin(row))?.push(row);
  for (const script of new Set(letters.map((row) => row.script))) {
    const ofScript = letters.filter((row) => row.script === script);
    if (script !== 'Latn') groups.set(nameOfLetters(ofScript, script, language), ofScript);
  }
  groups.set(table.basic, rows.filter(isBasic));
  return [...groups].flatMap(([name, members]) => (members.length > 0 ? [{ name, rows: members }] : []));
}

const isBasic = ({ text }: Row): boolean => /^[-\da-z]$/.test(text);
const isLatin = ({ script }: Row): boolean => script === 'Latn';

/** What is spoken in the country of a TLD; where no letter here is of that, the language that the first one is of. */
function languageOfCountry(letters: readonly Row[], tld: string): string {
  const known = letters.filter((row) => isLatin(row) && row.languages.length > 0);
  const spoken = /^[a-z]{2}$/.test(tld) ? new Intl.Locale(`und-${tld}`).maximize().language : '';
  return known.some(({ languages }) => languages.includes(spoken)) ? spoken : (known[0]?.languages[0] ?? '');
}

/** Letters that are of one language alone are called by that. */
function nameOfLetters(letters: readonly Row[], script: string, language: TableLanguage): string {
  const [tag, another] = new Set(letters.flatMap(({ languages }) => languages));
  return tag && !another ? nameOfLanguage(tag, language) : nameOfScript(script, language);
}

/** Whoever looks for a letter of a neighbour need not know which of these languages it is of. One of a single Sami language that others have as well is better known as theirs. */
const isSami = (tag: string): boolean => /^(?:se|sm[a-z]|sj[eu])$/.test(tag);
const isNordic = (tag: string): boolean => /^(?:sv|da|n[bn]|is|fo)$/.test(tag);
