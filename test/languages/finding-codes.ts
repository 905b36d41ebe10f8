/** Every code of a finding, as src/finding.ts lists them. */
import { readFileSync } from 'node:fs';
import type { FindingCode } from '../../src/finding.js';

const source = readFileSync(new URL('../../src/finding.ts', import.meta.url), 'utf8');
const [, union = ''] = /export type FindingCode =([^;]*);/.exec(source) ?? [];

export const findingCodes = Array.from(union.matchAll(/'([\w-]+)'/g), ([, code]) => code as FindingCode);
