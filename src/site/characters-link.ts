/** Leads to the whole table, and prints it where it is what the visitor looks at. */
import type { IdnTableElement } from '../elements/table/idn-table.js';

export async function leadToCharacters(section: HTMLElement): Promise<void> {
  /** The address is free again, for what is searched for in the table. */
  const follow = (): void => {
    if (location.hash !== `#${section.id}`) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    section.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => {
    document.body.classList.toggle('at-characters', section.getBoundingClientRect().top < innerHeight / 2);
  });
  await (section.querySelector('idn-table') as IdnTableElement).updateComplete;
  follow();
}
