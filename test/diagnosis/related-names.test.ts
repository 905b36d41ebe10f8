import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import { relatedNames } from '../../src/diagnosis/related-names.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import { readTable } from '../../src/lgr/read-table.js';
import { registryOf } from '../../src/registry/registry-of-table.js';
import { lgrXml } from '../lgr/lgr-xml.js';

/** á is blocked by itself, ā can be had by the holder of a, and ă by nobody else. */
const table = readTable(lgrXml({ data: `
  <char cp="0061"><var cp="00E1" type="blocked"/><var cp="0101" type="allocatable"/></char>
  <char cp="00E1"><var cp="00E1" type="blocked"/><var cp="0061" type="allocatable"/></char>
  <char cp="0101"><var cp="0061" type="allocatable"/></char>
  <char cp="0062"/>` }));
const registries = [registryOf(table)] as const;
const related = (name: string, limit = 10) => relatedNames(diagnose(name, registries), registries, limit);

describe('what a name belongs together with', () => {
  it('is what its holder alone can have, and what nobody can', () => {
    expect(related('ab')).toEqual({ grantable: ['āb'], blocked: ['áb'], hasLookalikes: false, isComplete: true });
    expect(related('aa.example')).toEqual({ grantable: ['aā', 'āa', 'āā'], blocked: expect.arrayContaining(['áa', 'aá', 'áá']), hasLookalikes: false, isComplete: true });
    expect(related('b')).toEqual({ grantable: [], blocked: [], hasLookalikes: false, isComplete: true });
  });

  it('is, of a blocked name, what can be registered instead, and its disposition is the verdict', () => {
    expect(verdictOf(diagnose('áb', registries))).toBe('refused');
    expect(diagnose('áb', registries).findings).toMatchObject([{ code: 'disposition', values: { disposition: 'blocked', because: 'variants' } }]);
    expect(related('áb')).toEqual({ grantable: ['ab'], blocked: [], hasLookalikes: false, isComplete: true });
  });

  it('is nothing of a name that the table does not have, or that no table judges', () => {
    for (const name of ['ж', '', 'a.ru', 'a..example']) expect(related(name), name).toBeUndefined();
  });

  it('tells names with characters of other scripts from those of its own; what is common to all is none', () => {
    const mixed = registryOf(readTable(lgrXml({ data: `
      <char cp="0061"><var cp="0430" type="blocked"/><var cp="00E1" type="blocked"/></char>
      <char cp="0062"><var cp="0430" type="blocked"/></char><char cp="0063"><var cp="0031" type="blocked"/></char>
      <char cp="0031"/><char cp="00E1"/><char cp="0430"/>` })));
    const blockedWith = (name: string) => relatedNames(diagnose(name, [mixed]), [mixed], 10);
    expect(blockedWith('a')).toMatchObject({ blocked: ['á'], hasLookalikes: true });
    expect(blockedWith('b')).toMatchObject({ blocked: [], hasLookalikes: true });
    expect(blockedWith('c')).toMatchObject({ blocked: ['1'], hasLookalikes: false });
  });

  it('is said to be incomplete beyond the limit', () => {
    expect(related('aaaa', 3)).toMatchObject({ isComplete: false });
  });
});
