/** What goes wrong in the command. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { judgeNames } from '../../src/cli/judge-names.js';
import { run } from '../../src/cli/run.js';

vi.mock('../../src/cli/judge-names.js', () => ({ judgeNames: vi.fn() }));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs the command with an error in it. */
async function runWith(error: unknown, debug: string, ...words: string[]): Promise<{ status: number; lines: string[] }> {
  vi.stubEnv('LC_ALL', 'en');
  vi.stubEnv('DEBUG', debug);
  vi.mocked(judgeNames).mockRejectedValue(error);
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const status = await run(words);
  return { status, lines: write.mock.calls.join('').split('\n').slice(0, -1) };
}

describe('a fault of the program', () => {
  const fault = new TypeError('labels is not iterable');

  it('is told in one line, and ends with 2', async () => {
    expect(await runWith(fault, '', 'å.se')).toEqual({
      status: 2,
      lines: ['klartext: The program has a fault (TypeError: labels is not iterable). DEBUG=1 shows where.'],
    });
  });

  it('is told with its stack where DEBUG is set', async () => {
    const { status, lines } = await runWith(fault, '1', 'å.se');
    expect([status, lines[1]]).toEqual([2, 'TypeError: labels is not iterable']);
    expect(lines.slice(2).join('\n')).toContain('errors.test.ts');
  });

  it('lets nothing through that a terminal would obey, whatever was thrown', async () => {
    for (const thrown of [new Error('\u001B]0;x\u0007'), '\u001B[31m', undefined]) {
      expect((await runWith(thrown, '1', 'å.se')).lines.join('')).not.toMatch(/\p{Cc}/u);
    }
  });
});

it.each([
  [['--nonsense'], /--nonsense/],
  [['check', 'no-such-file'], /no-such-file/],
  [['check', '.'], /EISDIR/],
])('what is wrong with the command itself has no stack: %j', async (words, message) => {
  const { status, lines } = await runWith(undefined, '1', ...words);
  expect([status, lines.length]).toEqual([2, 1]);
  expect(lines[0]).toMatch(message);
});
