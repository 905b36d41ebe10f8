/** What names belong together with, by a table with variants, is said wherever a name is judged. */
import { expect } from '@open-wc/testing';
import '../../src/define-check.js';
import { readTable } from '../../src/lgr/read-table.js';
import { all, show, textsOf, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const table = readTable(`<lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0"><meta><scope type="domain">zz</scope></meta><data>
  <char cp="0061"><var cp="00E1" type="blocked"/><var cp="0101" type="allocatable"/></char>
  <char cp="00E1"><var cp="00E1" type="blocked"/><var cp="0061" type="allocatable"/></char>
  <char cp="0101"><var cp="0061" type="allocatable"/></char><char cp="0062"/></data></lgr>`);
const wide = readTable(`<lgr xmlns="urn:ietf:params:xml:ns:lgr-1.0"><meta><scope type="domain">zz</scope></meta><data>
  <char cp="0061">${['0062', '0063', '0064'].map((cp) => `<var cp="${cp}" type="blocked"/>`).join('')}</char>
  <char cp="0062"/><char cp="0063"/><char cp="0064"/></data></lgr>`);

const saidOf = (element: unknown): string => textsOf(element as never, '.related p').join(' ');

for (const [lang, same, blocked] of [
  ['sv', 'Namnet hör ihop med āb.zz och kan bara ha samma innehavare.', 'När namnet är registrerat är áb.zz spärrat.'],
  ['en', 'The name belongs together with āb.zz, and can only have the same holder.', 'Once the name is registered, áb.zz is blocked.'],
  ['nb', 'Navnet hører sammen med āb.zz og kan bare ha samme innehaver.', 'Når navnet er registrert, er áb.zz sperret.'],
] as const) {
  it(`${lang}: the converter says it`, async () => {
    const converter = await show(`lang="${lang}" value="ab.zz"`);
    converter.tables = table;
    await waitUntil(() => saidOf(converter) === `${same} ${blocked}`, saidOf(converter));
    expect(all(converter, '.related bdi.name').map(({ textContent }) => textContent)).to.deep.equal(['āb.zz', 'áb.zz']);
  });
}

it('the check of a page’s own input says it', async () => {
  const check = document.createElement('idn-check');
  check.lang = 'sv';
  check.innerHTML = '<label>Namn <input value="ab.zz"></label>';
  check.tables = table;
  document.body.append(check);
  await waitUntil(() => saidOf(check).includes('kan bara ha samma innehavare'));
  check.remove();
});

it('a blocked name is refused, and leads to the one that can be registered', async () => {
  const converter = await show('lang="sv" value="áb.zz"');
  converter.tables = table;
  await waitUntil(() => saidOf(converter) === 'Namnet hör ihop med ab.zz och kan bara ha samma innehavare.');
  expect(verdictOf(converter)).to.equal('Namnet hör ihop med ett annat namn och är därför spärrat under .zz');
});

it('what is said of one name is not left at another, nor at names that belong with nothing', async () => {
  const converter = await show('lang="sv" value="ab.zz"');
  converter.tables = table;
  await waitUntil(() => saidOf(converter).includes('āb.zz'));
  converter.value = 'b.zz';
  await converter.updateComplete;
  expect(saidOf(converter)).to.equal('');
  converter.value = 'a.zz';
  await waitUntil(() => saidOf(converter).includes('ā.zz'));
  converter.value = 'a.se';
  await converter.updateComplete;
  expect(saidOf(converter)).to.equal('');
});

it('a search that gives up says so', async () => {
  const converter = await show(`lang="sv" value="${'a'.repeat(12)}.zz"`);
  converter.tables = wide;
  await waitUntil(() => saidOf(converter).endsWith('spärrade. Det finns fler.'), saidOf(converter));
});
