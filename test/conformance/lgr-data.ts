/** Public tables, and what ICANN's own engine says of labels in them: two archives in a folder that LGR_DATA names. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Vector {
  /** The label: `U+0061` for each code point, as in all others. */
  readonly cp: readonly string[];
  readonly error?: string;
  readonly eligible: boolean;
  readonly disposition: string;
  /** What the table has of the label. */
  readonly validPart: readonly string[];
  readonly invalid: readonly { readonly cp: string; readonly rules?: readonly string[] }[];
  /** Index of the action that decided, of the table's and the default ones; -1 where the label is not in the table. */
  readonly action: number;
  readonly variants?: readonly { readonly cp: readonly string[]; readonly disposition: string }[];
  readonly variantsAmbiguous?: true;
  readonly indexLabel?: readonly string[];
  /** What is right where the engine that was asked is wrong. */
  readonly correct?: Partial<Vector>;
}

export interface LgrData {
  /** By the names of their files without `.xml`. */
  readonly tables: ReadonlyMap<string, string>;
  /** By the same names. */
  readonly vectors: ReadonlyMap<string, readonly Vector[]>;
}

/** @returns why there are none, where LGR_DATA names no folder, or what unpacks the archives is missing */
export function readLgrData(): LgrData | string {
  const folder = process.env['LGR_DATA'];
  if (!folder) return 'LGR_DATA names no folder with tables and labels';
  const temporary = mkdtempSync(join(tmpdir(), 'lgr-'));
  try {
    for (const archive of readdirSync(folder).filter((name) => name.endsWith('.tar.xz'))) execFileSync('tar', ['-xJf', join(folder, archive), '-C', temporary]);
    const files = readdirSync(temporary, { recursive: true, encoding: 'utf8' });
    const named = (extension: string) => files.filter((path) => path.endsWith(extension)).toSorted().map((path) => [path.replace(/^.*\/|\.\w+$/g, ''), readFileSync(join(temporary, path), 'utf8')] as const);
    return { tables: new Map(named('.xml')), vectors: new Map(named('.json').map(([name, text]) => [name, JSON.parse(text).vectors])) };
  } catch (error) {
    return `tar and xz do not unpack it: ${String(error).split('\n')[0]}`;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

export const textOf = (codePoints: readonly string[]): string => codePoints.map((notation) => String.fromCodePoint(parseInt(notation.slice(2), 16))).join('');
