import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/core.js';
import { availableLanguages } from '../../src/messages/known-languages.js';
import { version } from '../../src/version.js';
import { klartext } from './command.js';
import { everyRegistry } from '../../tools/every-registry.js';

describe('klartext NAME', () => {
  it('tells both forms and the verdict', async () => {
    const { status, stdout, stderr } = await klartext(['RÄKSMÖRGÅS.se']);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual(['räksmörgås.se', 'xn--rksmrgs-5wao1o.se', 'räksmörgås.se is a permitted .se name.']);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('tells each fault with its place, and the suggestions', async () => {
    const { status, stdout } = await klartext(['räk_smörgås.se']);
    expect(stdout).toMatch(/^räk_smörgås\.se\nräk_smörgås\.se can’t be registered\.\n {2}Character 4, “_”.*\n {2}Change to räk-smörgås\.se\n$/);
    expect(status).toBe(1);
  });

  it('takes several names, and one that starts with a hyphen behind --', async () => {
    const { status, stdout } = await klartext(['--tld', 'nu', '--', 'ā', '-hem.nu', 'å.se', '']);
    expect(stdout.split('\n\n').map((part) => part.split('\n')[0])).toEqual(['ā.nu', '-hem.nu', 'å.se', 'Type a domain name, or paste a code that starts with xn--.']);
    expect(status).toBe(1);
  });

  it('does not judge names under other top-level domains', async () => {
    expect(await klartext(['å.com'])).toMatchObject({ status: 0, stdout: `å.com\nxn--5ca.com\n.com is not judged here.\n` });
  });

  it('asks about a code that was probably copied wrongly, with both codes one above the other, and ends with 3', async () => {
    const { status, stdout } = await klartext(['--lang', 'sv', 'xn--rksmrgs-5waolo.se']);
    expect(stdout.split('\n').slice(0, 9)).toEqual([
      'räèksmrgåsæ.se', 'xn--rksmrgs-5waolo.se', 'räèksmrgåsæ.se har bara tillåtna tecken, men koden kan vara fel avskriven.',
      'Om det är ledigt ser du hos en registrar.',
      '  Står det 1 i stället för l på fakturan? Då är namnet räksmörgås.se.', '  xn--rksmrgs-5waolo.se', '  xn--rksmrgs-5wao1o.se', '                  ^',
      '  Byt till räksmörgås.se',
    ]);
    expect(status).toBe(3);
  });

  it.each([[['850709-9805.se', 'håbo.se'], 3], [['þing.se'], 3], [['þing.se', 'hem-.se'], 1], [['köp.pp.se'], 0], [['pp.se'], 1]])('%j ends with %i', async (words, expected) => {
    const { status, stdout } = await klartext(words);
    expect(status).toBe(expected);
    expect(stdout).not.toMatch(/(850709-9805|þing|pp)\.se is a permitted/);
  });

  it('prints as JSON what there is to say', async () => {
    const { status, stdout } = await klartext(['--json', 'hem_ma.se', 'å\u202E.se']);
    const [one, other] = stdout.trimEnd().split('\n');
    expect(JSON.parse(one as string)).toEqual(diagnose('hem_ma.se'));
    expect(JSON.parse(other as string)).toEqual(diagnose('å\u202E.se'));
    expect(status).toBe(1);
  });

  it.each([[{ LANG: 'sv_SE.UTF-8' }], [{ LC_MESSAGES: 'sv_SE' }], [{ LC_ALL: 'sv', LC_MESSAGES: 'en_GB' }], [{ LC_ALL: '', LANG: 'sv' }]])(
    'speaks as the environment says: %j', async (environment) => {
      expect((await klartext(['hem-.se'], { environment })).stdout).toContain('hem-.se kan inte registreras.');
    },
  );

  it.each([[{ LANG: 'nb_NO.UTF-8' }], [{ LC_ALL: 'no_NO' }], [{ LANG: 'nn_NO.UTF-8' }]])('speaks Norwegian, which has to be loaded: %j', async (environment) => {
    expect((await klartext(['hem-.se'], { environment })).stdout).toContain('hem-.se kan ikke registreres.');
    expect((await klartext(['--fjern'], { environment })).stderr).toContain('Valget --fjern finnes ikke');
  });

  it('converts names under a top-level domain that no rules are known for', async () => {
    expect(await klartext(['--tld', 'com se', 'å', 'a', 'å b'])).toMatchObject({
      status: 1,
      stdout: 'å.com\nxn--5ca.com\nEncoded form: xn--5ca.com.\nå.se is a permitted .se name.\n\n' +
        'a.com\nThe encoded form of the name is the same.\na.se can’t be registered. Others register names below a.se, so it can’t be ordered.\n\n' +
        'å b.com\nå b.com is not a valid domain name.\n  A domain name can’t contain spaces (character 2).\n  Change to åb.com\n  Change to å-b.com\nå b.se can’t be registered. A domain name can’t contain spaces (character 2). Change to åb.se\n',
    });
    expect(await klartext(['--tld', '.uk', 'å.co.uk'])).toMatchObject({ status: 0, stdout: 'å.co.uk\nxn--5ca.co.uk\nEncoded form: xn--5ca.co.uk.\n' });
  });

  it('says of a word what each of several top-level domains that are named says', async () => {
    const { status, stdout } = await klartext(['--tld', 'se nu no pl com', 'ŧest', 'ŧest.nu']);
    expect(status).toBe(1); // by the first one, and ŧest.nu
    expect(stdout.split('\n').slice(4, 9)).toEqual([
      'ŧest.nu can’t be registered. Character 1, “ŧ” (t with stroke), is not allowed under .nu. Change to test.nu',
      'ŧest.no is a permitted .no name.',
      'We don’t know for certain whether ŧest.pl can be registered.',
      'Encoded form: xn--est-o0a.com.',
      '',
    ]);
    expect(stdout.split('\n').slice(9).join('\n')).toBe('ŧest.nu\nxn--est-o0a.nu\nŧest.nu can’t be registered.\n' +
      '  Character 1, “ŧ” (t with stroke), is not allowed under .nu, but is under .se, .no, .fi, and others.\n  Change to test.nu\n  Change to ŧest.se\n  Change to ŧest.no\n');
    expect(await klartext(['--tld', 'se nu', 'ŧest'])).toMatchObject({ status: 0 });
    for (const words of [['--tld', 'se nu', ' '], ['--tld', 'se', 'ŧest'], ['ŧest']]) expect((await klartext(words)).stdout).not.toContain('.nu');
  });

  it('says it as JSON', async () => {
    const [word, name] = (await klartext(['--tld', 'se nu com', '--json', 'ŧest', 'ŧest.se'])).stdout.trim().split('\n').map((line) => JSON.parse(line));
    expect(word).toMatchObject({ unicode: 'ŧest.se', registrable: true, under: {
      se: { verdict: 'permitted', unicode: 'ŧest.se', findings: [] },
      nu: { verdict: 'refused', unicode: 'ŧest.nu', ascii: 'xn--est-o0a.nu', findings: [{ code: 'not-in-table', suggestions: ['test.nu', 'ŧest.se'] }] },
      com: { verdict: 'elsewhere', unicode: 'ŧest.com', ascii: 'xn--est-o0a.com', findings: [] },
    } });
    expect(name).not.toHaveProperty('under');
  });

  it('speaks as it is told, and English where nobody says', async () => {
    for (const lang of ['nb', 'no', 'nb-NO']) expect((await klartext(['--lang', lang, 'hem-.se'])).stdout).toContain('Bytt til hem.se');
    expect((await klartext(['--lang', 'sv', 'hem-.se'])).stdout).toContain('Byt till hem.se');
    expect((await klartext(['--lang', 'en', 'hem-.se'], { environment: { LC_ALL: 'sv_SE' } })).stdout).toContain('Change to hem.se');
    for (const LANG of ['', 'C', 'qaa_FI.UTF-8']) expect((await klartext(['hem-.se'], { environment: { LANG } })).stdout).toContain('Change to');
  });

  it('lets no control, nor what turns the text around it, reach the terminal', async () => {
    const name = 'a\u001B]0;x\u0007\u202Eb\u009B31m\u200Fc.se';
    for (const words of [[name], ['--json', name], ['--lang', name, 'x'], ['check', name]]) {
      const { stdout, stderr } = await klartext(words);
      expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200E\u200F\u202A-\u202E]/u);
      expect(stdout + stderr).toMatch(/U\+202E|\\u202e/);
    }
    expect((await klartext(['שלום.se'])).stdout).toMatch(/^\u2068שלום\.se\u2069\n/);
  });
});

