/** Runs the page for registrars. */
import '../define.js';
import { choosePageLanguage } from './page-language.js';
import { workOffline } from './offline.js';
import { OwnTable } from './own-table-tool.js';
import { drawInSection } from './draw-section.js';
import { showInTabs } from './tabs.js';
import { whenSeen } from './when-seen.js';

showInTabs(document.querySelector('.tabs') as HTMLElement, 'title');
const chosen = choosePageLanguage();
workOffline(chosen);
import('../define-pair.js').catch(() => {}); // no network: the rest of the page is as good
import('../define-batch.js').catch(() => {});
const language = await chosen;

new OwnTable(document.querySelector('.own') as HTMLElement, language).start();
drawInSection(document.querySelector('.draw') as HTMLElement, language);
const comparison = document.querySelector('.compare') as HTMLElement;
whenSeen(comparison, async () => {
  const { TableComparison } = await import('./compare-tables-tool.js');
  await new TableComparison(comparison, language).start();
});
