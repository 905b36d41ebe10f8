import type { Entry, Remarks, Table } from '../src/lgr/table.js';

/** What nobody is shown of a table, and would have to be loaded with it. The XML that is served has it. */
export function withoutProse({ description: _, references: __, ...table }: Table): Table {
  const without = <Remarked extends Remarks>({ ref: _ref, comment: _comment, ...rest }: Remarked): Omit<Remarked, keyof Remarks> => rest;
  const repertoire = table.repertoire.map((entry): Entry =>
    'variants' in entry && entry.variants ? { ...without(entry), variants: entry.variants.map(without) } : (without(entry) as Entry),
  );
  return { ...table, repertoire, actions: table.actions.map(without) };
}
