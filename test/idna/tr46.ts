/**
 * The peer that the rules of UTS 46 are held to, with the data that it ships. It comes without types.
 * Its Unicode version may be newer than the engine's, so that only code points that the engine knows are compared.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const peer = require('tr46') as { toASCII(name: string, options: Record<string, boolean>): string | null };

/** UTS 46 with every check on; null: refused. */
export const peerToASCII = (name: string): string | null =>
  peer.toASCII(name, {
    checkBidi: true,
    checkHyphens: true,
    checkJoiners: true,
    useSTD3ASCIIRules: true,
    verifyDNSLength: true,
    transitionalProcessing: false,
  });

/** `combiningClassVirama`: one character of class 9. `validZWNJ`: a text where appendix A.1 holds by its second part. */
export const regexes = require('tr46/lib/regexes.js') as Readonly<Record<'combiningClassVirama' | 'validZWNJ', RegExp>>;

const { STATUS_MAPPING: statuses } = require('tr46/lib/statusMapping.js') as { STATUS_MAPPING: Record<string, number> };
const table = require('tr46/lib/mappingTable.json') as [number | [number, number], number, string?][];

/** IdnaMappingTable: first and last code point, status and mapping of each range. */
export const mappingTable = table.map(([range, status, mapping]) => ({
  first: typeof range === 'number' ? range : range[0],
  last: typeof range === 'number' ? range : range[1],
  status: Object.keys(statuses).find((name) => statuses[name] === status),
  mapping,
}));
