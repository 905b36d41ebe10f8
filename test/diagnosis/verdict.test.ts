import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { verdictOf } from '../../src/diagnosis/verdict.js';
import { registries } from '../../src/registries/bundled.js';
import { noRegistry } from '../../src/registry/none.js';

const verdict = (input: string): string => verdictOf(diagnose(input, registries));

describe('the verdict', () => {
  it.each([
    ['håbo', 'permitted'], ['www.håbo.se', 'permitted'], 
    ['850709-9805.se', 'caution'], ['xn--rksmrgs-5waolo.se', 'caution'], ['þing.se', 'caution'], ['www.xn--cdb6dqac0h.se', 'caution'],
    ['850709-9805.nu', 'permitted'], ['xn--rksmrgs-5wao1o.se', 'permitted'], ['þ.håbo.se', 'permitted'],
    ['ŧest.nu', 'refused'], ['hem-.se', 'refused'], ['a..se', 'refused'], ['"', 'refused'],
    ['a b.com', 'invalid'], ['xn--9.com', 'invalid'], ['-a.com', 'invalid'], ['.', 'invalid'],
    ['bücher.com', 'elsewhere'], ['se.com', 'elsewhere'],
    ['', 'empty'], [' \t\n', 'empty'],
  ])('on %j is %s', (input, expected) => {
    expect(verdict(input)).toBe(expected);
  });

  it('on what is too long for any name is that it is refused, also under another TLD', () => {
    expect(verdict(`${'a'.repeat(5000)}.com`)).toBe('refused');
    expect(verdict(`${'a.'.repeat(130)}com`)).toBe('refused');
    expect(verdict(`${'a'.repeat(64)}.com`)).toBe('invalid');
  });

  it('without a registry is that it has no say', () => {
    expect(verdictOf(diagnose('håbo', noRegistry))).toBe('elsewhere');
    expect(verdictOf(diagnose('hå bo', []))).toBe('invalid');
  });
});

describe('while somebody is typing', () => {
  const typing = (input: string): string => verdictOf(diagnose(input, registries), true);

  it.each(['hem-', 'xn--9', 'håbo.s', 'https://', 'א1', 'a.b-', 'håbo.com', 'h', 'pp', 'köp.pp.se'])('%j is unfinished', (input) => {
    expect(typing(input)).toBe('unfinished');
  });

  it.each([['-hem', 'refused'], ['a b.com', 'invalid'], ['ŧest.nu', 'refused'], ['1א', 'refused'], ['hem-.se', 'refused'], ['pp.se', 'refused'], ['håbo', 'permitted'], ['þing', 'caution'], ['', 'empty']])(
    '%j is %s all the same', (input, expected) => expect(typing(input)).toBe(expected),
  );
});
