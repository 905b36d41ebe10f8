/** Links that lead to a search or a character, and the address while people search. */
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { all, click, inputOf, one, paste, type } from './screen.js';
import { button, cardOf, charactersOf, choose, countOf, filterOf, set, showTable, type Table, tileOf } from './table-screen.js';

const address = location.pathname + location.search;

// WebKit takes no more than 100 changes of the address in ten seconds
after(() => go(''));

describe('a link', () => {
  const links: [hash: string, card: string, search: string, count: number][] = [
    ['#search=hake', 'č', 'hake', 12], ['#character=014B', 'ŋ', '', 127], ['#character=014b', 'ŋ', '', 127],
    ['#character=U%2B05D0 U%2B05B7', '\u05D0\u05B7', '', 127], ['#character=%C5%8B', 'ŋ', '', 127], ['#character=ŋ', 'ŋ', '', 127],
    ['#search=danskt%20%C3%B6', 'ø', 'danskt ö', 1], ['#search=danskt+ö', 'ø', 'danskt ö', 1], ['#search=U%2B014B', 'ŋ', 'U+014B', 1],
    ['#search=hake&character=0161', 'š', 'hake', 12], ['#page=2&character=014B', 'ŋ', '', 127], ['#character=', 'à', '', 127],
    ['#character=<img src=x>', 'à', '', 127], ['#character=%E0%A4%A', 'à', '', 127], ['#character=-1', 'à', '', 127],
    ['#character=110000', 'à', '', 127], ['#search=', 'à', '', 127], ['#', 'à', '', 127], ['#&&=&', 'à', '', 127], ['#search', 'à', '', 127],
  ];
  for (const [hash, card, search, count] of links) {
    it(`${hash} leads to ${card}`, async () => {
      go(hash);
      const table = await showTable('lang="sv" linked');
      expect([cardOf(table), inputOf(table).value, countOf(table)]).to.deep.equal([card, search, `${count} av 127 tecken`]);
      expect(all(table, 'img')).to.have.lengthOf(0);
    });
  }

  for (const hash of ['#search=%E0%A4%A', '#search=%', '#search=%00', `#search=${'%EF%BF%BF'.repeat(300)}`, '#search=<script>alert(1)</script>']) {
    it(`${hash.slice(0, 40)} finds nothing, and breaks nothing`, async () => {
      go(hash);
      const table = await showTable('lang="sv" linked');
      expect([countOf(table), all(table, 'script, img').length]).to.deep.equal(['0 av 127 tecken', 0]);
    });
  }

  it('scrolls to the table', async () => {
    go('#character=014B');
    const space = document.body.appendChild(document.createElement('div'));
    space.style.height = '3000px';
    const table = await showTable('lang="sv" linked');
    await nextFrame();
    expect(table.getBoundingClientRect().top).to.be.below(innerHeight);
    space.remove();
  });

  it('that is followed later leads there too, and back', async () => {
    go('');
    const table = await showTable('lang="sv" linked');
    await follow(table, '#search=hake');
    expect([inputOf(table).value, cardOf(table)]).to.deep.equal(['hake', 'č']);
    await follow(table, '#character=014B');
    expect([inputOf(table).value, cardOf(table)]).to.deep.equal(['', 'ŋ']);
    await follow(table, '#about');
    expect([inputOf(table).value, countOf(table)]).to.deep.equal(['', '127 av 127 tecken']);
  });

  it('to a character shows it, whatever was filtered before', async () => {
    go('');
    const table = await showTable('lang="sv" linked');
    await choose(table, 'Skrift', 'hebreiska');
    await follow(table, '#character=014B');
    expect(cardOf(table)).to.equal('ŋ');
  });
});

