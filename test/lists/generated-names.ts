/** Names as they stand in a list, from a seed: two in five with other letters than a–z, every tenth one wrong. */
import { benchNames } from '../bench/names.js';

const BLOCK = 2000;

export function* generatedNames(seed: number, count: number): Generator<string> {
  for (let from = 0; from < count; from += BLOCK) {
    // the seed of a block must be no neighbour of another list's
    const names = benchNames(BLOCK, seed * 1_000_003 + from).slice(0, count - from);
    for (const [index, { typed }] of names.entries()) yield isWrong(from + index) ? spoil(typed, from + index) : typed;
  }
}

/** Of ten names, the first four are international: in turns one of them and one of the others is wrong. */
export const isWrong = (index: number): boolean => index % 20 === 2 || index % 20 === 17;

/** Each of the ways in turn; .se permits none of them. */
function spoil(name: string, index: number): string {
  const label = name.replace(/\.se$/i, '');
  const wrongs = [
    `${label}-.se`, `-${label}.se`, `${label}_x.se`, `a ${label}.se`, `ab--${label}.se`, `${label}а.se`, `${label}☺.se`,
    `${label}..se`, `xn--${label}-0.se`, `${label.repeat(40).slice(0, 100)}.se`, `=${label}.se`, `${label}ł\u0323.se`,
  ];
  return wrongs[Math.floor(index / 10) % wrongs.length] as string;
}
