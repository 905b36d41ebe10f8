/** A QR code as an SVG of its own. */
import { type QrCode, QUIET_ZONE } from '../links/qr-code.js';
import { PAPER } from './drawing.js';
import { node, type SvgNode } from './svg.js';

/** Pixels of a module, as long as nobody makes the file larger or smaller. */
const MODULE = 8;

export function qrSvg({ size, path }: QrCode, title: string): SvgNode {
  const units = size + 2 * QUIET_ZONE;
  const side = units * MODULE;
  return node(
    'svg',
    { width: side, height: side, viewBox: `0 0 ${units} ${units}`, role: 'img', 'shape-rendering': 'crispEdges' },
    node('title', {}, title),
    node('rect', { width: units, height: units, fill: PAPER }),
    node('path', { d: path, transform: `translate(${QUIET_ZONE} ${QUIET_ZONE})`, fill: '#000' }),
  );
}
