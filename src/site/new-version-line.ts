/** A quiet line below the header, when there is a newer version of the page. Its room is there from the start. */
const texts = {
  sv: { news: 'Det finns en ny version av sidan.', reload: 'Ladda om' },
  en: { news: 'There is a new version of this page.', reload: 'Reload' },
};

/** Gives what shows the line. The page is never reloaded but by its button. */
export function addNewVersionLine(): () => void {
  const line = document.createElement('p');
  line.className = 'new-version';
  line.role = 'status'; // in the page before its words, or else they are not spoken
  document.querySelector('header')?.after(line);
  return () => {
    if (line.hasChildNodes()) return;
    const { news, reload } = texts[document.documentElement.lang === 'en' ? 'en' : 'sv'];
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = reload;
    button.addEventListener('click', () => location.reload());
    line.append(`${news} `, button);
  };
}
