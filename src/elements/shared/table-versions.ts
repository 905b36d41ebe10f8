import { say } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';

/** A sentence for each version of a registry's tables: to people, tables of the same version are one table. */
export const formatVersions = ({ tables, tld }: Registry, sentence: string): string[] => [
  ...new Set(tables.map(({ version, date }) => `${say(sentence, { tld, version, date })} `)),
];
