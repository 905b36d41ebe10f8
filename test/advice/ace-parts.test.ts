import { expect, it } from 'vitest';
import { partsOfCode } from '../../src/advice/ace-parts.js';

it.each([
  ['xn--rksmrgs-5wao1o', 'xn--', 'rksmrgs', '5wao1o'],
  ['XN--RKSMRGS-5WAO1O', 'XN--', 'RKSMRGS', '5WAO1O'],
  ['xn--7dbaf', 'xn--', '', '7dbaf'],
  ['xn--bjrns-keri-65a3r', 'xn--', 'bjrns-keri', '65a3r'],
  ['xn----5hch', 'xn--', '-', '5hch'],
])('%s', (label, prefix, ascii, rest) => {
  expect(partsOfCode(label)).toEqual({ prefix, ascii, rest });
});

it.each(['', 'habo', 'xn-', 'xn--', 'xn--abc-', 'håbo', 'axn--b'])('%s has none', (label) => {
  expect(partsOfCode(label)).toBeUndefined();
});
