/** A plugin, after minification: what the table imports of the converter's file is exported under the name that it has there. */
import { fileOf } from './cdn.mjs';

export const shareNames = {
  name: 'share-names',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const [converter, table] = ['klartext', 'klartext-table'].map((name) => bundle[`cdn/${fileOf(name)}`]);
      if (!table) return;
      const [clause] = imported.exec(table.code) ?? this.error(`${table.fileName} imports nothing of ${converter.fileName}`);
      const names = new Map(pairsOf(clause));
      // a name that only other files import must not be taken for one of the table's
      const rename = (name) => names.get(name) ?? `${name}_`;
      converter.code = converter.code.replace(exported, (list) => write(pairsOf(list).map(([name, as]) => [name, rename(as)])));
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        chunk.code = chunk.code.replace(imported, (list) => write(pairsOf(list).map(([name, as]) => [rename(name), as])));
      }
    },
  },
};

const imported = new RegExp(`(?<=\\bimport\\{)[^}]+(?=\\}from"\\./${fileOf('klartext')}")`);
const exported = /(?<=\bexport\{)[^}]+(?=\};?\s*$)/;

/** `a as b,c` → a and b, c and c */
const pairsOf = (clause) => clause.split(',').map((words) => words.split(' as ')).map(([name, as = name]) => [name, as]);

const write = (pairs) => pairs.map(([name, as]) => (name === as ? name : `${name} as ${as}`)).join(',');
