/** Every code of a finding: those that src/finding.ts lists, and those of the rules that a registry states in prose. */
import { readFileSync } from 'node:fs';
import type { FindingCode } from '../../src/finding.js';
import { everyRegistry } from '../../tools/every-registry.js';

const source = readFileSync(new URL('../../src/finding.ts', import.meta.url), 'utf8');
const [, union = ''] = /export type FindingCode =([^;]*);/.exec(source) ?? [];

const listed = Array.from(union.matchAll(/'([\w-]+)'/g), ([, code]) => code as FindingCode);

export const findingCodes = [...new Set([...listed, ...Object.values(everyRegistry).flatMap(({ shapes }) => shapes.map(({ code }) => code))])];
