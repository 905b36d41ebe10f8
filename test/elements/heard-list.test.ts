/** What a screen reader is given to say of a list, as it is built. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { check, finished, open, pasteList, press, rowsOf, saidBy, type Shown } from './batch-screen.js';
import { all, focusIn, one, textOf, textsOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const four = 'räksmörgås.se\nräksmörgås.se\nhem-.se\nå_b.se\n';

/** What is told of the rows that are shown, which is not what is told of the work. */
const toldOf = ({ batch }: Shown): string => textOf(batch, '.rows [role=status]');

it('a check tells how many rows are to be mended, and not how many are shown of them', async () => {
  const shown = await open();
  pasteList(shown, four);
  one(shown.batch, '.check').click();
  await finished(shown);
  expect([saidBy(shown), toldOf(shown)]).to.deep.equal(['Klart: 4 rader, 2 behöver rättas.', '']);
});

it('a search tells how many rows it leaves when nobody types any more, a filter at once', async () => {
  const shown = await open();
  await check(shown, four);
  const said: string[] = [];
  const note = (): void => void (toldOf(shown) && said.push(toldOf(shown)));
  new shown.page.MutationObserver(note).observe(one(shown.batch, '.rows [role=status]'), { childList: true, characterData: true, subtree: true });
  const field = one<HTMLInputElement>(shown.batch, '.search');
  for (const text of ['r', 'rä', 'räk']) {
    field.value = text;
    field.dispatchEvent(new shown.page.InputEvent('input', { bubbles: true }));
    await waitUntil(() => textOf(shown.batch, '.found') === '2 rader visas.', 'not searched');
    await shown.batch.updateComplete;
  }
  expect(said).to.deep.equal([]);
  await waitUntil(() => said.length > 0, 'nothing is said');
  expect(said).to.deep.equal(['2 rader visas.']);
  field.value = '';
  press(shown, 'Kan inte registreras');
  await waitUntil(() => said.length === 2 && rowsOf(shown).length === 2, 'the filter says nothing');
});

it('a line that is gone to leaves the focus in its field, and one that is not there is told', async () => {
  const shown = await open();
  await check(shown, four);
  const field = one<HTMLInputElement>(shown.batch, '.go');
  (shown.page.frameElement as HTMLElement).focus();
  field.focus();
  for (const [line, told] of [['3', '4 rader visas.'], ['99', '4 rader visas. Rad 99 finns inte.']] as const) {
    field.value = line;
    field.form?.requestSubmit();
    if (line === '99') await waitUntil(() => toldOf(shown) === told, 'not told');
    else await waitUntil(() => textsOf(shown.batch, '.card > .quiet').join() === 'Rad 3', 'not gone to');
    expect(focusIn(shown.page.document)).to.equal('idn-batch input');
  }
});

it('a button that changes a name says to which', async () => {
  const shown = await open();
  await check(shown, 'å_1.se\nhem-.se\n');
  await waitUntil(() => all(shown.batch, '.change-row').length > 0, 'nothing to change');
  for (const button of all(shown.batch, '.change-row')) expect(button.ariaLabel).to.match(/^Byt till \S+\.se$/);
});

it('what has the focus is not behind the bar that stays in sight', async () => {
  const shown = await open();
  (shown.page.frameElement as HTMLElement).style.height = '520px';
  await check(shown, `${four}${'hem_.se\n'.repeat(60)}`);
  const bar = one(shown.batch, '.save-bar');
  const stops = all(shown.batch, 'button, input, select, summary, [tabindex="0"]').filter((stop) => stop.checkVisibility() && stop.tabIndex === 0 && !bar.contains(stop));
  expect(stops.length).to.be.greaterThan(10);
  for (const stop of stops) {
    stop.focus();
    // WebKit scrolls later
    await waitUntil(() => stop.getBoundingClientRect().top < bar.getBoundingClientRect().top, stop.outerHTML.slice(0, 80));
  }
});

it('in forced colours, the filter that is chosen is told apart from others and from the one that has the focus', async function () {
  await executeServerCommand('forced-colors', true);
  try {
    if (!matchMedia('(forced-colors: active)').matches) this.skip();
    const shown = await open();
    await check(shown, four);
    const grounds = all(shown.batch, '.filters button').map((button) => {
      button.focus();
      return [button.ariaPressed, shown.page.getComputedStyle(button).backgroundColor] as const;
    });
    const chosen = grounds.filter(([isPressed]) => isPressed === 'true').map(([, ground]) => ground);
    const others = grounds.filter(([isPressed]) => isPressed === 'false').map(([, ground]) => ground);
    expect([chosen.length, others.length > 2]).to.deep.equal([1, true]);
    expect(others).not.to.include(chosen[0]);
  } finally {
    await executeServerCommand('forced-colors', false);
  }
});
