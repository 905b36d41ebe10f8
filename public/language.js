// Before anything is shown: Firefox tells screen readers the language that the page has at first, and browsers its title. src/site/page-language.ts does the rest.
{
  const { standIns, ...titles } = document.currentScript.dataset; // titles by language
  const [primary] = (new URLSearchParams(location.search).get('lang') ?? '').toLowerCase().split('-');
  const asked = JSON.parse(standIns)[primary] ?? primary;
  if (Object.hasOwn(titles, asked)) {
    document.documentElement.lang = asked;
    document.title = titles[asked];
  }
}
