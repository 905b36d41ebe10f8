/** The page for registrars, as it is built: names against the table of a file. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { Table } from '../../src/lgr/table.js';
import { seLatin } from '../registries/bundled-tables.js';
import { lgrXml, meta } from '../lgr/lgr-xml.js';
import { faultsOf, loadAxe } from './axe.js';
import { type Converter, focusIn, loaded, press } from './screen.js';
import { waitUntil } from './wait-until.js';
import { listedTlds } from '../registries/listed-tlds.js';

interface Shown {
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  readonly input: HTMLInputElement;
  readonly area: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly converter: Converter;
}

const texts = {
  sv: {
    title: 'För registrarer',
    heading: 'Kontrollera namn mot en egen tabell',
    stays: 'Filen lämnar aldrig din webbläsare.',
    back: 'Tillbaka till registrens tabeller',
    bar: ['Namn', 'Tecken', 'För registrarer'],
    tabs: ['Lista', 'Namn och kod', 'Egen tabell', 'Jämför tabeller', 'Lottning'],
    ours: `Namnen kontrolleras mot reglerna för ${listedTlds('sv')}.`,
    stillOurs: `Namnen kontrolleras som förut mot reglerna för ${listedTlds('sv')}.`,
    stillInUse: 'Namnen kontrolleras som förut mot tabellen se-latn.',
    inUse: 'Namnen kontrolleras mot tabellen se-latn (latinska bokstäver), version 3 från 2020-10-02, med 89 tecken. De kontrolleras under .se.',
    underNone: 'med 1 tecken. Tabellen nämner ingen toppdomän. Namnen kontrolleras under .example.',
    underOther: 'De kontrolleras under .рф.',
    unreadable: 'Filen kunde inte läsas.',
    notLoaded: 'Den del av sidan som läser tabeller kunde inte hämtas. Ladda om sidan.',
  },
  en: {
    title: 'For registrars',
    heading: 'Check names against a table of your own',
    stays: 'The file never leaves your browser.',
    back: 'Back to the registries’ tables',
    bar: ['Name', 'Characters', 'For registrars'],
    tabs: ['List', 'Name and code', 'Your own table', 'Compare tables', 'Draw'],
    ours: `Names are checked against the rules of ${listedTlds('en')}.`,
    stillOurs: `Names are checked against the rules of ${listedTlds('en')}, as before.`,
    stillInUse: 'Names are checked against the table se-latn, as before.',
    inUse: 'Names are checked against the table se-latn (Latin letters), version 3 of 2020-10-02, with 89 characters. They are checked under .se.',
    underNone: 'with 1 character. The table names no top-level domain. Names are checked under .example.',
    underOther: 'They are checked under .рф.',
    unreadable: 'The file could not be read.',
    notLoaded: 'The part of the page that reads tables could not be loaded. Reload the page.',
  },
};

const inNorwegian = {
  title: 'For registrarer',
  heading: 'Kontroller navn mot en egen tabell',
  stays: 'Filen forlater aldri nettleseren din.',
  ours: `Navnene blir kontrollert mot reglene for ${listedTlds('nb')}.`,
  bar: ['Navn', 'Tegn', 'For registrarer'],
  tabs: ['Liste', 'Navn og kode', 'Egen tabell', 'Sammenlign tabeller', 'Trekning'],
  inUse: 'Navnene blir kontrollert mot tabellen se-latn (latinsk skrift), versjon 3 fra 2020-10-02, med 89 tegn. De blir kontrollert under .se.',
};

const expected = 'lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0"';
const inLevels = (xml: string, levels: number): string => '<a>'.repeat(levels) + xml + '</a>'.repeat(levels);

/** What is wrong, the file, and what is said of it; what stands between ` is code. */
const refusals: [what: string, xml: string, sv: string, en: string][] = [
  ['too large', 'a'.repeat(6_000_001),
    'Filen är för stor. En tabell får ha högst 6 000 000 tecken.',
    'The file is too large. A table may have no more than 6,000,000 characters.'],
  ['a document type', `<!DOCTYPE lgr>${lgrXml({})}`,
    'Filen har en dokumenttyp, `<!DOCTYPE`. Sådana filer läses inte, för dokumenttypen kan ändra vad resten betyder.',
    'The file has a document type, `<!DOCTYPE`. Such files are not read, as it can change what the rest means.'],
  ['no XML', '<lgr>\n&aring;</lgr>',
    'Filen är inte välformad XML. Felet finns på rad 2, tecken 1.',
    'The file is not well-formed XML. The fault is in line 2, character 1.'],
  ['no table at all', 'namn;kod',
    'Filen är varken en LGR-fil (RFC 7940) eller en lista med kodpunkter.',
    'The file is neither an LGR file (RFC 7940) nor a list of code points.'],
  ['an empty file', '',
    'Filen är varken en LGR-fil (RFC 7940) eller en lista med kodpunkter.',
    'The file is neither an LGR file (RFC 7940) nor a list of code points.'],
  ['a line without code points', 'U+0061\nhej',
    'Det finns inga kodpunkter som går att läsa i `hej`. Felet finns på rad 2.',
    'There are no code points that can be read in `hej`. The fault is in line 2.'],
  ['too deep', inLevels('', 51),
    'Filen är för omfattande: den har för många element, nivåer, attribut eller tecken.',
    'The file is too complex: it has too many elements, levels, attributes or characters.'],
  ['another XML', '<svg xmlns="http://www.w3.org/2000/svg"/>',
    `Filen är ingen LGR-tabell (RFC 7940). En sådan börjar med \`${expected}\`, den här med \`svg xmlns="http://www.w3.org/2000/svg"\`. Felet finns på rad 1.`,
    `The file is no LGR table (RFC 7940). Such a table begins with \`${expected}\`, this file with \`svg xmlns="http://www.w3.org/2000/svg"\`. The fault is in line 1.`],
  ['variants', lgrXml({ data: '<char cp="0061"><var xmlns:x="urn:x" cp="0062" x="1"/></char>' }),
    'Tabellen använder `var cp="0062" x="1"`, som inte kan tolkas här. Namn kan bara kontrolleras mot en tabell där varje regel kan tolkas. Felet finns på rad 2.',
    'The table uses `var cp="0062" x="1"`, which is not understood here. Names can be checked only against a table of which every rule is understood. The fault is in line 2.'],
  ['classes', lgrXml({ rules: '<class name="c" x="1">0061</class>' }),
    'Tabellen använder `class name="c" x="1"`, som inte kan tolkas här. Namn kan bara kontrolleras mot en tabell där varje regel kan tolkas. Felet finns på rad 2.',
    'The table uses `class name="c" x="1"`, which is not understood here. Names can be checked only against a table of which every rule is understood. The fault is in line 2.'],
  ['something very long', lgrXml({ data: `<char tog="${' xmlns:'.repeat(100_000)}"/>` }),
    `Tabellen använder \`char tog="${'xmlns: '.repeat(7)}x…\`, som inte kan tolkas här. Namn kan bara kontrolleras mot en tabell där varje regel kan tolkas. Felet finns på rad 2.`,
    `The table uses \`char tog="${'xmlns: '.repeat(7)}x…\`, which is not understood here. Names can be checked only against a table of which every rule is understood. The fault is in line 2.`],
  ['an attribute that is missing', lgrXml({ data: '<char/>' }),
    'Tabellen har ett fel: `char` saknar `cp`. Felet finns på rad 2.',
    'The table has a fault: `char` has no `cp`. The fault is in line 2.'],
  ['a character that is there twice', lgrXml({ data: '<char cp="0061"/><char cp="0061"/>' }),
    'Tabellen har ett fel: `char cp="0061"` upprepar något som redan står där. Felet finns på rad 2.',
    'The table has a fault: `char cp="0061"` repeats what is there already. The fault is in line 2.'],
  ['an empty range', lgrXml({ data: '<range first-cp="0062" last-cp="0061"/>' }),
    'Tabellen har ett fel: `range first-cp="0062" last-cp="0061"` slutar före sin början. Felet finns på rad 2.',
    'The table has a fault: `range first-cp="0062" last-cp="0061"` ends before it begins. The fault is in line 2.'],
  ['a rule that is missing', lgrXml({ data: '<char cp="0061" when="r"/>' }),
    'Tabellen har ett fel: `char cp="0061" when="r"` hänvisar till en regel som inte finns eller inte passar där, eller till två. Felet finns på rad 2.',
    'The table has a fault: `char cp="0061" when="r"` names a rule that is not there or does not fit there, or two. The fault is in line 2.'],
];

