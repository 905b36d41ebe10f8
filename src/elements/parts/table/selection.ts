/** Which rows are shown. */
import type { Row } from './row.js';

/**
 * @param language BCP 47 tag, or `unknown`: characters of which no source says in which language they are; '' for all
 * @param script ISO 15924; '' for all
 */
export const select = (rows: readonly Row[], language: string, script: string): readonly Row[] =>
  rows.filter((row) => (!language || languagesOf(row).includes(language)) && (!script || row.script === script));

/** Digits and hyphen are of every language, and of none. */
export const languagesOf = ({ languages, script }: Row): readonly string[] =>
  languages.length > 0 || script === 'Zyyy' ? languages : ['unknown'];

export const scriptsOf = ({ script }: Row): readonly string[] => [script];
