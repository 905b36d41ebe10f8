/** A page in a language that is not built in, in every element; one that can't be had; and one that the page brings. */
import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define-batch.js';
import '../../src/define-check.js';
import '../../src/define-name.js';
import '../../src/define-table.js';
import { registerLanguage } from '../../src/define.js';
import { type BatchLanguage, batchLanguages } from '../../src/elements/batch/batch-language.js';
import { formatCause } from '../../src/lists/format-cause.js';
import { type FilterKind, renderFilters } from '../../src/elements/batch/verdict-filters.js';
import type { Cause } from '../../src/lists/cause.js';
import type { IdnCheckElement } from '../../src/elements/check/idn-check.js';
import { bundled } from '../../src/languages/bundled.js';
import * as english from '../../src/languages/en.js';
import * as norwegian from '../../src/languages/nb.js';
import { noCounts } from '../../src/lists/counts.js';
import { renderPicture } from '../../src/picture.js';
import { version } from '../../src/version.js';
import { open, places, rowsOf } from './batch-screen.js';
import { openBuilt } from './built.js';
import { staysQuiet } from './quiet.js';
import { all, type Converter, drawn, one, saidOf, suggestionsOf, textOf, textsOf, verdictOf } from './screen.js';
import type { Table } from './table-screen.js';
import { waitUntil } from './wait-until.js';

staysQuiet();

/** The elements of a page in Norwegian, when all of them have been rendered. */
async function showPage(lang = 'nb'): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(`<div lang="${lang}">
    <idn-converter value="räk_smörgås.se"></idn-converter>
    <idn-check><input value="smörgåsbоrd.se"></idn-check>
    <idn-name>xn--hbo-ula.se</idn-name>
    <idn-table tld="se"></idn-table>
    <idn-batch></idn-batch>
  </div>`);
  await Promise.all(Array.from(page.children, (element) => (element as Converter).updateComplete));
  return page;
}

const find = <Found extends Element>(page: Element, tag: string): Found => page.querySelector(tag) as Found;

for (const lang of ['nb', 'no', 'nn-NO']) {
  describe(`a page in ${lang}`, () => {
    it('has its answers in Norwegian, from the first', async () => {
      const page = await showPage(lang);
      const converter = find<Converter>(page, 'idn-converter');
      expect(saidOf(converter)).to.deep.equal(['Tegn 4, «_» (understrek), kan ikke brukes i et domenenavn']);
      expect(suggestionsOf(converter)).to.deep.equal(['räk-smörgås.se']);
      expect(textOf(converter, 'label')).to.equal('Domenenavn');
      expect(textsOf(converter, 'summary')).to.deep.equal(['Bokstav for bokstav, og på telefon']);
      const check = find<IdnCheckElement>(page, 'idn-check');
      expect(saidOf(check)).to.deep.equal(['Navnet blander latinsk og kyrillisk skrift', 'Tegn 9 er en kyrillisk bokstav som ligner «o».']);
      expect(check.input?.validationMessage).to.include('smörgåsbоrd.se kan ikke registreres.');
      const name = find(page, 'idn-name');
      expect([textOf(name, '[part=copy]'), textOf(name, '[part=explanation]')]).to.deep.equal(['Kopier', norwegian.name.explanation]);
      for (const element of page.children) expect(one(element, '[lang]').lang).to.equal('nb');
    });

    it('has names of characters, and lists, in Norwegian', async () => {
      const page = await showPage(lang);
      const table = find<Table>(page, 'idn-table');
      table.search = 'svensk ø';
      await table.updateComplete;
      expect([textOf(table, '.card .name'), textOf(table, '.count')]).to.deep.equal(['svensk ø', '1 av 127 tegn']);
      table.search = 'tyskt y'; // also by its name in another language
      await table.updateComplete;
      expect(textOf(table, '.card .name')).to.equal('tysk y');
      const batch = find(page, 'idn-batch');
      expect([textOf(batch, '.check'), textOf(batch, 'label[for=paste]')]).to.deep.equal(['Kontroller', 'Lim inn domenenavn, ett på hver linje']);
    });
  });
}

