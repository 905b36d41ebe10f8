import { batch as batchInEnglish, cli as cliInEnglish, columnHeads as columnHeadsInEnglish, draw as drawInEnglish, lists as listsInEnglish, links as linksInEnglish, paper as paperInEnglish, receipt as receiptInEnglish, related as relatedInEnglish, report as reportInEnglish, site as siteInEnglish, tableChanges as tableChangesInEnglish, tableFaults as tableFaultsInEnglish } from '../languages/en.js';
import type { LanguageWith } from '../languages/language.js';
import { batch as batchInSwedish, cli as cliInSwedish, columnHeads as columnHeadsInSwedish, draw as drawInSwedish, lists as listsInSwedish, links as linksInSwedish, paper as paperInSwedish, receipt as receiptInSwedish, related as relatedInSwedish, report as reportInSwedish, site as siteInSwedish, tableChanges as tableChangesInSwedish, tableFaults as tableFaultsInSwedish } from '../languages/sv.js';
import { chooseLanguage } from '../messages/choose-language.js';
import { findingLanguages } from '../messages/finding-language.js';
import { loadLanguage } from '../messages/known-languages.js';

/** What the command says, of names and of itself. */
export type CommandLanguage = LanguageWith<'conventions' | 'messages' | 'names' | 'batch' | 'cli' | 'columnHeads' | 'draw' | 'lists' | 'links' | 'paper' | 'receipt' | 'related' | 'report' | 'site' | 'tableChanges' | 'tableFaults'>;

/** English where the language is unknown. */
export async function commandLanguage(tag: string): Promise<CommandLanguage> {
  await loadLanguage(tag);
  return chooseLanguage(tag, commandLanguages);
}

const commandLanguages = {
  en: { ...findingLanguages.en, batch: batchInEnglish, cli: cliInEnglish, columnHeads: columnHeadsInEnglish, draw: drawInEnglish, lists: listsInEnglish, links: linksInEnglish, paper: paperInEnglish, receipt: receiptInEnglish, related: relatedInEnglish, report: reportInEnglish, site: siteInEnglish, tableChanges: tableChangesInEnglish, tableFaults: tableFaultsInEnglish },
  sv: { ...findingLanguages.sv, batch: batchInSwedish, cli: cliInSwedish, columnHeads: columnHeadsInSwedish, draw: drawInSwedish, lists: listsInSwedish, links: linksInSwedish, paper: paperInSwedish, receipt: receiptInSwedish, related: relatedInSwedish, report: reportInSwedish, site: siteInSwedish, tableChanges: tableChangesInSwedish, tableFaults: tableFaultsInSwedish },
};
