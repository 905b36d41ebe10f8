/** Two pages are changed in the same way, at random; one is decorated, and its text is that of the other after each change and in the end. */
import { expect } from '@open-wc/testing';
import { decorate } from '../../src/decorate.js';

const words = ['xn--hbo-ula.se', 'xn--smrgs-pra0j.se', 'xn--pypal-4ve.com', 'xn--rksmrgs-5wao1o', '.se', 'plain', ' and ', '', 'xn--zzz'];

type Twins<Kind extends Node> = readonly [Kind, Kind];

/** Numbers below a limit, the same ones for the same seed. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
}

/** Changes both in the same way, some times in a row. */
class Pages {
  readonly roots: Twins<Element> = [document.createElement('div'), document.createElement('div')];
  readonly texts: Twins<Text>[] = [];
  readonly #elements: Twins<Element>[] = [this.roots];
  readonly #number: (limit: number) => number;

  constructor(seed: number) {
    this.#number = numbersFrom(seed);
  }

  async change(): Promise<void> {
    const place = this.#oneOf(this.#elements);
    const text = this.#oneOf(this.texts);
    const change = this.#number(6);
    if (change < 2 || !text) this.#add(this.texts, place, () => new Text(), this.#words());
    else if (change === 2) this.#add(this.#elements, place, () => document.createElement('b'));
    else if (change === 3) this.#set(text, this.#words());
    else if (change === 4) await this.#move(text, place);
    else this.#put(this.#oneOf(this.#elements), place);
  }

  #add<Kind extends Node>(list: Twins<Kind>[], place: Twins<Element>, create: () => Kind, data = ''): void {
    const twins = [create(), create()] as const;
    list.push(twins);
    for (const each of [0, 1] as const) place[each].append(twins[each]);
    if (data) this.#set(twins as unknown as Twins<Text>, data);
  }

  #set(text: Twins<Text>, data: string): void {
    for (const each of text) each.data = data;
  }

  async #move(text: Twins<Text>, place: Twins<Element>): Promise<void> {
    if (this.#number(2)) this.#set(text, this.#words());
    for (const each of text) each.remove();
    if (this.#number(2)) await Promise.resolve();
    for (const each of [0, 1] as const) place[each].prepend(text[each]);
  }

  #put(element: Twins<Element>, place: Twins<Element>): void {
    if (element[0].contains(place[0])) return;
    for (const each of [0, 1] as const) place[each].prepend(element[each]);
  }

  #words = (): string => Array.from({ length: 1 + this.#number(4) }, () => this.#oneOf(words)).join(this.#number(2) ? ' ' : '');

  #oneOf = <One>(list: readonly One[]): One => list[this.#number(list.length || 1)] as One;
}

it('for a hundred pages', async () => {
  for (let seed = 1; seed <= 100; seed++) {
    const pages = new Pages(seed * 7919);
    document.body.append(...pages.roots);
    const decoration = decorate(pages.roots[0]);
    for (let count = 0; count < 60; count++) {
      await pages.change();
      if (count % 3 === 0) await Promise.resolve();
      if (count % 3 === 0) expect(pages.roots[0].textContent, `seed ${seed}, change ${count}`).to.equal(pages.roots[1].textContent);
    }
    await Promise.resolve();
    expect(pages.roots[0].querySelectorAll('.klartext-reading').length, `seed ${seed}`).to.be.greaterThan(0);
    decoration.stop();
    expect(pages.roots[0].innerHTML, `seed ${seed}`).to.equal(pages.roots[1].innerHTML);
    expect(pages.texts.map(([{ data }]) => data)).to.deep.equal(pages.texts.map(([, { data }]) => data));
    for (const root of pages.roots) root.remove();
  }
});
