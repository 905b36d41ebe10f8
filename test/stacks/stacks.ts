/** The stacks in which the package is tried: how each is built, served, and what it is to show beside an order. */

export interface Stack {
  /** Its folder, with its sources and the exact versions of its packages. */
  readonly name: string;
  /** Another one's sources, built in another way. */
  readonly sources?: string;
  /** Commands, in order. */
  readonly build: readonly string[];
  /** The folder that our server serves, or the command of its own one, which listens at PORT. Without, its tests are its build. */
  readonly serve?: { readonly folder: string; readonly policy?: string } | { readonly command: string };
  /** What is looked at: an order always; a name typed before hydration; the worker of lists; what the build may not hold. */
  readonly also?: readonly ('before-hydration' | 'list' | 'all-elements')[];
  /** No file here may hold an address of the machine on which it was built. */
  readonly clean?: string;
}

const strict = [
  "default-src 'none'", "script-src 'nonce-NONCE' 'strict-dynamic'", "worker-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
  "img-src data:", "require-trusted-types-for 'script'", 'trusted-types lit-html klartext',
].join('; ');

/** Those that most sites are built with; continuous integration tries them each time. */
export const usual: readonly Stack[] = [
  { name: 'next', build: ['next build'], serve: { command: 'node node_modules/next/dist/bin/next start -p PORT' }, also: ['before-hydration'], clean: '.next/static' },
  { name: 'nuxt', build: ['nuxt build'], serve: { command: 'node .output/server/index.mjs' }, also: ['before-hydration'], clean: '.output/public' },
  { name: 'react-hook-form', build: ['vite build'], serve: { folder: 'dist' }, also: ['list'], clean: 'dist' },
  { name: 'vue-vee-validate', build: ['vite build'], serve: { folder: 'dist' }, clean: 'dist' },
  { name: 'angular', build: ['ng build'], serve: { folder: 'dist/order/browser' }, also: ['list'], clean: 'dist' },
  { name: 'jquery', build: ['node build.mjs'], serve: { folder: 'public' } },
  { name: 'htmx', build: ['node build.mjs'], serve: { folder: 'public' } },
  { name: 'script-tags', build: ['node build.mjs'], serve: { folder: 'public', policy: strict }, also: ['list', 'all-elements'] },
];

/** The others, with `STACKS=all`, or by name. */
export const others: readonly Stack[] = [
  { name: 'next-webpack', sources: 'next', build: ['next build --webpack'], serve: { command: 'node node_modules/next/dist/bin/next start -p PORT' }, also: ['before-hydration'], clean: '.next/static' },
  { name: 'webpack', build: ['webpack'], serve: { folder: 'dist' }, also: ['list'], clean: 'dist' },
  { name: 'rollup', build: ['rollup -c'], serve: { folder: 'dist' }, also: ['list'], clean: 'dist' },
  { name: 'esbuild', build: ['node build.mjs'], serve: { folder: 'dist' }, also: ['list'], clean: 'dist' },
  { name: 'parcel', build: ['parcel build src/index.html --no-source-maps'], serve: { folder: 'dist' }, also: ['list'] },
  { name: 'react-18', build: ['vite build'], serve: { folder: 'dist' }, clean: 'dist' },
  { name: 'turbo', build: ['node build.mjs'], serve: { folder: 'public' } },
  { name: 'sveltekit', build: ['vite build'], serve: { command: 'env ORIGIN=http://127.0.0.1:PORT node build/index.js' }, also: ['before-hydration'], clean: 'build/client' },
  { name: 'php', build: ['node build.mjs'], serve: { command: 'php -S 127.0.0.1:PORT -t public' } }, // php-cli of Debian
  { name: 'vitest', build: ['vitest run'] },
  { name: 'jest', build: ['env NODE_OPTIONS=--experimental-vm-modules node node_modules/jest/bin/jest.js'] },
  { name: 'astro', build: ['astro build'], serve: { folder: 'dist' }, also: ['before-hydration'], clean: 'dist' },
];
