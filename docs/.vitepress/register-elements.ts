/** The elements that stand in the pages, loaded where there is a screen. */
export function registerElements(): void {
  if (import.meta.env.SSR) return; // so that what renders the pages at the build goes without them
  for (const load of loaders) load().catch(reportError);
}

const loaders = [
  () => import('../../src/define.js'),
  () => import('../../src/define-check.js'),
  () => import('../../src/define-name.js'),
  () => import('../../src/define-pair.js'),
  () => import('../../src/define-table.js'),
  () => import('../../src/define-batch.js'),
];
