/** Frameworks and pages set properties to whatever they have: an element takes it for a text or leaves it, and judges on. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import '../../src/define.js';
import '../../src/define-batch.js';
import '../../src/define-check.js';
import '../../src/define-name.js';
import '../../src/define-pair.js';
import '../../src/define-table.js';
import { staysQuiet } from './quiet.js';

staysQuiet();

const strange = [null, undefined, NaN, 0, 7, -1, true, false, 10n, [], ['se'], [['se'], 7], {}, () => 'se', new Date(NaN), /se/];

/** A second copy of an address that is none would be asked for: tables come from nowhere here. */
const fetched = window.fetch;
before(() => {
  window.fetch = () => Promise.reject(new TypeError('no network'));
});
after(() => {
  window.fetch = fetched;
});

for (const tag of ['idn-converter', 'idn-check', 'idn-name', 'idn-pair', 'idn-table', 'idn-batch']) {
  describe(tag, () => {
    const { elementProperties } = customElements.get(tag) as unknown as typeof ReactiveElement;
    // a page hears of a function that is none, as names would be taken without it
    const functions: readonly unknown[] = ['blocked', 'availability'];
    const names = [...elementProperties].filter(([name, { state }]) => !state && !functions.includes(name)).map(([name]) => name as keyof ReactiveElement);
    for (const name of names) {
      it(`takes whatever its property ${name} is set to`, async () => {
        const element = await fixture<ReactiveElement>(`<${tag} value="håbo.se" name="håbo.se" code="xn--hbo-ula.se">${tag === 'idn-check' ? '<label>Namn <input value="håbo.se"></label>' : ''}</${tag}>`);
        await element.updateComplete;
        const before = element.renderRoot.textContent;
        const ordinary = element[name];
        for (const value of strange) {
          Object.assign(element, { [name]: value });
          await element.updateComplete;
          await nextFrame();
        }
        Object.assign(element, { [name]: ordinary });
        await element.updateComplete;
        await nextFrame();
        expect(element.renderRoot.textContent).to.equal(before);
      });
    }
  });
}