/** What was thrown or rejected in the pages of a test. */
let errors: string[];
beforeEach(() => {
  errors = [];
});
afterEach(() => expect(errors).to.deep.equal([]));

for (const asked of ['nb', 'no']) {
  it(`?lang=${asked} is in Norwegian alone, also what its scripts say`, async () => {
    const shown = await open(`?lang=${asked}`);
    const { page, converter } = shown;
    await waitUntil(() => statusOf(shown) !== '', 'its language was never loaded');
    for (const key of ['title', 'heading', 'stays', 'ours'] as const) {
      expect(page.body.innerText).to.include(inNorwegian[key]);
      for (const other of Object.values(texts)) if (other[key] !== inNorwegian[key]) expect(page.body.innerText).not.to.include(other[key]);
    }
    expect([page.documentElement.lang, page.title, converter.lang]).to.deep.equal(['nb', inNorwegian.title, 'nb']);
    expect(wordsIn(page, 'nav a').slice(0, 3)).to.deep.equal(inNorwegian.bar);
    expect(wordsIn(page, '[role=tab]')).to.deep.equal(inNorwegian.tabs);
    await choose(shown, await seLatinXml());
    expect(statusOf(shown)).to.equal(inNorwegian.inUse);
  });
}

for (const lang of ['sv', 'en'] as const) {
  describe(`?lang=${lang}`, () => {
    const own = texts[lang];
    let shown: Shown;
    beforeEach(async () => {
      shown = await open(`?lang=${lang}`);
    });

    it('shows this language alone, and says so to browsers and screen readers', () => {
      const { page, converter } = shown;
      const other = texts[lang === 'sv' ? 'en' : 'sv'];
      for (const key of ['title', 'heading', 'stays', 'ours'] as const) {
        expect(page.body.innerText).to.include(own[key]);
        expect(page.body.innerText).not.to.include(other[key]);
      }
      expect([page.documentElement.lang, page.title, converter.lang]).to.deep.equal([lang, own.title, lang]);
      expect(wordsIn(page, '[aria-current=page]')).to.deep.equal([own.title]);
      expect(wordsIn(page, '[role=tab]')).to.deep.equal(own.tabs);
    });

    it('the project is named in the bar alone', () => {
      const { page } = shown;
      const description = page.querySelector('meta[name=description]')?.getAttribute('content');
      expect(`${page.title} ${description} ${page.querySelector('main')?.innerText}`).not.to.match(/klartext/i);
    });

    it('says which table it is, and hands it to the converter', async () => {
      await choose(shown, await seLatinXml());
      expect(statusOf(shown)).to.equal(own.inUse);
      const { id, version, date, rules } = seLatin;
      expect(shown.converter.tables).to.deep.include({ id, version, date, rules });
    });

    it('names are judged by it, and by the registry’s rules again when it is taken away', async () => {
      shown.converter.value = 'ж';
      await choose(shown, lgrXml({ data: '<char cp="0436"/>' }));
      await waitUntil(() => shown.converter.diagnosis.registrable);
      expect(shown.converter.diagnosis.unicode).to.equal('ж.example');
      shown.back.click();
      await waitUntil(() => shown.converter.diagnosis.registrable === false);
      expect(shown.converter.diagnosis.unicode).to.equal('ж.se');
    });

    it('says under which TLD names are tried', async () => {
      await choose(shown, lgrXml({ meta: meta.replace(/<scope.*scope>/, '') }));
      expect(statusOf(shown)).to.include(own.underNone);
      await choose(shown, lgrXml({ meta: meta.replace('>example<', '>xn--p1ai<') }));
      expect(statusOf(shown)).to.include(own.underOther);
      await choose(shown, lgrXml({}));
      expect(statusOf(shown)).to.match(/\.example\.$/).and.not.to.match(/ingen toppdomän|no top-level/);
    });

    for (const [what, xml, sv, en] of refusals) {
      it(`says why it can’t be used: ${what}`, async () => {
        await choose(shown, xml);
        const sentence = { sv, en }[lang].replaceAll(/\s+/g, ' ');
        const codes = [...sentence.matchAll(/`(.*?)`/g)].map(([, code]) => code);
        expect(statusOf(shown)).to.equal(`${sentence.replaceAll('`', '')} ${own.stillOurs}`);
        expect([...shown.page.querySelectorAll('.in-use [role=status] code')].map(readable)).to.deep.equal(codes);
        expect([shown.converter.tables, isVisible(shown.back)]).to.deep.equal([published, false]);
      });
    }

    it('a bad file leaves the good one in use', async () => {
      await choose(shown, await seLatinXml());
      await choose(shown, '<lgr>');
      expect(statusOf(shown)).to.match(/ 6\. /).and.include(own.stillInUse);
      expect(idOf(shown)).to.equal('se-latn');
      expect(isVisible(shown.back)).to.equal(true);
    });

    it('the button takes the table away, and the focus goes to the input', async () => {
      const { page, window, input, back, converter } = shown;
      expect(isVisible(back)).to.equal(false);
      await choose(shown, await seLatinXml());
      expect([isVisible(back), back.innerText]).to.deep.equal([true, own.back]);
      window.focus();
      back.focus();
      await press('Enter');
      expect([converter.tables, statusOf(shown), input.value, isVisible(back)]).to.deep.equal([published, own.ours, '', false]);
      expect(focusIn(page)).to.equal('input');
    });

    it('says that a file can’t be read, as a folder can’t', async () => {
      await take(shown, { size: 1, arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) });
      expect(statusOf(shown)).to.equal(`${own.unreadable} ${own.stillOurs}`);
    });

    it('leads to the other page, and to the characters there', async () => {
      const links = seenIn(shown.page, 'nav a').slice(0, 3);
      expect(links.map(({ innerText }) => innerText)).to.deep.equal(own.bar);
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([`index.html?lang=${lang}`, `index.html?lang=${lang}#characters`, '#']);
      for (const { href } of links) expect((await fetch(href)).ok).to.equal(true);
    });

    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing, ${scheme}`, async () => {
        const inside = await loadAxe(shown.page);
        shown.page.documentElement.style.colorScheme = scheme;
        for (const xml of [undefined, await seLatinXml(), '<lgr>']) {
          if (xml) await choose(shown, xml);
          await nextFrame();
          expect(await faultsOf(shown.page, inside)).to.deep.equal([]);
        }
      });
    }
  });
}

describe('the part that reads tables', () => {
  it('says in both languages that it could not be loaded', async () => {
    for (const lang of ['sv', 'en'] as const) {
      const shown = await open(`?lang=${lang}`, 780, 'registrars.html#table', '/lacking/read-table/page');
      await choose(shown, lgrXml({}));
      expect(statusOf(shown)).to.equal(`${texts[lang].notLoaded} ${texts[lang].stillOurs}`);
    }
  });

  it('is loaded with the first file, and nothing else is asked for', async () => {
    const shown = await open();
    const requests = (): string[] => shown.window.performance.getEntriesByType('resource').map(({ name }) => name);
    const before = requests();
    for (const xml of [lgrXml({}), '<lgr>']) await choose(shown, xml);
    const later = (): string[] => requests().filter((name) => !before.includes(name));
    const names = (): string[] => later().flatMap((name) => /assets\/(read-table|own-table)-/.exec(name)?.[1] ?? []);
    await waitUntil(() => new Set(names()).size === 2); // Firefox tells of them a little later
    // what the page asks for by itself, once it stands
    const isOfPage = (name: string): boolean => /\/assets\/[\w-]+\.js$|\/tables\/manifest\.json$|\/service-worker\.js$/.test(name);
    expect(later().filter((name) => !isOfPage(name))).to.deep.equal([]);
  });

  it('is no violation of a policy with trusted types', async () => {
    const shown = await open('', 780, 'registrars.html#table', '/strict/page');
    const violations: string[] = [];
    shown.page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    await choose(shown, await seLatinXml());
    expect([idOf(shown), violations]).to.deep.equal(['se-latn', []]);
  });
});

describe('a table with variants', () => {
  const arabic = `<lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0"><meta><language>und-Arab</language></meta><data>
    <char cp="0643"><var cp="06A9" type="allocatable"/><var cp="06AA" type="blocked"/></char>
    <char cp="06A9"><var cp="0643" type="allocatable"/><var cp="06AA" type="blocked"/></char>
    <char cp="06AA"><var cp="0643" type="blocked"/></char>
    <char cp="0628"/><char cp="0628 0627"/>
  </data></lgr>`;
  const reportOf = ({ page }: Shown): string => readable(page.querySelector('.table-report') as Element);
  const said = (shown: Shown, words: string): Promise<void> => waitUntil(() => reportOf(shown).includes(words), `not said: ${words}, but: ${reportOf(shown)}`);

  it('is named by its script, and by no version and date that it does not have', async () => {
    const shown = await open('?lang=sv');
    await choose(shown, arabic);
    expect(statusOf(shown)).to.match(/^Namnen kontrolleras mot tabellen arab \(arabiska bokstäver\), med 5 tecken\. /);
    await choose(shown, lgrXml({ meta: '<version>2</version><language>de</language><scope type="domain">zz</scope>' }));
    expect(statusOf(shown)).to.match(/^Namnen kontrolleras mot tabellen [^ ]+ \(tyska\), version 2, med \d+ tecken\. /);
  });

  for (const [lang, same, one, parts, index] of [
    ['sv', 'Variant med utfallet allocatable: ک', 'Variant med utfallet blocked: ڪ', 'Tabellen delar upp namnet så här: با · ك', '(index label): ك.'],
    ['en', 'Variant with the disposition allocatable: ک', 'Variant with the disposition blocked: ڪ', 'The table divides the name like this: با · ك', 'Index label: ك.'],
    ['nb', 'Variant med utfallet allocatable: ک', 'Variant med utfallet blocked: ڪ', 'Tabellen deler opp navnet slik: با · ك', '(index label): ك.'],
  ] as const) {
    it(`${lang}: says what the variants of a name come to, how it divides the name, and its index label`, async () => {
      const shown = await open(`?lang=${lang}`);
      await waitUntil(() => statusOf(shown) !== '');
      await choose(shown, arabic);
      shown.converter.value = 'ك';
      for (const words of [same, one, index]) await said(shown, words);
      const details = shown.page.querySelector('.table-report details') as HTMLElement;
      expect(details.hasAttribute('open')).to.equal(false); // the converter has said it, in everyday words
      for (const words of [same, one, index]) expect(readable(details)).to.include(words);
      expect(reportOf(shown)).not.to.include(parts.split(':')[0]);
      shown.converter.value = 'باك';
      await said(shown, parts);
      shown.converter.value = 'ж';
      await waitUntil(() => !/index/i.test(reportOf(shown)));
      expect(reportOf(shown)).not.to.include('ک');
    });
  }

  it('that is large is said to be read, as that takes a moment', async () => {
    const shown = await open('?lang=sv');
    await take(shown, { size: 400_000, arrayBuffer: () => new Promise(() => {}) }, false);
    expect(statusOf(shown)).to.equal('Läser tabellen …');
  });

  it('says its own faults when they are asked for', async () => {
    const shown = await open('?lang=sv');
    await choose(shown, arabic);
    await said(shown, 'Tabellens egna fel');
    expect(reportOf(shown)).not.to.include('hittades');
    (shown.page.querySelector('.table-report details:last-of-type') as HTMLDetailsElement).open = true;
    await said(shown, '1 fel hittades. ک (U+06A9) har varianten ڪ (U+06AA), men ڪ har inte varianten ک.');
  });

  it('leaves nothing behind when it is taken away', async () => {
    const shown = await open('?lang=sv');
    await choose(shown, arabic);
    shown.converter.value = 'ك';
    await said(shown, 'allocatable');
    shown.back.click();
    await waitUntil(() => reportOf(shown) === '');
    shown.converter.value = 'ة';
    await answerElsewhere();
    expect(reportOf(shown)).to.equal('');
  });

  it('axe finds nothing', async () => {
    const shown = await open('?lang=sv');
    await choose(shown, arabic);
    shown.converter.value = 'باك';
    await said(shown, 'delar upp');
    for (const details of shown.page.querySelectorAll<HTMLDetailsElement>('.table-report details')) details.open = true;
    await said(shown, 'fel hittades');
    expect(await faultsOf(shown.page, await loadAxe(shown.page))).to.deep.equal([]);
  });
});

describe('the characters of the table', () => {
  const section = ({ page }: Shown): HTMLElement => page.querySelector('.own-characters') as HTMLElement;
  const inTable = (shown: Shown, selector: string): Element[] => [...(shown.page.querySelector('idn-table')?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const arabic = `<lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0"><meta><language>und-Arab</language></meta><data>
    <char cp="0643"><var cp="06A9" type="allocatable"/></char><char cp="06A9"><var cp="0643" type="allocatable"/></char></data></lgr>`;

  for (const [lang, heading] of [['sv', 'Tecknen i tabellen'], ['en', 'The characters of the table'], ['nb', 'Tegnene i tabellen']] as const) {
    it(`${lang}: are shown with their variants, until the table is taken away`, async () => {
      const shown = await open(`?lang=${lang}`);
      await waitUntil(() => statusOf(shown) !== '');
      expect(isVisible(section(shown))).to.equal(false);
      await choose(shown, arabic);
      await waitUntil(() => inTable(shown, '.tile').length === 2);
      expect(isVisible(section(shown))).to.equal(true);
      expect(section(shown).innerText).to.include(heading);
      expect(readable(inTable(shown, '.variants')[0] as Element)).to.equal('ک U+06A9');
      await choose(shown, await seLatinXml());
      await waitUntil(() => inTable(shown, '.tile').length === 89);
      shown.back.click();
      expect(isVisible(section(shown))).to.equal(false);
    });
  }
});

describe('a second table', () => {
  const [one, other] = ['<char cp="0061"/><char cp="0062"/>', '<char cp="0061"><var cp="0063" type="blocked"/></char><char cp="0063"/><char cp="0064"/>'].map((data) => lgrXml({ data }));

  for (const [lang, heading, ...said] of [
    ['sv', 'Jämfört med', '2 tecken har tillkommit: c d', '1 tecken har försvunnit: b', '1 tecken hör ihop med andra än förut: a', 'Inget har ändrats.'],
    ['en', 'Compared with', '2 characters were added: c d', '1 character was removed: b', '1 character belongs with others than before: a', 'Nothing has changed.'],
    ['nb', 'Sammenlignet med', '2 tegn er kommet til: c d', '1 tegn er borte: b', '1 tegn hører sammen med andre enn før: a', 'Ingenting er endret.'],
  ] as const) {
    it(`${lang}: is compared with the one before`, async () => {
      const shown = await open(`?lang=${lang}`);
      await waitUntil(() => statusOf(shown) !== '');
      const details = (): HTMLDetailsElement[] => [...shown.page.querySelectorAll<HTMLDetailsElement>('.table-report details')].filter(({ textContent }) => textContent?.includes(heading));
      await choose(shown, one as string);
      await waitUntil(() => shown.page.querySelector('.table-report details'));
      expect(details()).to.have.length(0);
      for (const words of [said.slice(0, 3), said.slice(3)]) {
        await choose(shown, other as string);
        await waitUntil(() => details().length === 1);
        (details()[0] as HTMLDetailsElement).open = true;
        await waitUntil(() => words.every((each) => readable(details()[0] as Element).includes(each)), `not said: ${words}`);
        details()[0]!.open = false;
        shown.input.value = '';
      }
    });
  }
});

describe('the worker that reads tables', () => {
  it('is ended by a later file, and its table is not used', async () => {
    const shown = await open();
    const ended: Worker[] = [];
    const { Worker: Real } = shown.window;
    const terminate = Real.prototype.terminate;
    Real.prototype.terminate = function (this: Worker) {
      ended.push(this);
      terminate.call(this);
    };
    shown.input.files = dataOf(shown, lgrXml({ data: `<range first-cp="4E00" last-cp="9FFF"/>${'<!-- -->'.repeat(40_000)}` })).files;
    shown.input.dispatchEvent(new Event('change'));
    await waitUntil(() => shown.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('read-table-worker')));
    await choose(shown, await seLatinXml());
    await waitUntil(() => ended.length === 1);
    await answerElsewhere();
    expect([idOf(shown), statusOf(shown)]).to.deep.equal(['se-latn', texts.sv.inUse]);
  });

  it('may be missing: the page reads them itself, then', async () => {
    const shown = await open('?lang=sv', 780, 'registrars.html#table', '/lacking/read-table-worker/page');
    await choose(shown, await seLatinXml());
    expect(statusOf(shown)).to.equal(texts.sv.inUse);
    await choose(shown, '<lgr>');
    expect(statusOf(shown)).to.match(/rad 1, tecken 6/);
  });
});

describe('files', () => {
  it('that are very large are not read at all', async () => {
    const shown = await open();
    await take(shown, { size: 18_000_004, arrayBuffer: () => new Promise(() => {}) });
    expect(statusOf(shown)).to.match(/^Filen är för stor\./);
  });

  it('that take long are not answered after later ones', async () => {
    const shown = await open();
    let finish: (bytes: ArrayBuffer) => void = () => {};
    await take(shown, { size: 1, arrayBuffer: () => new Promise((resolve) => { finish = resolve; }) }, false);
    await choose(shown, await seLatinXml());
    finish(new TextEncoder().encode(lgrXml({})).buffer);
    await answerElsewhere();
    expect([idOf(shown), statusOf(shown)]).to.deep.equal(['se-latn', texts.sv.inUse]);
  });

  it('that take long are not answered after the button', async () => {
    const shown = await open();
    await choose(shown, await seLatinXml());
    let finish: (bytes: ArrayBuffer) => void = () => {};
    await take(shown, { size: 1, arrayBuffer: () => new Promise((resolve) => { finish = resolve; }) }, false);
    shown.back.click();
    finish(new TextEncoder().encode(lgrXml({})).buffer);
    await answerElsewhere();
    expect([shown.converter.tables, statusOf(shown)]).to.deep.equal([published, texts.sv.ours]);
  });

  it('can be chosen again, as they may have changed', async () => {
    const shown = await open();
    await choose(shown, await seLatinXml());
    shown.input.addEventListener('click', (event) => event.preventDefault()); // no dialog in a test
    shown.input.click();
    expect(shown.input.value).to.equal('');
    expect(idOf(shown)).to.equal('se-latn');
  });

  it('are left alone where nobody has chosen one', async () => {
    const shown = await open();
    await choose(shown, await seLatinXml());
    shown.input.value = '';
    shown.input.dispatchEvent(new Event('change'));
    await answerElsewhere();
    expect(statusOf(shown)).to.equal(texts.sv.inUse);
  });
});

describe('dropping', () => {
  it('a file onto the area chooses it', async () => {
    const shown = await open();
    const data = dataOf(shown, await seLatinXml());
    const before = getComputedStyle(shown.area).borderTopStyle;
    expect(drag('dragover', shown.area, data).defaultPrevented).to.equal(true);
    expect([before, getComputedStyle(shown.area).borderTopStyle]).to.deep.equal(['dashed', 'solid']);
    await change(shown, () => drag('drop', shown.input, data));
    expect(getComputedStyle(shown.area).borderTopStyle).to.equal('dashed');
    expect([statusOf(shown), shown.input.files?.[0]?.name]).to.deep.equal([texts.sv.inUse, 'table.xml']);
  });

  it('marks the area only while the file is over it, and moves nothing', async () => {
    const shown = await open();
    const data = dataOf(shown, '');
    const { area, page } = shown;
    const heights = [area.offsetHeight];
    const marks = [];
    for (const [type, target] of [['dragover', shown.input], ['dragover', page.body], ['dragover', area], ['dragleave', area]] as const) {
      drag(type, target, data);
      marks.push(area.classList.contains('over'));
      heights.push(area.offsetHeight);
    }
    expect(marks).to.deep.equal([true, false, true, false]);
    expect(new Set(heights).size).to.equal(1);
  });

  it('a file beside it does not take the place of the page, and is not used', async () => {
    const shown = await open();
    const data = dataOf(shown, await seLatinXml());
    expect(['dragover', 'drop'].map((type) => drag(type, shown.page.body, data).defaultPrevented)).to.deep.equal([true, true]);
    await answerElsewhere();
    expect([shown.input.files?.length, statusOf(shown)]).to.deep.equal([0, texts.sv.ours]);
  });

  it('words is left to the browser', async () => {
    const shown = await open();
    const data = new shown.window.DataTransfer();
    data.setData('text/plain', 'håbo.se');
    expect(['dragover', 'drop'].map((type) => drag(type, shown.area, data).defaultPrevented)).to.deep.equal([false, false]);
    expect(shown.area.classList.contains('over')).to.equal(false);
  });
});

it('the converter stays where it is, whatever is said of most files', async () => {
  for (const width of [320, 780]) {
    const shown = await open('?lang=sv', width);
    const top = (): number => shown.converter.getBoundingClientRect().top;
    const tops = [top()];
    for (const xml of [await seLatinXml(), '<lgr>', lgrXml({ rules: '<class/>' })]) {
      await choose(shown, xml);
      tops.push(top());
    }
    expect(new Set(tops).size, `${width}: ${tops}`).to.equal(1);
  }
});

it('nothing has to be moved sideways at 320 pixels', async () => {
  const long = 'å'.repeat(2000);
  const named = lgrXml({ meta: meta.replace('>1<', `>${long}<`).replace('und-Latn', long) });
  for (const lang of ['sv', 'en']) {
    const shown = await open(`?lang=${lang}`, 320);
    const root = shown.page.documentElement;
    for (const xml of [undefined, named, `<${long}/>`]) {
      if (xml) await choose(shown, xml, `${long}.xml`);
      expect(root.scrollWidth).to.equal(root.clientWidth);
    }
  }
});

async function open(search = '', width = 780, name = 'registrars.html#table', folder = '/dist/page'): Promise<Shown> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `${folder}/${name.replace(/(?=#|$)/, search)}`;
  await isLoaded;
  const page = frame.contentDocument as Document;
  const window = frame.contentWindow as Shown['window'];
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const converter = page.querySelector('idn-converter') as Converter;
  await converter.updateComplete;
  return {
    page,
    converter,
    window,
    input: page.querySelector('#file') as HTMLInputElement,
    area: page.querySelector('.drop') as HTMLElement,
    back: page.querySelector('.in-use button') as HTMLButtonElement,
  };
}

/** Where the page has its own tables. */
const published = './tables/';

/** The table that is in use. */
const idOf = ({ converter }: Shown): string => (converter.tables as Table).id;

const seLatinXml = async (): Promise<string> => (await fetch('/public/tables/se-latn.xml')).text();

function dataOf({ window }: Shown, xml: string, name = 'table.xml'): DataTransfer {
  const data = new window.DataTransfer();
  data.items.add(new window.File([xml], name, { type: 'text/xml' }));
  return data;
}

/** Chooses a file, and waits for what is said of it. */
function choose(shown: Shown, xml: string, name?: string): Promise<void> {
  return change(shown, () => {
    shown.input.files = dataOf(shown, xml, name).files;
    shown.input.dispatchEvent(new Event('change'));
  });
}

/** Chooses something that behaves as a file may. */
async function take(shown: Shown, file: Pick<File, 'size' | 'arrayBuffer'>, isAnswered = true): Promise<void> {
  const act = (): void => {
    Object.defineProperty(shown.input, 'files', { configurable: true, value: [file] });
    shown.input.dispatchEvent(new Event('change'));
    Reflect.deleteProperty(shown.input, 'files');
  };
  if (isAnswered) await change(shown, act);
  else act();
}

/** Waits for as long as another page needs to answer a file, so that one that should not be answered would have been. */
async function answerElsewhere(): Promise<void> {
  const shown = await open();
  await choose(shown, await seLatinXml());
}

async function change({ page }: Shown, act: () => void): Promise<void> {
  const status = page.querySelector('.in-use [role=status]') as HTMLElement;
  const before = status.firstChild;
  act();
  await waitUntil(() => status.firstChild !== before && !/^(Läser|Reading|Leser)/.test(readable(status)), 'nothing was said');
}

function drag(type: string, target: Element, dataTransfer: DataTransfer): DragEvent {
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  target.dispatchEvent(event);
  return event;
}

const readable = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const statusOf = ({ page }: Shown): string => readable(page.querySelector('.in-use [role=status]') as Element);

const isVisible = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

/** What is shown of these: the texts of the other languages are hidden. */
const seenIn = (page: Document, selector: string): HTMLAnchorElement[] => [...page.querySelectorAll<HTMLAnchorElement>(selector)].filter(isVisible);
/** WebKit has line breaks behind some. */
const wordsIn = (page: Document, selector: string): string[] => seenIn(page, selector).map(({ innerText }) => innerText.trim());
