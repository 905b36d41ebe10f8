/** Another copy of the scripts on the page, as a site may have it. Reads `dist`. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define-check.js';
import '../../src/define-name.js';
import '../../src/define-pair.js';
import { version } from '../../src/version.js';

it('a second copy of a script leaves the elements that are registered, in whatever order they come', async () => {
  const tags = ['idn-check', 'idn-converter', 'idn-name', 'idn-pair'];
  const before = tags.map((tag) => customElements.get(tag));
  for (const file of ['klartext-check', 'klartext', 'klartext-name', 'klartext-pair', 'klartext-check']) {
    await import(`/dist/cdn/${file}-${version}.js?copy=${file}`);
  }
  expect(tags.every((tag, index) => before[index] && customElements.get(tag) === before[index])).to.equal(true);
});
