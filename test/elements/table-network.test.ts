/**
 * Whatever fails: names are judged by the newest good table that there is, nothing good is overwritten, the page hears of
 * no error, and when the fault is over it goes on without being loaded again. Here the fault is the network’s or the registry’s.
 */
import { expect } from '@open-wc/testing';
import { type Circumstances, isPermitted, keepVersion4, leave, TestRegistry, untilFailed, untilPermitted, untilVersion5, visit } from './visit.js';
import { waitUntil } from './wait-until.js';

let registry: TestRegistry;
beforeEach(() => {
  registry = new TestRegistry();
});

const networkFaults = [
  'gone', 'gone between', 'hanging', 'hanging between', '404', '500', 'redirected',
  'html', 'cut manifest', 'large manifest', 'cut table', 'another table', 'large table', 'malformed', 'of another domain',
];

describe('on a first visit, the registry’s answer is', () => {
  for (const fault of networkFaults) {
    it(fault, async () => {
      const circumstances: Circumstances = { quick: true, ...(fault.startsWith('hanging') && { hangs: 'network' }) };
      await registry.set(4, fault);
      const visitor = await visit(registry.address, circumstances);
      await untilFailed(registry);
      expect(isPermitted(visitor)).to.equal(false);
      expect(await registry.keptVersion()).to.equal(undefined);
      await registry.set(4);
      await untilPermitted(visitor);
      expect(visitor.page.problems).to.deep.equal([]);
    });
  }
});

describe('with a newer table kept, the registry’s answer is', () => {
  for (const fault of networkFaults) {
    it(fault, async () => {
      const circumstances: Circumstances = { quick: true, ...(fault.startsWith('hanging') && { hangs: 'network' }) };
      await keepVersion4(registry);
      await registry.set(5, fault);
      const visitor = await visit(registry.address, circumstances);
      await untilPermitted(visitor);
      await untilFailed(registry);
      expect(isPermitted(visitor)).to.equal(true);
      expect(await registry.keptVersion()).to.equal('4');
      await registry.set(5);
      await untilVersion5(visitor);
      expect(visitor.page.problems).to.deep.equal([]);
    });
  }

  it('an older version: that of before is taken back', async () => {
    await keepVersion4(registry);
    await registry.set(3);
    const visitor = await visit(registry.address, { quick: true });
    await waitUntil(async () => (await registry.asked()).includes('manifest.json'));
    await waitUntil(async () => isRecent((await registry.kept()).tried));
    await waitUntil(() => !isPermitted(visitor));
    expect(await registry.keptVersion()).to.equal('3');
    expect(await registry.asked()).to.deep.equal(['manifest.json']);
    expect(visitor.page.problems).to.deep.equal([]);
  });

  it('forbidden by the page’s policy', async () => {
    await keepVersion4(registry);
    await registry.set(5);
    const visitor = await visit(registry.address, { quick: true, lacks: 'connect-src' });
    await untilPermitted(visitor);
    await untilFailed(registry);
    expect(isPermitted(visitor)).to.equal(true);
    expect(await registry.asked()).to.deep.equal([]);
    expect(visitor.page.problems).to.deep.equal([]);
    await leave(visitor);
    await untilVersion5(await visit(registry.address, { quick: true }));
  });

  it('nothing, until the network is back', async () => {
    await keepVersion4(registry);
    await registry.set(5, 'gone');
    const visitor = await visit(registry.address);
    await untilFailed(registry);
    await registry.set(5);
    visitor.page.dispatchEvent(new Event('online'));
    await untilVersion5(visitor);
    expect(visitor.page.problems).to.deep.equal([]);
  });

  it('never there, as the page’s own fetch hangs', async () => {
    await keepVersion4(registry);
    await registry.set(5);
    const visitor = await visit(registry.address, { quick: true, hangs: 'network', lacks: 'a network that hangs' });
    await untilFailed(registry);
    expect(isPermitted(visitor)).to.equal(true);
    visitor.page.mend();
    await untilVersion5(visitor);
    expect(visitor.page.problems).to.deep.equal([]);
  });

  it('one that can’t be verified, as there are no hashes', async () => {
    await keepVersion4(registry);
    await registry.set(5);
    const visitor = await visit(registry.address, { quick: true, lacks: 'no hashes' });
    await untilPermitted(visitor);
    expect(await registry.asked()).to.deep.equal([]);
    visitor.page.mend();
    await untilVersion5(visitor);
    expect(visitor.page.problems).to.deep.equal([]);
  });
});

const isRecent = (time: number): boolean => Date.now() - time < 60_000;
