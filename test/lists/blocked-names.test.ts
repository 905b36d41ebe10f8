/** Lists of names that nobody can have: what is read of them, and what is told of the rest. */
import { describe, expect, it } from 'vitest';
import { lists as english } from '../../src/languages/en.js';
import { lists } from '../../src/languages/sv.js';
import { blockedLine, readBlockedNames } from '../../src/lists/blocked-names.js';
import { formatBlocked } from '../../src/lists/format-blocked.js';
import { LocalListChecker } from '../../src/lists/list-checker.js';
import { nu } from '../../src/registries/nu/policy.js';
import { se } from '../../src/registries/se/policy.js';
import { pieces, utf8 } from './reading.js';

const read = (text: string) => readBlockedNames(pieces(utf8(text)), [se, nu]);
const told = async (text: string): Promise<string> => formatBlocked((await read(text)).told, { kind: 'name', text: 'spärr.txt' }, lists, 'sv').join(' ');

describe('a list of blocked names', () => {
  it('tells how many names it has, and which of its lines could not be read', async () => {
    expect(await told('modern.se\nfel namn!\nhem-.se\nhåbo.se\nxn--hbo-ula.se\n\nköp\n')).toBe('Listan jämförs med 3 namn i spärr.txt; 2 rader kunde inte läsas: rad 2 och 3.');
    expect(await told('modern.se\n')).toBe('Listan jämförs med 1 namn i spärr.txt.');
  });

  it('names some of those lines, and counts the others', async () => {
    expect(await told(`modern.se\n${'fel namn!\n'.repeat(5)}`)).toContain('; 5 rader kunde inte läsas: rad 2, 3, 4, 5 och 6.');
    expect(await told(`modern.se\n${'fel namn!\n'.repeat(1200)}`)).toMatch(/; 1\u{A0}200 rader kunde inte läsas: rad 2, 3, 4, 5, 6 och 1\u{A0}195 till\.$/u);
    const { told: one } = await read('modern.se\nfel namn!\n');
    expect(formatBlocked(one, 'the pasted list', english, 'en')).toEqual(['The list is compared with 1 name in the pasted list; 1 line could not be read: line 2.']);
  });

  it('may have remarks behind its names, also where only some lines have', async () => {
    const { blocked, told: { names, unread } } = await read('åre.se\nmodern.se;note\nhem.se\tvår, sedan 2003\n');
    expect([names, unread]).toEqual([3, 0]);
    expect(['xn--re-xia.se', 'modern.se', 'hem.se', 'note.se'].map((name) => blockedLine(blocked, name))).toEqual([1, 2, 3, undefined]);
  });

  it('has titles and remarks above it, which are told as well', async () => {
    expect(await told('Spärrade namn 2026\nmodern.se\nhem.se\n')).toBe('Listan jämförs med 2 namn i spärr.txt. Hör inte till listan: rad 1.');
  });

  it('tells rows whose cells do not stand in their columns, and takes nothing out of them', async () => {
    const { blocked, told: { names, lines } } = await read('id;namn\n17;hem.se\n18;köp.se\nal;a;b;c\n');
    expect([names, lines, blockedLine(blocked, 'al.se')]).toEqual([2, [4], undefined]);
  });

  it('blocks the name that would be registered', async () => {
    const { blocked } = await read('www.åre.se\n');
    expect(blockedLine(blocked, 'xn--re-xia.se')).toBe(1);
  });

  it.each(['', '\n \n', 'fel namn!', 'fel namn!\nhem-.se\n'])('without a name is an error, and nothing is compared: %j', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ problem: { kind: 'no-names' } });
    const checker = new LocalListChecker();
    const options = { registries: [se] as const };
    expect(await checker.block(new Blob(['hem.se']), options)).toMatchObject({ told: { names: 1 } });
    expect(await checker.block(new Blob([text]), options)).toEqual({ problem: { kind: 'no-names' } });
    expect((await checker.start(new Blob(['hem.se\n']), options, () => undefined)).counts.verdicts).toMatchObject({ blocked: 0, permitted: 1 });
  });
});
