import { say } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';

/** A sentence for each version of a registry's tables. Tables of the same version are one to people. */
export const formatVersions = ({ tables, tld }: Registry, sentence: string): string[] => [
  ...new Set(tables.map(({ version, date }) => `${say(sentence, { tld, version, date })} `)),
];
