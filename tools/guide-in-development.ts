/** A plugin of Vite's: the guide at /guide/ beside the pages that are being changed. VitePress starts when somebody first looks. */
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';

const folder = fileURLToPath(new URL('../docs', import.meta.url));

export function guideInDevelopment(): Plugin {
  return {
    name: 'guide',
    apply: 'serve',
    configureServer(server) {
      let started: ReturnType<typeof start> | undefined;
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/guide/')) return next();
        started ??= start(server);
        started.then((guide) => guide.middlewares(request, response, next), next);
      });
      server.httpServer?.once('close', () => void started?.then((guide) => guide.close()).catch(reportError));
    },
  };
}

async function start({ httpServer }: ViteDevServer) {
  const { createServer } = await import('vitepress');
  return createServer(folder, { middlewareMode: true, hmr: httpServer ? { server: httpServer } : false });
}
