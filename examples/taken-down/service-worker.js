// In the place of the page's service-worker.js, when the page is taken down: takes away what browsers have kept of it.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`klartext ${registration.scope} `));
  await Promise.all(names.map((name) => caches.delete(name)));
}
