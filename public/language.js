// Before anything is shown: Firefox tells screen readers the language that the page has at first, and browsers its title. src/site/page-language.ts does the rest.
{
  const { dataset: titles } = document.currentScript; // by language
  const [asked] = (new URLSearchParams(location.search).get('lang') ?? '').toLowerCase().split('-');
  if (Object.hasOwn(titles, asked)) {
    document.documentElement.lang = asked;
    document.title = titles[asked];
  }
}
