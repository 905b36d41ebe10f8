import { describe, expect, it } from 'vitest';
import * as en from '../../src/languages/en.js';
import * as nb from '../../src/languages/nb.js';
import * as sv from '../../src/languages/sv.js';
import { formatRelated } from '../../src/messages/format-related.js';
import { toText } from '../../src/messages/message.js';

const say = (language: typeof en | typeof sv | typeof nb, grantable: string[], blocked: string[], isComplete = true, hasLookalikes = false): string =>
  formatRelated({ grantable, blocked, hasLookalikes, isComplete }, 'zz', language).map(toText).join(' ');

describe('what a name belongs together with', () => {
  it('is said in every language, of one name and of several', () => {
    expect(say(sv, ['a'], ['b'])).toBe('Namnet hör ihop med a.zz och kan bara ha samma innehavare. När namnet är registrerat är b.zz spärrat.');
    expect(say(sv, ['a', 'b'], ['c', 'd'])).toBe('Namnet hör ihop med a.zz och b.zz och kan bara ha samma innehavare. När namnet är registrerat är c.zz och d.zz spärrade.');
    expect(say(en, ['a', 'b'], ['c', 'd'])).toBe('The name belongs together with a.zz and b.zz, and can only have the same holder. Once the name is registered, c.zz and d.zz are blocked.');
    expect(say(nb, ['a'], ['b'])).toBe('Navnet hører sammen med a.zz og kan bare ha samme innehaver. Når navnet er registrert, er b.zz sperret.');
  });

  it('is cut after six names, which is said, and so is a search that gave up', () => {
    const seven = Array.from('abcdefg');
    expect(say(sv, seven.slice(0, 6), [])).not.toContain('fler');
    expect(say(sv, seven, [])).toMatch(/^Namnet hör ihop med a\.zz, .* och f\.zz och kan bara .*\. Det finns fler\.$/);
    expect(say(sv, [], ['b'], false)).toMatch(/Det finns fler\.$/);
    expect(say(sv, [], [], false)).toBe('Så många namn kan höra ihop med det här att alla inte kan prövas.');
    expect(say(en, [], [], false)).toBe('So many names may belong with this one that not all of them can be tried.');
    expect(say(nb, [], [], false)).toBe('Så mange navn kan høre sammen med dette at ikke alle kan prøves.');
    expect(say(sv, [], [])).toBe('');
  });

  it('does not list names that can’t be told from it, but says that they are blocked, too', () => {
    expect(say(sv, [], ['b'], true, true)).toBe('När namnet är registrerat är b.zz spärrat. När namnet registreras spärras också namn som liknar det, med bokstäver ur andra alfabet.');
    expect(say(en, [], [], true, true)).toBe('Registering the name also blocks names that look like it, with letters of other alphabets.');
    expect(say(nb, [], [], true, true)).toBe('Når navnet blir registrert, sperres også navn som ligner det, med bokstaver fra andre alfabeter.');
    expect(say(sv, [], [], false, true)).toMatch(/ur andra alfabet\. Så många namn /);
  });

  it('has each name as a name, whatever is in it', () => {
    expect(formatRelated({ grantable: ['ك', '{names}'], blocked: [], hasLookalikes: false, isComplete: true }, 'zz', sv)[0]?.filter((piece) => typeof piece !== 'string')).toEqual([
      { kind: 'name', text: 'ك.zz' }, { kind: 'name', text: '{names}.zz' },
    ]);
  });
});
