/** Leads to the whole table, and prints it where it is what the visitor looks at. */
import type { LitElement } from 'lit';

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
  // those above it, too: where one takes another height than was kept for it, not every engine follows
  await Promise.all([...document.querySelectorAll<LitElement>('idn-converter, idn-table')].map(({ updateComplete }) => updateComplete));
  follow();
}
