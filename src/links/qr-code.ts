/** QR codes (ISO/IEC 18004) of links, for paper, which has none. */
import { encode } from 'uqr';
import { MAX_QR_CODE_UNITS } from '../limits.js';

export interface QrCode {
  /** Modules in a row and in a column, without the quiet zone. */
  readonly size: number;
  /** The dark modules as the path of an SVG, a module as large as a unit. */
  readonly path: string;
}

/** Light modules around the code, without which no reader finds it (§6.3.8). */
export const QUIET_ZONE = 4;

/** Undefined for a link that is too long. Of a code that is creased or stained, 15 per cent may be lost. */
export function qrCodeOf(link: string): QrCode | undefined {
  if (link.length > MAX_QR_CODE_UNITS) return undefined;
  const { size, data } = encode(link, { ecc: 'M', border: 0 });
  return { size, path: data.map(runsIn).join('') };
}

/** The dark modules of a row, each run a bar. */
function runsIn(row: readonly boolean[], y: number): string {
  const bars = row.map((isDark) => (isDark ? '1' : '0')).join('').matchAll(/1+/g);
  return Array.from(bars, ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
