/** Reads QR codes back with zbar, of Debian's package zbar-tools: what a telephone sees. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasZbar = spawnSync('zbarimg', ['--version']).status === 0;

/** Pixels of an SVG of ours: its paper is white, its texts are left out, and a module has a few pixels. */
export function rasterise(svg: string, pixels = 2): Buffer {
  const [, x, y, width, height] = (/viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? []).map(Number) as [number, number, number, number, number];
  const paths = [...svg.matchAll(/<path ([^>]*)>/g)].map(([, attributes = '']) => attributes);
  const [columns, rows] = [Math.round(width * pixels), Math.round(height * pixels)];
  const image = Buffer.alloc(columns * rows, 255);
  for (const path of paths) {
    const [, left = 0, top = 0] = (/translate\((\S+) (\S+)\)/.exec(path) ?? []).map(Number);
    const unit = Number(/scale\((\S+)\)/.exec(path)?.[1] ?? 1) * pixels;
    for (const [, column, row, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      const from = Math.round((left - x) * pixels + Number(column) * unit);
      const first = Math.round((top - y) * pixels + Number(row) * unit);
      for (let line = first; line < first + unit; line++) image.fill(0, line * columns + from, line * columns + from + Number(length) * unit);
    }
  }
  return Buffer.concat([Buffer.from(`P5 ${columns} ${rows} 255\n`), image]);
}

/** What is read in an image; '' if no code is found. */
export function decode(image: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
  try {
    writeFileSync(join(folder, 'code.pgm'), image);
    return spawnSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', join(folder, 'code.pgm')], { encoding: 'utf8' }).stdout.replace(/\n$/, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
