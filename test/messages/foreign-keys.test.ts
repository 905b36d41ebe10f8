/** A page's own sentences and registries may use words that every object knows. */
import { expect, it } from 'vitest';
import { error, type FindingCode } from '../../src/finding.js';
import * as english from '../../src/languages/en.js';
import { formatFinding } from '../../src/messages/format-finding.js';
import { fill, toText } from '../../src/messages/message.js';
import { diagnose } from '../../src/core.js';

const words = ['toString', 'constructor', '__proto__', 'hasOwnProperty'];

it.each(words)('a sentence with a place for {%s} keeps it as it is', (word) => {
  expect(toText(fill(`a {${word}} b`, { name: 'x' }))).toBe(`a {${word}} b`);
});

it.each(words)('a finding whose code is %s has no sentence', (word) => {
  const subject = { diagnosis: diagnose('a.se'), tld: 'se', tlds: ['se'] };
  expect(formatFinding(error(word as FindingCode, 0, 'a rule'), subject, english)).toEqual([]);
});
