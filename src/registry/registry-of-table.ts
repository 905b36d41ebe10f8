import { toASCII } from '../idna/name.js';
import type { Table } from '../lgr/table.js';
import { noRegistry } from './none.js';
import type { Registry } from './registry.js';

/**
 * A registry that has this one table, and no rule in prose. Its TLD is the table's scope, where that is one, else `tld`,
 * else `example`, which nobody ever has (RFC 2606).
 */
export function registryOf(table: Table, tld?: string): Registry {
  return { ...noRegistry, tld: topLevel(table.scope) || topLevel(tld) || 'example', tables: [table] };
}

/** The root itself (`.`) is none, nor is a domain below one. */
function topLevel(domain = ''): string {
  const labels = domain.split('.').filter(Boolean);
  return labels.length === 1 ? toASCII(String(labels)).name : '';
}