describe('the address', () => {
  beforeEach(() => go(''));

  it('says what is searched for, and leaves other parts as they were', async () => {
    go('#page=2&x=%C3%A5+b');
    const table = await showTable('lang="sv" linked');
    await paste(table, 'danskt ö&');
    expect(location.hash).to.equal('#page=2&x=%C3%A5+b&search=danskt+%C3%B6%26');
    await paste(table, '');
    expect(location.hash).to.equal('#page=2&x=%C3%A5+b');
  });

  it('is left alone where its hash is no keys with values', async () => {
    go('#/route/a');
    const table = await showTable('lang="sv" linked');
    await paste(table, 'hake');
    expect([location.hash, cardOf(table)]).to.deep.equal(['#/route/a', 'č']);
  });

  it('has no hash left when nothing is searched for', async () => {
    const table = await showTable('lang="sv" linked');
    await paste(table, 'hake');
    expect(location.hash).to.equal('#search=hake');
    await paste(table, '');
    expect(location.href).to.equal(location.origin + address);
  });

  it('is changed without a step in the history', async () => {
    const table = await showTable('lang="sv" linked');
    const { length } = history;
    await type(table, 'hake');
    expect(history.length).to.be.at.most(length); // Firefox takes away what is over fifty
  });

  it('keeps the state of the page', async () => {
    const table = await showTable('lang="sv" linked');
    history.replaceState({ scroll: 7 }, '');
    await paste(table, 'hake');
    expect(history.state).to.deep.equal({ scroll: 7 });
  });

  it('may be what the browser does not let be changed', async () => {
    const table = await showTable('lang="sv" linked');
    const replace = history.replaceState;
    history.replaceState = () => {
      throw new DOMException('', 'SecurityError');
    };
    await paste(table, 'hake').finally(() => (history.replaceState = replace));
    expect(cardOf(table)).to.equal('č');
  });

  it('takes a lone surrogate without an error', async () => {
    const table = await showTable('lang="sv" linked');
    await paste(table, 'a\uD800');
    expect(countOf(table)).to.equal('0 av 127 tecken');
  });

  it('is neither followed nor written without linked', async () => {
    go('#search=hake&character=014B');
    const table = await showTable('lang="sv"');
    expect([inputOf(table).value, cardOf(table)]).to.deep.equal(['', 'à']);
    await follow(table, '#character=0161');
    expect(cardOf(table)).to.equal('à');
    await paste(table, 'ring');
    await click(tileOf(table, 'å'));
    expect([location.hash, all(table, '.card a').length]).to.deep.equal(['#character=0161', 0]);
  });

  it('is not written by the search of an attribute', async () => {
    const table = await showTable('lang="sv" linked search="hake"');
    expect([location.hash, cardOf(table)]).to.deep.equal(['', 'č']);
  });
});

describe('the link in the card', () => {
  beforeEach(() => go(''));

  for (const character of ['ŋ', '-', '7', '\u05D0\u05B7', 'ø']) {
    it(`of ${character} leads back to it`, async () => {
      const table = await showTable('lang="sv" linked');
      await click(tileOf(table, character));
      const { hash, href } = one<HTMLAnchorElement>(table, '.card a');
      expect(href).to.equal(location.origin + address + hash);
      go(hash);
      expect(cardOf(await showTable('lang="sv" linked'))).to.equal(character);
    });
  }

  it('of a character that only the other domain has leads to the table of that domain', async () => {
    const table = await showTable('lang="sv" tld="se nu" linked');
    await choose(table, 'Toppdomän', '.nu');
    await click(tileOf(table, 'ÿ'));
    go(one<HTMLAnchorElement>(table, '.card a').hash);
    const again = await showTable('lang="sv" tld="se nu" linked');
    expect([cardOf(again), countOf(again), filterOf(again, 'Toppdomän').value]).to.deep.equal(['ÿ', '74 av 74 tecken', 'nu']);
  });

  it('of a character that both have leaves the domain as it is', async () => {
    const table = await showTable('lang="sv" tld="se nu" linked');
    await choose(table, 'Toppdomän', '.nu');
    await follow(table, '#character=014B');
    expect([cardOf(table), countOf(table)]).to.deep.equal(['ŋ', '74 av 74 tecken']);
  });

  it('keeps the other parts of the address, and the search', async () => {
    go('#page=2');
    const table = await showTable('lang="sv" linked');
    await paste(table, 'hake');
    await click(tileOf(table, 'š'));
    const { hash } = one<HTMLAnchorElement>(table, '.card a');
    go(hash);
    const again = await showTable('lang="sv" linked');
    expect([hash, cardOf(again), charactersOf(again).length]).to.deep.equal(['#page=2&search=hake&character=%C5%A1', 'š', 12]);
  });

  it('a click on it leaves the character where it is', async () => {
    const table = await showTable('lang="sv" linked');
    await click(tileOf(table, 'ŋ'));
    await click(one(table, '.card a'));
    await aTimeout(20);
    expect([location.hash, cardOf(table)]).to.deep.equal(['#character=%C5%8B', 'ŋ']);
  });
});

it('“show all” empties the address, too', async () => {
  go('');
  const table = await showTable('lang="sv" linked');
  await paste(table, 'klingon');
  await click(button(table, 'Visa alla tecken'));
  expect(location.hash).to.equal('');
});

it('a table that has left the page follows no link', async () => {
  go('');
  const table = await showTable('lang="sv" linked');
  table.remove();
  await follow(table, '#search=hake');
  expect(table.search).to.equal('');
});

it('linked can be set later', async () => {
  go('');
  const table = await showTable('lang="sv"');
  await set(table, { linked: true });
  await paste(table, 'hake');
  expect(location.hash).to.equal('#search=hake');
});

/** Another address, without an event. */
function go(hash: string): void {
  if (location.href !== location.origin + address + hash) history.replaceState(null, '', address + hash);
}

/** As a click on a link does. */
async function follow(table: Table, hash: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  addEventListener('hashchange', resolve, { once: true });
  location.hash = hash;
  await promise;
  await table.updateComplete;
}
