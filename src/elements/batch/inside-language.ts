import type { LanguageWith } from '../../languages/language.js';
import type { BatchLanguage } from './batch-language.js';

/** What doors of a list say beside what the list says. */
export type InsideLanguage = BatchLanguage & LanguageWith<'report'>;
