import { cli as cliInEnglish } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { cli as cliInSwedish } from '../languages/sv.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { findingLanguages } from '../messages/finding-language.js';
import { loadLanguage } from '../messages/known-languages.js';

/** What the command says, of names and of itself. */
export type CommandLanguage = LanguageWith<'conventions' | 'messages' | 'cli'>;

/** English where the language is unknown. */
export async function commandLanguage(tag: string): Promise<CommandLanguage> {
  await loadLanguage(tag);
  return chooseLanguage(tag, commandLanguages);
}

const commandLanguages = {
  en: { ...findingLanguages.en, cli: cliInEnglish },
  sv: { ...findingLanguages.sv, cli: cliInSwedish },
};
