/** A quiet line below the header, when there is a newer version of the page. Its room is there from the start. */
import type { SiteLanguage } from './page-language.js';

/** Gives what shows the line. The page is never reloaded but by its button. */
export function addNewVersionLine(language: Promise<SiteLanguage>): () => Promise<void> {
  const line = document.createElement('p');
  line.className = 'new-version';
  line.role = 'status'; // in the page before its words, or else they are not spoken
  document.querySelector('header')?.after(line);
  return async () => {
    const { news, reload } = (await language).site.newVersion;
    if (line.hasChildNodes()) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = reload;
    button.addEventListener('click', () => location.reload());
    line.append(`${news} `, button);
  };
}
