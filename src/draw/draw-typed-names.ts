/** Draws names again as people type them. */
import { diagnoseFaults } from '../diagnosis/diagnose.js';
import type { RegistryList } from '../registry/choose.js';
import type { DrawBase } from './base-text.js';
import { drawAgain, type DrawResult } from './draw.js';
import { DrawError } from './draw-error.js';

/** @throws {DrawError} as `drawAgain`; a name that the base does not have is told as it was typed */
export async function drawTypedNames(result: DrawResult, base: DrawBase, names: readonly string[], seed: string, registries: RegistryList): Promise<DrawResult> {
  const typed = new Map(names.map((name) => [aceOf(name, registries), name]));
  try {
    return await drawAgain(result, base, [...typed.keys()], seed);
  } catch (error) {
    if (error instanceof DrawError && error.problem.kind === 'no-name') throw new DrawError({ kind: 'no-name', name: typed.get(error.problem.name) ?? '' });
    throw error;
  }
}

function aceOf(name: string, registries: RegistryList): string {
  const { domain, ascii } = diagnoseFaults(name, registries);
  return domain?.ascii ?? (ascii || name);
}
