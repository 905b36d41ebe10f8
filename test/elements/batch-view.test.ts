/** `<idn-batch>`: what a list comes to, at a glance: the headline, the bar, filters, causes, marked rows, and paper. */
import { expect } from '@open-wc/testing';
import { buttonOf, check, chooseFile, filtersOf, finished, open, pasteList, press, rowsOf, saidBy, type Shown } from './batch-screen.js';
import { all, one, textOf, textsOf } from './screen.js';
import { waitUntil } from './wait-until.js';

/** Five names with a space, four with another one's code, three with an underscore, one ß, the rest right, of which one stands twice. */
const rows = Array.from({ length: 60 }, (_, index) => {
  const name = `kök${index}`;
  if (index >= 20 && index < 25) return `kök ${index}.se;`;
  if (index >= 30 && index < 34) return `${name}.se;xn--5ca.se`;
  if (index >= 40 && index < 43) return `kök_${index}.se;`;
  if (index === 50) return 'straße.se;';
  return `${index === 59 ? 'kök58' : name}.se;`;
});
const list = `namn;kod\n${rows.join('\n')}\n`;

const focused = ({ batch }: Shown): string => (batch.shadowRoot?.activeElement as HTMLElement | null)?.className ?? '';

describe('what a list comes to', () => {
  it('is said in the headline, and spoken; rows to mend are shown first', async () => {
    const shown = await open();
    chooseFile(shown, list);
    await finished(shown);
    expect(saidBy(shown)).to.equal('Klart: 60 rader, 13 behöver rättas.');
    expect(textOf(shown.batch, '.headline [role=heading]')).to.equal('13 av 60 rader behöver rättas');
    expect(textOf(shown.batch, '.about')).to.equal('names.csv 60 rader namn: ”namn”, kod: ”kod” Ändra kolumner Ny lista');
    expect(filtersOf(shown)).to.deep.equal(['Att rätta 13', 'Alla 60', 'Kan inte registreras 9', 'Fel kod 4', 'Tillåtna 47', 'Dubbletter 1', 'Säkra förslag 3']);
    expect(buttonOf(shown.batch, 'Att rätta').ariaPressed).to.equal('true');
    await waitUntil(() => rowsOf(shown)[0] === '22 kök 20.se Kan inte registreras', 'not the rows to mend');
    expect(one(shown.batch, '.list').getAttribute('aria-rowcount')).to.equal('14');
  });

  it('is that nothing is to be mended, and all rows are shown', async () => {
    const shown = await open();
    pasteList(shown, 'å.se\nä.se\n');
    press(shown, 'Kontrollera');
    await finished(shown);
    expect([saidBy(shown), textOf(shown.batch, '.headline')]).to.deep.equal(['Klart: 2 rader, inget att rätta.', 'Alla 2 rader är tillåtna']);
    await waitUntil(() => rowsOf(shown).length === 2, 'no rows');
    expect([buttonOf(shown.batch, 'Alla').ariaPressed, all(shown.batch, '.causes').length]).to.deep.equal(['true', 0]);
    await check(shown, 'å.se\nä.com\n');
    expect([textOf(shown.batch, '.headline'), textOf(shown.batch, '.note')]).to.deep.equal(['Inget att rätta', '1 rad bedöms inte här.']);
  });

  it('is drawn as a bar, no part of which is too narrow to be seen, and a click on a part shows its rows', async () => {
    const shown = await open();
    await check(shown, `a_.se\n${'hem.se\n'.repeat(3000)}`);
    const [refused, permitted] = all(shown.batch, '.part').map((part) => part.getBoundingClientRect().width);
    expect([refused, (permitted ?? 0) > 500]).to.deep.equal([4, true]);
    expect(one(shown.batch, '.bar').ariaHidden).to.equal('true');
    one(shown.batch, '.part.refused').click();
    await waitUntil(() => rowsOf(shown).join() === '1 a_.se Kan inte registreras', 'not filtered');
    expect(buttonOf(shown.batch, 'Kan inte registreras').ariaPressed).to.equal('true');
    expect(shown.page.violations).to.deep.equal([]);
  });

  it('has causes, the longest bar first, that add up to the rows to mend; each shows its rows', async () => {
    const shown = await open();
    await check(shown, list);
    expect(textsOf(shown.batch, '.cause-bar')).to.deep.equal(['Mellanslag 5', 'Kod för ett annat namn 4', '_ (understreck) 3', 'ß (tyskt s) 1']);
    const widths = all(shown.batch, '.track > span').map((bar) => bar.getBoundingClientRect().width / (bar.parentElement?.getBoundingClientRect().width ?? 1));
    expect(widths.map((width) => Math.round(width * 100))).to.deep.equal([100, 80, 60, 20]);
    press(shown, '_ (understreck)');
    await waitUntil(() => rowsOf(shown).join() === [40, 41, 42].map((index) => `${index + 2} kök_${index}.se Kan inte registreras`).join(), 'not filtered');
    expect(buttonOf(shown.batch, '_ (understreck)').ariaPressed).to.equal('true');
  });

  it('has few causes at once, and all of them where somebody asks', async () => {
    const shown = await open();
    await check(shown, Array.from('!"#$%&+=§¤', (character) => `a${character}b.se`).join('\n'));
    expect(all(shown.batch, '.cause-bar')).to.have.lengthOf(8);
    const more = one<HTMLButtonElement>(shown.batch, '.all-causes');
    more.focus();
    more.click();
    await waitUntil(() => all(shown.batch, '.cause-bar').length > 8, 'not all');
    await waitUntil(() => focused(shown) === 'about', 'the focus is lost');
  });
});

