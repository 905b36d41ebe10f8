import type { Table } from '../lgr/table.js';
import type { Registry } from '../registry/registry.js';
import { say, type Values } from './message.js';

/** The same sentence of a version by its number, and of one that the registry has its own word for. */
export interface VersionSentences {
  readonly version: string;
  readonly revision: string;
}

/** Says which version of a table it is, as its registry does: by its revision, or else by its number. */
export function formatVersion(
  { version, date }: Pick<Table, 'version' | 'date'>,
  { revisions = {} }: Pick<Registry, 'revisions'>,
  sentences: VersionSentences,
  values: Values = {},
): string {
  const revision = Object.hasOwn(revisions, version) ? revisions[version] : undefined;
  return say(revision === undefined ? sentences.version : sentences.revision, { ...values, version, date, ...(revision !== undefined && { revision }) }).trim();
}
