/** The rows of the package as it is built: what is requested when, and what holds where that can’t be had. Reads `dist`. */
import { expect } from '@open-wc/testing';
import { openBuilt, requestsOf } from './built.js';
import { all, type Converter, textsOf, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const hasRows = (converter: Converter): boolean => all(converter, '.row[data-tld]').length > 0;
const asksForRows = (page: Window): boolean => requestsOf(page).some((path) => path.includes('tld-rows'));

it('are asked for with the first word, and never by a page with one top-level domain; the strictest policy lets them', async () => {
  const { page, converter } = await openBuilt('/strict/converter.html');
  converter.tld = 'se';
  converter.value = 'räk';
  await converter.updateComplete;
  converter.value = '';
  converter.tld = 'se nu';
  await converter.updateComplete;
  expect([asksForRows(page), textsOf(converter, '.row')]).to.deep.equal([false, []]);
  converter.value = 'räk';
  await waitUntil(() => hasRows(converter), 'no rows');
  expect([asksForRows(page), textsOf(converter, '.row'), page.violations]).to.deep.equal([true, ['räk.se Tillåtet', 'räk.nu Tillåtet'], []]);
});

it('that can’t be had leave the answer, and the form gets the name that was typed', async () => {
  const { page, converter } = await openBuilt('/lacking/tld/converter.html');
  let problems = 0;
  for (const event of ['error', 'unhandledrejection']) page.addEventListener(event, () => problems++);
  const form = page.document.createElement('form');
  converter.replaceWith(form);
  form.append(converter);
  Object.assign(converter, { name: 'd', tld: 'se nu', multiple: true, value: 'räk' });
  await converter.updateComplete;
  expect(converter.validationMessage).to.equal('Inte klart än.'); // until it is known that they can’t be had
  await waitUntil(() => textsOf(converter, '[role=alert]').includes('Visningen kunde inte hämtas. Ladda om sidan.'), 'nothing said');
  expect([verdictOf(converter), new FormData(form).getAll('d'), form.checkValidity()]).to.deep.equal(['Tillåtet .se-namn', ['xn--rk-via.se'], true]);
  expect(problems).to.equal(0);
});