describe('a row', () => {
  it('has its fault marked, why, and what is suggested with its code', async () => {
    const shown = await open();
    await check(shown, list);
    press(shown, 'Att rätta');
    await waitUntil(() => rowsOf(shown)[0]?.startsWith('22 '), 'no rows');
    expect(Array.from(one(shown.batch, '#row-0').querySelectorAll('mark'), ({ textContent }) => textContent)).to.deep.equal([' ']);
    expect(textOf(shown.batch, '#row-0 .cause')).to.equal('Mellanslag');
    expect(textsOf(shown.batch, '#row-0 .of-proposed bdi')).to.deep.equal(['kök20.se', 'xn--kk20-5qa.se']);
    expect(textOf(shown.batch, '#row-5 .wrong')).to.equal('xn--5ca.se = å.se');
    expect(textsOf(shown.batch, '#row-5 .proposals > *')).to.deep.equal(['xn--kk30-5qa.se', 'rätt kod för namnet']);
  });

  it('has an element of its own, so that no two are read as one', async () => {
    const shown = await open();
    await check(shown, Array.from({ length: 300 }, (_, index) => `n${index}.se`).join('\n'));
    const fifth = one(shown.batch, '#row-5');
    const scroller = one(shown.batch, '.list');
    scroller.scrollTop = fifth.offsetHeight * 9;
    await waitUntil(() => all(shown.batch, '#row-14').length === 1, 'not scrolled');
    expect([one(shown.batch, '#row-5') === fifth, fifth.querySelector('.name')?.textContent]).to.deep.equal([true, 'n5.se']);
    press(shown, 'Tillåtna');
    await waitUntil(() => buttonOf(shown.batch, 'Tillåtna').ariaPressed === 'true' && all(shown.batch, '#row-5').length === 1 && !fifth.isConnected, 'the same element');
  });

  it('is gone to while the focus stays where it was asked for', async () => {
    const shown = await open();
    await check(shown, list);
    const field = one<HTMLInputElement>(shown.batch, '.go');
    field.focus();
    field.value = '45';
    field.form?.requestSubmit();
    await waitUntil(() => textOf(shown.batch, '.card > .quiet') === 'Rad 45', 'never there');
    expect(focused(shown)).to.equal('go');
  });
});

describe('a strip beside the rows', () => {
  it('has a tick where some are to be mended among others, and a click on it goes there', async () => {
    const shown = await open();
    await check(shown, `${'hem.se\n'.repeat(1200)}a_.se\n${'hem.se\n'.repeat(1199)}`);
    await waitUntil(() => all(shown.batch, '.strip').length === 1, 'no strip');
    const strip = one(shown.batch, '.strip');
    expect([strip.querySelector('path')?.getAttribute('d'), strip.ariaHidden]).to.deep.equal(['M0 120h1v1h-1z', 'true']);
    const { left, top, height } = strip.getBoundingClientRect();
    strip.dispatchEvent(new shown.page.MouseEvent('click', { bubbles: true, clientX: left + 1, clientY: top + height / 2 }));
    await waitUntil(() => rowsOf(shown).some((row) => row.endsWith('a_.se Kan inte registreras')), 'not there');
    press(shown, 'Att rätta');
    await waitUntil(() => rowsOf(shown).length === 1, 'not filtered');
    expect(all(shown.batch, '.strip')).to.have.lengthOf(0);
  });
});

