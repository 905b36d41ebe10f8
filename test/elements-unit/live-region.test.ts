/** What a live region has in it, as screen readers are told of each change. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion } from '../../src/elements/shared/live-region.js';

const BLANK = '\u00A0';

describe('a live region', () => {
  let written: string[];
  let region: LiveRegion;
  let subject: string;
  beforeEach(() => {
    vi.useFakeTimers();
    written = [];
    const host = { requestUpdate: () => void written.push(region.words), addController() {}, removeController() {}, updateComplete: Promise.resolve(true) };
    subject = 'one';
    region = new LiveRegion(host, () => subject);
  });
  afterEach(() => vi.useRealTimers());

  it('has other words as they are', () => {
    region.say('One.');
    region.say('Two.');
    region.empty();
    region.say('One.');
    expect(written).toEqual(['One.', 'Two.', '', 'One.']);
  });

  it('leaves words that stand there, which would be spoken once more', () => {
    region.say('One.');
    region.empty();
    region.say('One.');
    region.say('One.');
    expect(written).toEqual(['One.', '', `One.${BLANK}`, `One.${BLANK}`]);
    expect([region.has('One.'), region.has('')]).toEqual([true, false]);
  });

  it('never has the same words twice in a row, which Orca takes for one event told twice', async () => {
    region.say('One.');
    for (let times = 0; times < 2; times++) {
      void region.sayAgain('One.');
      await vi.runAllTimersAsync();
    }
    expect(written).toEqual(['One.', '', `One.${BLANK}`, '', 'One.']);
  });

  it('says other words instead, where these come before', async () => {
    void region.sayAgain('One.');
    region.say('Two.');
    await vi.runAllTimersAsync();
    expect(written).toEqual(['', 'Two.']);
  });

  it('has no words about what is there no more', () => {
    region.say('One.');
    region.hostUpdate();
    expect(region.words).toBe('One.');
    subject = 'two';
    region.hostUpdate();
    expect(region.words).toBe('');
    region.say('Two.');
    region.hostUpdate();
    expect(region.words).toBe('Two.');
  });

  it('does not say again what was about something else', async () => {
    void region.sayAgain('One.');
    subject = 'two';
    await vi.runAllTimersAsync();
    expect(written).toEqual(['']);
  });
});
