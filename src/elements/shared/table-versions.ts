import { formatVersion, type VersionSentences } from '../../messages/format-version.js';
import type { Registry } from '../../registry/registry.js';

/** A sentence for each version of a registry's tables: to people, tables of the same version are one table. */
export const formatVersions = (registry: Registry, sentences: VersionSentences): string[] => [
  ...new Set(registry.tables.map((table) => `${formatVersion(table, registry, sentences, { tld: registry.tld })} `)),
];
