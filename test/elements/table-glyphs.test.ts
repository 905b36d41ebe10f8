/** Characters that the device can't draw, as its fonts lack them. */
import { expect } from '@open-wc/testing';
import { hasGlyph } from '../../src/elements/table/glyph.js';
import { textOf, textsOf } from './screen.js';
import { set, showTable } from './table-screen.js';

describe('a character that the device', () => {
  for (const character of ['a', 'ʒ', '-', '\u05D0', '\u05D0\u05B7']) {
    it(`can draw, is known to be drawn: ${character}`, () => {
      expect(hasGlyph(character)).to.equal(true);
    });
  }

  for (const character of ['\uFDD0', '\uE000', '\u{10FFFD}', '\u0378', '\u{2FFFE}']) {
    it(`can’t draw, is known not to be: U+${character.codePointAt(0)?.toString(16).toUpperCase()}`, () => {
      expect(hasGlyph(character)).to.equal(false);
    });
  }
});

describe('on a device without ŋ', () => {
  const { fillText, measureText } = CanvasRenderingContext2D.prototype;
  const lacking = (text: string): string => (text === 'ŋ' ? '\uFDD0' : text);
  before(() => {
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      fillText.call(this, lacking(text), ...place);
    };
    CanvasRenderingContext2D.prototype.measureText = function (text) {
      return measureText.call(this, lacking(text));
    };
  });
  after(() => Object.assign(CanvasRenderingContext2D.prototype, { fillText, measureText }));

  it('its code point stands in the card and in both views', async () => {
    const table = await showTable('lang="sv" search="ŋ"');
    for (const view of ['grid', 'list'] as const) {
      await set(table, { view });
      expect([textOf(table, '.large'), textsOf(table, '.tile')]).to.deep.equal(['U+014B', ['U+014B eng']]);
    }
  });

  it('every other character of the table is drawn', async () => {
    const table = await showTable('lang="sv"');
    expect(textsOf(table, '.tile .no-glyph')).to.deep.equal(['U+014B']);
    expect(textsOf(table, '.tile bdi')).to.have.lengthOf(126);
  });
});
