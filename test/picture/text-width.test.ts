import { expect, it } from 'vitest';
import { textWidth } from '../../src/picture/text-width.js';

it('is that of Helvetica: the widths of its AFM files', () => {
  expect(textWidth('Will', { size: 1000 })).toBe(944 + 222 + 222 + 222);
  expect(textWidth('Will', { size: 1000, isBold: true })).toBe(944 + 278 + 278 + 278);
  expect(textWidth('räksmörgås.se', { size: 10 })).toBeCloseTo((333 + 556 + 500 + 500 + 833 + 556 + 333 + 556 + 556 + 500 + 278 + 500 + 556) / 100);
});

it('of a mark is nothing, composed or not, and of codes the same for each letter', () => {
  expect(textWidth('a\u030A', { size: 20 })).toBe(textWidth('å', { size: 20 }));
  expect(textWidth('xn--il', { size: 10, isMono: true })).toBeCloseTo(6 * 6.02);
});

it('of what is as wide as high is its size', () => {
  expect(['日', 'あ', '한', '😀', 'ｗ'].map((text) => textWidth(text, { size: 16 }))).toEqual([16, 16, 16, 16, 16]);
});
