/** Tables that are newer than those of the script: when they are asked for, and that they are there without a network. */
import { expect, nextFrame } from '@open-wc/testing';
import { textOf, type } from './screen.js';
import { isPermitted, leave, statusOf, TestRegistry, untilChecked, untilPermitted, visit } from './visit.js';
import { waitUntil } from './wait-until.js';

let registry: TestRegistry;
beforeEach(() => {
  registry = new TestRegistry();
});

describe('a page that asks for no tables', () => {
  it('asks for nothing, keeps nothing, and says nothing of it', async () => {
    const before = await namesOfDatabases();
    const { page, converter } = await visit('');
    await type(converter, 'x');
    expect(page.asked).to.deep.equal([]);
    expect(await namesOfDatabases()).to.deep.equal(before);
    expect(converter.shadowRoot?.querySelector('.tables')).to.equal(null);
    expect(page.problems).to.deep.equal([]);
  });
});

describe('a page that asks for tables', () => {
  it('gives its first answer without a request, and asks once for what is new', async () => {
    await registry.set(3);
    const visitor = await visit(registry.address, { value: '' });
    expect(await registry.asked()).to.deep.equal([]);
    let askedBefore: string[] | undefined;
    visitor.converter.addEventListener('idn-diagnosis', () => (askedBefore ??= [...visitor.page.asked]));
    await type(visitor.converter, 'å');
    await untilChecked(visitor);
    expect(askedBefore).to.deep.equal([]);
    expect(await registry.asked()).to.deep.equal(['manifest.json']);
    expect(statusOf(visitor)).to.equal('Tabell för .se: revision C (2020-10-02), kontrollerad i dag.');
  });

  it('judges by a newer table as soon as it is there, says what is new, and keeps it', async () => {
    await registry.set(4);
    const visitor = await visit(registry.address);
    await untilPermitted(visitor);
    expect(await registry.asked()).to.deep.equal(['manifest.json', 'se-latn.json']);
    expect(statusOf(visitor)).to.equal(
      'Tabell för .se: version 4 från 2026-04-01 och revision C (2020-10-02), kontrollerad i dag. Nytt: ŵ får användas.',
    );
    await waitUntil(async () => (await registry.keptVersion()) === '4');
    expect(visitor.page.problems).to.deep.equal([]);
  });

  it('tells the page at each change', async () => {
    await registry.set(4);
    const visitor = await visit(registry.address, { value: '' });
    const versions: (string | undefined)[] = [];
    visitor.converter.addEventListener('idn-tables', ({ statuses }) => versions.push(statuses.find(({ tld }) => tld === 'se')?.tables[0]?.version));
    await type(visitor.converter, 'ŵ');
    await untilPermitted(visitor);
    await waitUntil(() => versions.includes('4'));
    expect(versions.indexOf('4')).to.be.greaterThan(versions.lastIndexOf('3'));
  });

  it('does not wait for a registry that does not answer', async () => {
    await registry.set(4, 'hanging');
    const visitor = await visit(registry.address, { value: 'håbo.se' });
    expect(isPermitted(visitor)).to.equal(true);
  });
});

describe('a second visit', () => {
  beforeEach(async () => {
    await registry.set(4);
    await stay();
  });

  it('within half a day asks for nothing, and has the newest table', async () => {
    await registry.set(5);
    const visitor = await visit(registry.address);
    await untilPermitted(visitor);
    await untilChecked(visitor);
    await nextFrame();
    expect(visitor.page.asked).to.deep.equal([]);
    expect(await registry.asked()).to.deep.equal([]);
  });

  it('later than that asks one question where there is nothing new', async () => {
    await registry.set(4);
    await registry.age();
    const before = (await registry.kept()).tried;
    const visitor = await visit(registry.address);
    await waitUntil(async () => (await registry.kept()).tried > before);
    expect(visitor.page.asked).to.have.length(1);
    expect(await registry.asked()).to.deep.equal(['manifest.json']);
    expect(isPermitted(visitor)).to.equal(true);
  });

  it('without a network has the newest table, with its date in sight and no error', async () => {
    await registry.set(4, 'gone');
    await registry.age();
    const visitor = await visit(registry.address, { value: 'Guðrúnsislandshästar' });
    await waitUntil(async () => (await registry.kept()).failures > 0);
    expect(visitor.converter.diagnosis).to.include({ ascii: 'xn--gurnsislandshstar-2qb0tth.se', registrable: true });
    expect(statusOf(visitor)).to.contain('version 4 från 2026-04-01 och revision C (2020-10-02), kontrollerad i dag.');
    expect(textOf(visitor.converter, '.display .body')).to.match(/^Chrome .* visar namnet som xn--gurnsislandshstar-2qb0tth\.se på grund av ”ð”/);
    expect(visitor.page.problems).to.deep.equal([]);
    for (const [count, registrable] of [[58, false], [57, true]] as const) {
      visitor.converter.value = 'ä'.repeat(count);
      await visitor.converter.updateComplete;
      expect(visitor.converter.diagnosis.registrable, String(count)).to.equal(registrable);
    }
    expect(visitor.converter.diagnosis.labels[0]?.octets).to.equal(63);
  });

  it('is not asked again by every visit while it fails', async () => {
    await registry.set(4, '500');
    await registry.age();
    await leaveWhen(async () => (await registry.kept()).failures > 0);
    await registry.set(4, '500');
    const visitor = await visit(registry.address);
    await untilPermitted(visitor);
    await nextFrame();
    expect(visitor.page.asked).to.deep.equal([]);
  });
});

describe('two tabs', () => {
  it('that ask at once both have the newest table, and keep it once', async () => {
    await registry.set(4);
    const both = await Promise.all([visit(registry.address), visit(registry.address)]);
    await Promise.all(both.map(untilPermitted));
    await waitUntil(async () => (await registry.keptVersion()) === '4');
    for (const { page } of both) {
      expect(page.problems).to.deep.equal([]);
      expect(page.asked).to.have.length.at.most(2);
    }
  });

  it('tell each other what one has found', async () => {
    await registry.set(3);
    const first = await visit(registry.address);
    await untilChecked(first);
    await waitUntil(async () => (await registry.kept()).tried > 0);
    await registry.set(4);
    await registry.age();
    const second = await visit(registry.address);
    await untilPermitted(second);
    await untilPermitted(first);
    expect(first.page.asked).to.have.length(1);
  });
});

/** A visit that ends when everything of it has been kept. */
async function stay(): Promise<void> {
  await leaveWhen(async () => (await registry.keptVersion()) === '4');
}

async function leaveWhen(isOver: () => Promise<boolean>): Promise<void> {
  const visitor = await visit(registry.address);
  await waitUntil(isOver);
  await leave(visitor);
}

/** Not every engine tells: then the test rests on what was asked for alone. */
async function namesOfDatabases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases?.())?.map(({ name }) => name) ?? [];
}
