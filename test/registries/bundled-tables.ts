import type { Table } from '../../src/lgr/table.js';
import { registries } from '../../src/registries/bundled.js';
import { everyRegistry } from '../../tools/every-registry.js';

/** The tables that tests name. */
export const [seLatin, seHebrew] = registries.se.tables as [Table, Table];
export const [nuLatin] = registries.nu.tables as [Table];

/** Every table that comes with the package. */
export const bundledTables: readonly Table[] = Object.values(everyRegistry).flatMap(({ tables }) => tables);
