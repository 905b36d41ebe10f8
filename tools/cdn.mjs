/** The files for script tags. Their names carry the exact version, so that no cache mixes two versions. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const folder = new URL('../dist/cdn/', import.meta.url);
const list = new URL('integrity.json', folder);

/** `klartext-table` → `klartext-table-1.2.3.js` */
export const fileOf = (name) => `${name}-${version}.js`;

/** `integrity.json` beside the files: file → the value of `integrity`. */
export function writeIntegrity() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js')).toSorted();
  const hash = (file) => createHash('sha384').update(readFileSync(new URL(file, folder))).digest('base64');
  const hashes = Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
  writeFileSync(list, `${JSON.stringify(hashes, null, 2)}\n`);
}

export function readIntegrity() {
  return JSON.parse(readFileSync(list, 'utf8'));
}
