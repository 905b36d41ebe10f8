/** Runs the page for registrars. */
import '../define.js';
import { choosePageLanguage } from './page-language.js';
import { workOffline } from './offline.js';
import { OwnTable } from './own-table-tool.js';
import { compareInSection } from './pair.js';
import { showInTabs } from './tabs.js';

showInTabs(document.querySelector('.tabs') as HTMLElement, 'title');
const chosen = choosePageLanguage();
workOffline(chosen);
import('../define-batch.js').catch(() => {}); // no network: the rest of the page is as good
const language = await chosen;

new OwnTable(document.querySelector('.own') as HTMLElement, language).start();
compareInSection(document.querySelector('.pair') as HTMLElement, language);
