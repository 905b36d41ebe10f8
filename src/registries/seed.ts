// Generated from public/tables by tools/publish-tables.ts: edit the tables, then run `npm run tables`.
import type { Table } from '../lgr/table.js';

export const seed: Readonly<Record<'nu-latn' | 'se-hebr' | 'se-latn', Table>> = {
  'nu-latn': {
    id: 'nu-latn',
    version: '2',
    date: '2020-10-02',
    'unicode-version': '6.3.0',
    language: 'und-Latn',
    scope: 'nu',
    'validity-start': '2019-09-24',
    repertoire: [
      { codePoints: [0x2d], rule: 'hyphen-minus-disallowed', not: true }, { first: 0x30, last: 0x39 },
      { first: 0x61, last: 0x7a }, { first: 0xe0, last: 0xf6 }, { first: 0xf8, last: 0xff }, { codePoints: [0x101] },
      { codePoints: [0x113] }, { codePoints: [0x12b] }, { codePoints: [0x14b] }, { codePoints: [0x14d] },
      { codePoints: [0x16b] },
    ],
    rules: {
      'hyphen-minus-disallowed': [
        {
          type: 'choice',
          nodes: [
            { type: 'rule', nodes: [{ type: 'look-behind', nodes: [{ type: 'start' }] }, { type: 'anchor' }] },
            { type: 'rule', nodes: [{ type: 'anchor' }, { type: 'look-ahead', nodes: [{ type: 'end' }] }] },
            {
              type: 'rule',
              nodes: [
                {
                  type: 'look-behind',
                  nodes: [{ type: 'start' }, { type: 'any' }, { type: 'any' }, { type: 'char', codePoints: [0x2d] }],
                },
                { type: 'anchor' },
              ],
            },
          ],
        },
      ],
    },
    actions: [{ disp: 'valid' }],
  },
  'se-hebr': {
    id: 'se-hebr',
    version: '3',
    date: '2020-10-02',
    'unicode-version': '6.3.0',
    language: 'yi-Hebr',
    scope: 'se',
    'validity-start': '2019-09-24',
    repertoire: [
      { codePoints: [0x2d], rule: 'hyphen-minus-disallowed', not: true },
      { first: 0x30, last: 0x39, rule: 'digit-disallowed', not: true }, { codePoints: [0x5d0] },
      { codePoints: [0x5d0, 0x5b7] }, { codePoints: [0x5d0, 0x5b8] }, { codePoints: [0x5d1] },
      { codePoints: [0x5d1, 0x5bf] }, { codePoints: [0x5d2] }, { codePoints: [0x5d3] }, { codePoints: [0x5d4] },
      { codePoints: [0x5d5] }, { codePoints: [0x5d5, 0x5bc] }, { codePoints: [0x5d6] }, { codePoints: [0x5d7] },
      { codePoints: [0x5d8] }, { codePoints: [0x5d9] }, { codePoints: [0x5d9, 0x5b4] }, { codePoints: [0x5da] },
      { codePoints: [0x5db] }, { codePoints: [0x5db, 0x5bc] }, { codePoints: [0x5dc] }, { codePoints: [0x5dd] },
      { codePoints: [0x5de] }, { codePoints: [0x5df] }, { codePoints: [0x5e0] }, { codePoints: [0x5e1] },
      { codePoints: [0x5e2] }, { codePoints: [0x5e3] }, { codePoints: [0x5e4] }, { codePoints: [0x5e4, 0x5bc] },
      { codePoints: [0x5e4, 0x5bf] }, { codePoints: [0x5e5] }, { codePoints: [0x5e6] }, { codePoints: [0x5e7] },
      { codePoints: [0x5e8] }, { codePoints: [0x5e9] }, { codePoints: [0x5e9, 0x5c2] }, { codePoints: [0x5ea] },
      { codePoints: [0x5ea, 0x5bc] }, { codePoints: [0x5f2, 0x5b7] },
    ],
    rules: {
      'hyphen-minus-disallowed': [
        {
          type: 'choice',
          nodes: [
            { type: 'rule', nodes: [{ type: 'look-behind', nodes: [{ type: 'start' }] }, { type: 'anchor' }] },
            { type: 'rule', nodes: [{ type: 'anchor' }, { type: 'look-ahead', nodes: [{ type: 'end' }] }] },
            {
              type: 'rule',
              nodes: [
                {
                  type: 'look-behind',
                  nodes: [{ type: 'start' }, { type: 'any' }, { type: 'any' }, { type: 'char', codePoints: [0x2d] }],
                },
                { type: 'anchor' },
              ],
            },
          ],
        },
      ],
      'digit-disallowed': [
        {
          type: 'choice',
          nodes: [
            { type: 'rule', nodes: [{ type: 'look-behind', nodes: [{ type: 'start' }] }, { type: 'anchor' }] },
            { type: 'rule', nodes: [{ type: 'anchor' }, { type: 'look-ahead', nodes: [{ type: 'end' }] }] },
          ],
        },
      ],
    },
    actions: [{ disp: 'valid' }],
  },
  'se-latn': {
    id: 'se-latn',
    version: '3',
    date: '2020-10-02',
    'unicode-version': '6.3.0',
    language: 'und-Latn',
    scope: 'se',
    'validity-start': '2019-09-24',
    repertoire: [
      { codePoints: [0x2d], rule: 'hyphen-minus-disallowed', not: true }, { first: 0x30, last: 0x39 },
      { first: 0x61, last: 0x7a }, { first: 0xe0, last: 0xe2 }, { first: 0xe4, last: 0xf6 },
      { first: 0xf8, last: 0xfa }, { first: 0xfc, last: 0xfe }, { codePoints: [0x107] }, { codePoints: [0x10d] },
      { codePoints: [0x111] }, { codePoints: [0x11b] }, { codePoints: [0x142] }, { codePoints: [0x144] },
      { codePoints: [0x14b] }, { codePoints: [0x159] }, { codePoints: [0x15b] }, { codePoints: [0x161] },
      { codePoints: [0x163] }, { codePoints: [0x167] }, { codePoints: [0x17a] }, { codePoints: [0x17e] },
      { codePoints: [0x1ce] }, { codePoints: [0x1d0] }, { codePoints: [0x1d2] }, { codePoints: [0x1d4] },
      { codePoints: [0x1e5] }, { codePoints: [0x1e7] }, { codePoints: [0x1e9] }, { codePoints: [0x1ef] },
      { codePoints: [0x259] }, { codePoints: [0x292] },
    ],
    rules: {
      'hyphen-minus-disallowed': [
        {
          type: 'choice',
          nodes: [
            { type: 'rule', nodes: [{ type: 'look-behind', nodes: [{ type: 'start' }] }, { type: 'anchor' }] },
            { type: 'rule', nodes: [{ type: 'anchor' }, { type: 'look-ahead', nodes: [{ type: 'end' }] }] },
            {
              type: 'rule',
              nodes: [
                {
                  type: 'look-behind',
                  nodes: [{ type: 'start' }, { type: 'any' }, { type: 'any' }, { type: 'char', codePoints: [0x2d] }],
                },
                { type: 'anchor' },
              ],
            },
          ],
        },
      ],
    },
    actions: [{ disp: 'valid' }],
  },
};
