/** Says in a quiet line below the header that there is a newer version of the page. The room for it is there from the start. */
import type { SiteLanguage } from './page-language.js';

/** Returns the function that shows the line. Nothing but its button reloads the page. */
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
