// Before anything is shown: Firefox tells screen readers the language that the page has at first. src/site/page-language.ts does the rest.
{
  const root = document.documentElement;
  const [asked] = (new URLSearchParams(location.search).get('lang') ?? '').toLowerCase().split('-');
  root.lang = document.currentScript.dataset.languages.split(' ').find((tag) => tag === asked) ?? root.lang;
}