describe('the input', () => {
  it('becomes a line, opens for a new list with the last text chosen, and closes again', async () => {
    const shown = await open();
    await check(shown, 'å.se');
    expect([one(shown.batch, '.source').hidden, textOf(shown.batch, '.about')]).to.deep.equal([true, 'Inklistrad lista 1 rad Ny lista']);
    press(shown, 'Ny lista');
    const field = one<HTMLTextAreaElement>(shown.batch, 'textarea');
    await waitUntil(() => shown.batch.shadowRoot?.activeElement === field, 'no focus');
    expect([one(shown.batch, '.source').hidden, field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([false, 'å.se', 0, 4]);
    expect(rowsOf(shown)).to.deep.equal(['1 å.se Tillåtet']);
    press(shown, 'Tillbaka till listan');
    await waitUntil(() => one(shown.batch, '.source').hidden, 'still open');
    await waitUntil(() => focused(shown) === 'about', 'the focus is lost');
  });
});

describe('the bar for saving', () => {
  it('saves all rows, or those to mend, whatever is shown', async () => {
    const shown = await open();
    await check(shown, list);
    expect(textsOf(shown.batch, '.save-bar button')).to.deep.equal(['Spara listan med bedömningar', 'bara raderna att rätta (13)', 'JSON Lines']);
    press(shown, 'bara raderna att rätta');
    await waitUntil(() => shown.saved.length === 1, 'never saved');
    expect((await shown.saved[0])?.trim().split('\n').map((line) => line.split(';').length)).to.deep.equal(Array.from({ length: 14 }, () => 7));
    press(shown, 'Dubbletter');
    await waitUntil(() => rowsOf(shown).length === 1, 'not filtered');
    press(shown, 'bara raderna som visas (1)');
    await waitUntil(() => shown.saved.length === 2, 'never saved');
    expect((await shown.saved[1])?.trim().split('\n')).to.have.lengthOf(2);
    press(shown, 'Spara listan');
    await waitUntil(() => shown.saved.length === 3, 'never saved');
    expect((await shown.saved[2])?.trim().split('\n')).to.have.lengthOf(61);
  });
});

describe('paper', () => {
  it('has all rows to mend, in a table that is there when the page is about to be printed, and goes again', async () => {
    const shown = await open();
    await check(shown, list);
    await waitUntil(() => {
      shown.page.dispatchEvent(new shown.page.Event('beforeprint'));
      return all(shown.batch, '.printed tbody tr').length === 13;
    }, 'no rows on paper');
    expect(textOf(shown.batch, '.printed tbody tr')).to.contain('kök 20.se').and.contain('Mellanslag').and.contain('kök20.se');
    shown.page.dispatchEvent(new shown.page.Event('afterprint'));
    expect(all(shown.batch, '.printed')).to.have.lengthOf(0);
  });

  it('has nothing that is only clicked on, nor a word about that: no closed door, nor that to blocked names', async () => {
    const shown = await open();
    chooseFile(shown, 'namn;kund\na_b.se;Ek\nÅB.se;Al\n');
    await finished(shown);
    await waitUntil(() => all(shown.batch, '.tidied').length === 1, 'nothing to tidy');
    const door = one<HTMLDetailsElement>(shown.batch, '.door[part=summary]');
    door.open = true;
    one<HTMLDetailsElement>(shown.batch, '.door[part=terms]').open = true;
    await waitUntil(() => door.querySelector('.figures'), 'no figures');
    const seen = (): string[] => all(shown.batch, '.tidied, .door').filter((each) => each.checkVisibility()).map((each) => each.getAttribute('part') ?? each.className);
    expect(seen()).to.deep.equal(['quiet tidied', 'terms', 'summary', 'groups', 'lookalikes']);
    for (const { cssRules } of shown.batch.shadowRoot?.adoptedStyleSheets ?? []) {
      for (const rule of cssRules) if ((rule as CSSMediaRule).media?.mediaText === 'print') (rule as CSSMediaRule).media.mediaText = 'all';
    }
    expect(seen()).to.deep.equal(['summary']);
  });
});