it('letters and spelling are in Norwegian, too, in the words that are loaded at the click', async () => {
  const page = await showPage();
  const converter = find<Converter>(page, 'idn-converter');
  converter.value = 'ævö';
  converter.details = 'open';
  await drawn(converter);
  expect(textsOf(converter, '.word')).to.deep.equal(['Ærlig', 'v enkelt-v', 'svensk ø o med to prikker']);
  expect(textOf(converter, '.spelled')).to.equal('æ, v (enkelt-v), svensk ø (o med to prikker), punktum se');
});

it('an input of the page is there before its language is', async () => {
  const check = document.createElement('idn-check') as IdnCheckElement;
  check.lang = 'nb';
  check.innerHTML = '<input value="håbo.se">';
  document.body.append(check);
  await check.updateComplete;
  expect(check.querySelector('input')?.checkVisibility()).to.equal(true);
  await waitUntil(() => verdictOf(check) !== '');
  expect(verdictOf(check)).to.equal('Tillatt .se-navn');
  check.remove();
});

it('an element that comes into another language speaks that one', async () => {
  const page = await fixture<HTMLElement>('<div lang="sv"><idn-name>håbo.se</idn-name></div>');
  const name = find<Converter>(page, 'idn-name');
  expect(textOf(name, '[part=copy]')).to.equal('Kopiera');
  name.lang = 'nb';
  await waitUntil(() => textOf(name, '[part=copy]') === 'Kopier');
});

