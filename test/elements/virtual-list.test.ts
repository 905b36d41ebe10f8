/** A list of a million rows, which browsers could not draw: the rows are made when they are asked for. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { batchLanguages } from '../../src/elements/batch/batch-language.js';
import { batchStyles } from '../../src/elements/batch/batch-styles.js';
import { VirtualList } from '../../src/elements/batch/virtual-list.js';
import { rowStyles } from '../../src/elements/batch/row-styles.js';
import { baseStyles } from '../../src/elements/shared/base-styles.js';
import type { ShownRow } from '../../src/lists/show-row.js';
import { all, one, textsOf } from './screen.js';
import { waitUntil } from './wait-until.js';

const ROWS = 1_000_000;

const rowAt = (place: number): ShownRow => {
  const name = `name-${place}.se`;
  return { line: place + 1, input: name, unicode: name, ascii: name, verdict: 'permitted', findings: [], fault: '', suggestion: '', marks: [], suggestedCode: '' };
};

class ListHost extends LitElement {
  static override styles = [baseStyles, batchStyles, rowStyles];
  /** How many rows it was asked for, each time. */
  readonly asked: number[] = [];
  /** The row of the list that the first one is which is shown. */
  first = 0;
  /** What an answer waits for. */
  wait: () => Promise<void> | undefined = () => undefined;
  readonly rows = new VirtualList(this, async (from, count) => {
    this.asked.push(count);
    const { first } = this;
    await this.wait();
    return Array.from({ length: count }, (_, index) => rowAt(first + from + index));
  }, () => {});

  override render() {
    return html`<div class="frame">${this.rows.render(batchLanguages.en)}</div>`;
  }
}
customElements.define('test-list-host', ListHost);

async function show(): Promise<ListHost> {
  const host = await fixture<ListHost>('<test-list-host></test-list-host>');
  host.rows.reset(ROWS);
  host.requestUpdate();
  await isInSight(host, 0);
  return host;
}

/** The row is chosen, whole, in sight, and one of few in the page. */
async function isInSight(host: ListHost, place: number): Promise<void> {
  const list = one(host, '.list');
  await waitUntil(() => list.getAttribute('aria-activedescendant') === `row-${place}` && host.rows.chosenRow?.line === place + 1, `never at ${place}`);
  await host.updateComplete;
  const row = one(host, `#row-${place}`);
  expect([row.querySelector('.name')?.textContent, row.getAttribute('aria-rowindex')]).to.deep.equal([`name-${place}.se`, String(place + 2)]);
  const [around, box] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  expect([box.top >= around.top - 1, box.bottom <= around.bottom + 1]).to.deep.equal([true, true]);
  expect(all(host, '.row').length).to.be.below(60);
}

const press = (host: ListHost, key: string): boolean => one(host, '.list').dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

describe('a million rows', () => {
  it('are reached by their places', async () => {
    const host = await show();
    for (const place of [123_455, ROWS - 1, 6, 500_000, 99]) {
      host.rows.choose(place);
      await isInSight(host, place);
    }
    expect(Math.max(...host.asked)).to.be.below(60);
  });

  it('are reached with the keyboard', async () => {
    const host = await show();
    for (const [key, place] of [['ArrowUp', 0], ['ArrowDown', 1], ['End', ROWS - 1], ['ArrowDown', ROWS - 1], ['ArrowUp', ROWS - 2], ['Home', 0]] as const) {
      expect(press(host, key)).to.equal(false);
      await isInSight(host, place);
    }
    press(host, 'PageDown');
    await waitUntil(() => (host.rows.chosenRow?.line ?? 0) > 3, 'no page down');
    press(host, 'PageUp');
    await isInSight(host, 0);
    expect(press(host, 'a')).to.equal(true);
  });

  it('are reached by scrolling, in proportion', async () => {
    const host = await show();
    const list = one(host, '.list');
    for (const [part, from, to] of [[0.5, 499_000, 501_000], [1, ROWS - 50, ROWS], [0, 1, 1]] as const) {
      list.scrollTop = part * (list.scrollHeight - list.clientHeight);
      await waitUntil(() => textsOf(host, '.row .line').some((line) => within(Number(line.replace(/\D/g, '')), from, to)), `not at ${part}`);
    }
  });

  it('have elements of their own: no cell that was one of a row is ever one of another', async () => {
    const host = await show();
    const lines = new Map<Element, string>();
    const look = (): void => {
      for (const cell of all(host, '.row, .row > *')) {
        const line = cell.closest('.row')?.querySelector('.line')?.textContent ?? '';
        expect(lines.get(cell) ?? line).to.equal(line);
        lines.set(cell, line);
      }
    };
    for (const place of [3, 9, 20, 40, 500_000, 0]) {
      look();
      host.rows.choose(place);
      await isInSight(host, place);
    }
    host.first = 1000; // a filter leaves these
    host.rows.reset(ROWS - 1000);
    host.requestUpdate();
    await waitUntil(() => textsOf(host, '.row .line')[0] === '1,001', 'no other rows');
    look();
  });

  it('are those that were asked for last, also where these are told first', async () => {
    const host = await show();
    const answers: (() => void)[] = [];
    host.wait = () => new Promise((resolve) => answers.push(resolve));
    for (const first of [10, 20]) {
      const { length } = answers;
      host.first = first;
      host.rows.refresh();
      await waitUntil(() => answers.length > length, 'not asked');
    }
    answers[1]!();
    await waitUntil(() => textsOf(host, '.row .line')[0] === '21', 'no other rows');
    answers[0]!();
    await nextFrame();
    await host.updateComplete;
    expect(textsOf(host, '.row .line')[0]).to.equal('21');
  });

  it('are where they were when the list has moved on the page', async () => {
    const host = await show();
    host.rows.choose(700_000);
    await isInSight(host, 700_000);
    document.body.append(host);
    host.requestUpdate();
    await nextFrame();
    await isInSight(host, 700_000);
    host.remove();
  });
});

const within = (number: number, from: number, to: number): boolean => number >= from && number <= to;