describe('a command that is wrong', () => {
  it.each([
    [[], 'Type a name'],
    [['--foo', 'a.se'], '--foo'],
    [['--format', 'csv', 'a.se'], '--format'],
    [['--tld'], '--tld'],
    [['--tld', 'se a_b', 'a.se'], `“a_b”. It can be: ${Object.keys(everyRegistry).join(', ')}.`],
    [['--lang', 'qaa', 'a.se'], `“qaa”. It can be: ${availableLanguages().join(', ')}.`],
    [['check', '--json'], '--json'],
    [['check', '--format', 'xml'], '“xml”. It can be: csv, jsonl.'],
    [['check', '--separator', '__proto__'], 'It can be: comma, semicolon, tab, pipe, none.'],
    [['check', 'a', 'b'], 'one file'],
    [['check', 'no-such-file'], 'There is no file no-such-file.'],
    [['check', '.'], 'EISDIR'],
  ])('is told in a line, and ends with 2: %j', async (words, message) => {
    const { status, stdout, stderr } = await klartext(words);
    expect(stderr).toMatch(/^klartext: .+\n$/);
    expect(stderr).toContain(message);
    expect([status, stdout.replace('\uFEFF', '')]).toEqual([2, '']);
  });

  it('is told in Swedish, too', async () => {
    expect((await klartext(['check', '--lang', 'sv', 'saknas'])).stderr).toBe('klartext: Filen saknas finns inte.\n');
  });
});

it.each([['en', 'Exit code 0'], ['sv', 'Slutkod 0'], ['nb', 'Sluttkode 0']])('--help says all options and exit codes: %s', async (lang, sentence) => {
  const { status, stdout } = await klartext(['--help', '--lang', lang]);
  const options = ['--tld', '--lang', '--json', '--table', '--limit', '--help', '--version', '--format', '--column', '--code-column', '--separator', '--quiet', '--jobs'];
  expect([...options, sentence].filter((word) => !stdout.includes(word))).toEqual([]);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(status).toBe(0);
});

it('--version says the version', async () => {
  expect(await klartext(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});
