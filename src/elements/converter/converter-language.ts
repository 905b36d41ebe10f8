import type { LanguageWith } from '../../languages/language.js';
import type { ChosenLanguage } from '../../messages/choose-language.js';
import { findingSections } from '../../messages/finding-language.js';

/** The sections of a language that the converter shows at first. Views that are loaded later add their own. */
export const converterSections = [...findingSections, 'copying', 'converter'] as const;

export type ConverterLanguage = LanguageWith<(typeof converterSections)[number]> & ChosenLanguage;