it('a page that changes its language is followed, by elements in shadow roots, too', async () => {
  const page = await fixture<HTMLElement>('<div lang="sv"><idn-check><label>Name <input value="håbo!"></label></idn-check><div></div></div>');
  const shadow = (page.lastElementChild as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<idn-name>håbo.se</idn-name><idn-converter lang="sv" value="håbo"></idn-converter>';
  const [check, name, converter] = [page.querySelector('idn-check'), ...shadow.children] as [IdnCheckElement, Converter, Converter];
  await Promise.all([check, name, converter].map(({ updateComplete }) => updateComplete));
  page.lang = 'en';
  await waitUntil(() => one(name, '[lang]').lang === 'en');
  await check.updateComplete;
  expect([await verdictOf(check), check.input?.validationMessage, one(converter, '.frame').lang]).to.deep.equal([
    'Character 5, “!” (exclamation mark), can’t be part of a domain name',
    'håbo!.se can’t be registered. Character 5, “!” (exclamation mark), can’t be part of a domain name.', 'sv',
  ]);
  check.remove();
  page.lang = 'sv';
  await waitUntil(() => one(name, '[lang]').lang === 'sv');
});

it('a picture loads the language that it is asked for', async () => {
  const picture = await (await renderPicture('räksmörgås.se', { lang: 'nb' })).text();
  expect(picture).to.include('lang="nb"').and.include('räksmörgås.se er et tillatt .se-navn.');
});

describe('a language of the page', () => {
  it('is spoken by elements that are there already, with English for what it lacks', async () => {
    const page = await fixture<HTMLElement>('<div lang="qaa"><idn-converter></idn-converter><idn-table></idn-table></div>');
    const [converter, table] = [find<Converter>(page, 'idn-converter'), find<Table>(page, 'idn-table')];
    await Promise.all([converter.updateComplete, table.updateComplete]);
    expect(textOf(converter, 'label')).to.equal('Domain name');
    registerLanguage('qaa', { converter: { label: 'Enw parth' }, table: { search: 'Chwilio' }, names: { characters: { þ: 'draenen' } } });
    await Promise.all([converter.updateComplete, table.updateComplete]);
    expect([textOf(converter, 'label'), one(converter, '.frame').lang, textOf(converter, '#help')]).to.deep.equal(['Enw parth', 'qaa', english.converter.example.replace('{tld}', 'se')]);
    table.search = 'draenen';
    await table.updateComplete;
    expect([textOf(table, 'label[for=search]'), textOf(table, '.large'), textOf(table, '.card .name')]).to.deep.equal(['Chwilio', 'þ', 'draenen']);
  });
});

it('filters of a list, and causes, have words for every kind, in every language', async () => {
  const kinds = ['to-mend', 'refused', 'invalid', 'malformed', 'mismatched', 'caution', 'permitted', 'other', 'empty', 'repeated', 'related', 'sure', 'mended'] as const;
  const place = document.createElement('div');
  const others = await Promise.all(Object.values(bundled).map((load) => load()));
  for (const language of [...Object.values(batchLanguages), ...others] as BatchLanguage[]) {
    render(renderFilters({ counts: noCounts(), sure: 1, mended: 1 }, kinds.slice(1, -2) as FilterKind[], undefined, language, () => {}), place);
    const shown = Array.from(place.querySelectorAll('button span'), (words) => words.textContent?.trim());
    for (const kind of kinds) expect(shown, `${language.tag} ${kind}`).to.include(language.batch[kind === 'permitted' ? 'permittedRows' : kind]);
    const causes = ['other-code', 'malformed', 'space', 'character _', 'character ß', 'character ŵ', 'script Cyrl'] as const;
    for (const cause of causes) expect(formatCause(cause, language), `${language.tag} ${cause}`).to.match(/^[^{}]{3,}$/);
  }
  expect(formatCause('script Cyrl', batchLanguages.sv)).to.equal('Kyrilliska bokstäver');
  expect(formatCause('character _', batchLanguages.sv)).to.equal('_ (understreck)');
  expect(formatCause('toString' as Cause, batchLanguages.sv)).to.equal('Kan inte registreras');
});

describe('as it is built', () => {
  for (const place of Object.keys(places) as (keyof typeof places)[]) {
    it(`a list is checked in the ${place} in Norwegian, and comes back with what is said in Norwegian`, async () => {
      const shown = await open(place);
      shown.batch.lang = 'nb';
      await waitUntil(() => textOf(shown.batch, '.check') === 'Kontroller');
      const field = one<HTMLTextAreaElement>(shown.batch, 'textarea');
      field.value = 'RÄKSMÖRGÅS.se\nhem-.se\n';
      one(shown.batch, '.check').click();
      await waitUntil(() => textOf(shown.batch, '[role=status]').startsWith('Ferdig') && all(shown.batch, '.row').length === 1);
      expect(rowsOf(shown)).to.deep.equal(['2 hem-.se Kan ikke registreres']);
      await waitUntil(() => textsOf(shown.batch, '.card p').includes('Navnet kan ikke slutte med bindestrek.'));
      expect(textsOf(shown.batch, '.row .cause')).to.deep.equal(['Bindestrek sist']);
      one(shown.batch, '.save').click();
      await waitUntil(() => shown.saved.length === 1);
      expect(await shown.saved[0]).to.include('hem-.se\tKan ikke registreres\tNavnet kan ikke slutte med bindestrek.\t');
      shown.batch.lang = 'sv'; // the same rows, in other words
      await waitUntil(() => textsOf(shown.batch, '.card p').includes('Namnet får inte sluta med bindestreck.'));
      expect(textsOf(shown.batch, '.row .cause')).to.deep.equal(['Bindestreck sist']);
      expect(shown.page.violations).to.deep.equal([]);
    });
  }

  it('English is spoken where the language can’t be had, and nothing is told of that', async () => {
    const { converter } = await openBuilt('/lacking/nb/converter.html');
    const page = converter.ownerDocument;
    const other = page.createElement('idn-converter') as Converter;
    other.lang = 'nb';
    page.body.append(other);
    await waitUntil(() => (other.shadowRoot ? all(other, 'label').length > 0 : false), 'never rendered');
    expect([textOf(other, 'label'), one(other, '.frame').lang]).to.deep.equal(['Domain name', 'en']);
    other.lang = 'sv';
    await waitUntil(() => textOf(other, 'label') === 'Domännamn');
  });

  it('every script of an element takes languages from a page', async () => {
    for (const script of ['klartext', 'klartext-check', 'klartext-name', 'klartext-pair', 'klartext-table', 'klartext-batch', 'klartext-picture']) {
      const taking = (await import(`/strict/cdn/${script}-${version}.js`)) as Partial<typeof import('../../src/define.js')>;
      expect([script, typeof taking.registerLanguage, typeof taking.loadLanguage]).to.deep.equal([script, 'function', 'function']);
    }
  });
});
