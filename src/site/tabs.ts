/** Tabs: links to the sections of the page, of which one at a time is shown. Without the script, they lead to what stands below. */
import { walk } from '../elements/shared/roving-tabindex.js';

/** The fragment of the address names the tab; without one, the first is shown. `labelledBy`: the id of what names the tabs. */
export function showInTabs(list: HTMLElement, labelledBy: string): void {
  const tabs = [...list.querySelectorAll('a')];
  const show = (shown: HTMLAnchorElement): void => {
    for (const tab of tabs) {
      const isShown = tab === shown;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      panelOf(tab).hidden = !isShown;
    }
  };
  /** The page stays where it is, and so does the way back. */
  const choose = (tab: HTMLAnchorElement): void => {
    show(tab);
    history.replaceState(history.state, '', tab.hash);
  };
  const find = (): HTMLAnchorElement | undefined => tabs.find(({ hash }) => hash === location.hash);

  list.role = 'tablist';
  list.setAttribute('aria-labelledby', labelledBy);
  for (const tab of tabs) {
    tab.role = 'tab';
    tab.setAttribute('aria-controls', tab.hash.slice(1));
    panelOf(tab).role = 'tabpanel';
    tab.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return; // another window
      event.preventDefault();
      choose(tab);
    });
  }
  // up and down scroll the page: no tab stands a whole row away
  list.addEventListener('keydown', (event) => walk(event, tabs, tabs.length, (index) => choose(tabs[index] as HTMLAnchorElement)));
  addEventListener('hashchange', () => {
    const tab = find();
    if (tab) show(tab);
  });
  const asked = find();
  show(asked ?? (tabs[0] as HTMLAnchorElement));
  if (asked) list.scrollIntoView({ block: 'nearest' }); // WebKit has gone to where the panel stood, below the others
}

const panelOf = (tab: HTMLAnchorElement): HTMLElement => document.querySelector(tab.hash) as HTMLElement;
