/** Runs the page for registrars. */
import '../define.js';
import { choosePageLanguage } from './page-language.js';
import { workOffline } from './offline.js';
import { OwnTable } from './own-table-tool.js';
import { compareInSection } from './pair.js';

const chosen = choosePageLanguage();
workOffline(chosen);
const language = await chosen;

new OwnTable(document.querySelector('.own') as HTMLElement, language).start();
compareInSection(document.querySelector('.pair') as HTMLElement, language);

// most visitors have no list; where this does not come, the rest of the page is as good
import('../define-batch.js').catch(() => {}); // no network
