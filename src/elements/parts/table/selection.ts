/** Which rows are shown. */
import type { Row } from './row.js';

/** What people ask of the table beside the search. '' is everything. */
export interface Selection {
  /** BCP 47 tag, or `unknown`: characters of which no source says in which language they are. */
  readonly language: string;
  /** ISO 15924. */
  readonly script: string;
}

export const select = (rows: readonly Row[], { language, script }: Selection): readonly Row[] =>
  rows.filter((row) => (!language || languagesOf(row).includes(language)) && (!script || row.script === script));

/** Digits and hyphen are of every language, and of none. */
export const languagesOf = ({ languages, script }: Row): readonly string[] =>
  languages.length > 0 || script === 'Zyyy' ? languages : ['unknown'];

export const scriptsOf = ({ script }: Row): readonly string[] => [script];
