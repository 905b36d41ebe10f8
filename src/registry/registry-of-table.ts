import { toASCII } from '../idna/name.js';
import type { Table } from '../lgr/table.js';
import { noRegistry } from './none.js';
import type { Registry } from './registry.js';

/**
 * A registry with one table and no rules in prose. Its TLD is the table's scope if that is a TLD, else `tld`, else `example`,
 * which is nobody's (RFC 2606).
 */
export function registryOf(table: Table, tld?: string): Registry {
  return { ...noRegistry, tld: topLevel(table.scope) || topLevel(tld) || 'example', tables: [table] };
}

/** A TLD in its ACE form; '' for the root (`.`) and for a domain below a TLD. */
function topLevel(domain = ''): string {
  const labels = domain.split('.').filter(Boolean);
  return labels.length === 1 ? toASCII(String(labels)).name : '';
}
