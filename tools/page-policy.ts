/** A plugin of Vite's: the policy of the page that is built. In development, Vite itself has scripts that it would refuse. */
import type { ConfigEnv, Plugin, UserConfig } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html klartext klartext-page klartext-table klartext-draw',
].join('; ');

export function pagePolicy(): Plugin {
  return {
    name: 'page-policy',
    apply: isPage,
    // before everything else, as it holds for what comes after it
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
  };
}

/** And not a script for other pages, which is built under the same configuration. */
export function isPage({ build }: UserConfig, { command }: ConfigEnv): boolean {
  return command === 'build' && !build?.lib;
}
