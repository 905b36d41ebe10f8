/** What docs/program.md says of a draw: its program, its bases and their results. */
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../docs/program.md', import.meta.url), 'utf8');

/** The code behind a mark in the document. */
function blockOf(mark: string): string {
  const [, block] = new RegExp(`<!-- ${mark} -->\n\n\`\`\`\\w*\n([^]*?)\`\`\``).exec(text) ?? [];
  if (block === undefined) throw new Error(`docs/program.md has no ${mark}`);
  return block;
}

export const pythonProgram = blockOf('draw.py');

export const seed = '9319./2.5.8.10.12./9.18.26.34.41.45./';

/** A blank in the document is a tab, but for those of the title. */
export const vectors = [1, 2].map((number) => ({
  base: blockOf(`vector ${number}`).replaceAll(' ', '\t').replace('klartext\tdraw\tbase\t1', 'klartext draw base 1'),
  /** Name, case number, position and key, a tab between them. */
  result: blockOf(`result ${number}`).replaceAll(' ', '\t'),
}));

export const hashes = ['8dbbb0dcb30dd7a4a0efc750847b24bb8a348396f2c711d2c142df55fa355cee', ...(/has the hash `([\da-f]{64})`/.exec(text) ?? []).slice(1)];
