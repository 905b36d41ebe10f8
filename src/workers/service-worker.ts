/**
 * Answers for the files of the page, so that it works without a network. The build writes which files these are
 * (tools/service-worker.ts). Nothing else is kept, and nothing else is answered.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

/** Path below the scope → the hash of its content, as in `integrity`. */
declare const files: Readonly<Record<string, string>>;
declare const version: string;

/** Caches belong to the whole origin, which may have other pages and another copy of this one. */
const ours = `klartext ${worker.registration.scope} `;
const own = ours + version;

const month = 30 * 24 * 60 * 60 * 1000;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  if (event.data === 'leave') event.waitUntil(leave());
});
worker.addEventListener('fetch', (event) => {
  const file = fileOf(event.request);
  if (file !== undefined) event.respondWith(answer(file, event.request));
});

/** Keeps every file or none, each as it was built: a server may still have some of the version before. */
async function install(): Promise<void> {
  const responses = await Promise.all(Object.entries(files).map(fetchFile));
  await caches.delete(own); // of an earlier time, when this was the newest version, too
  const cache = await caches.open(own);
  const put = (chosen: typeof responses) => Promise.all(chosen.map(([file, response]) => cache.put(file, response)));
  // pages last: as soon as one is here, it is what people get
  await put(responses.filter(([file]) => !isPage(file)));
  await put(responses.filter(([file]) => isPage(file)));
  await worker.skipWaiting();
}

async function fetchFile([file, integrity]: [string, string]): Promise<readonly [string, Response]> {
  const response = await fetch(file, { cache: 'reload', integrity });
  if (!response.ok) throw new TypeError(`${response.status}: ${file}`);
  // a copy, as a browser refuses a page that was redirected on its way here
  return [file, new Response(response.body, response)];
}

/** The two versions before stay: pages of theirs may be open, and load the rest of their scripts. */
async function activate(): Promise<void> {
  const names = await cacheNames();
  const older = names.slice(0, names.indexOf(own)); // those after it belong to a worker that is yet to come
  await Promise.all(older.slice(0, -2).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function leave(): Promise<void> {
  await worker.registration.unregister();
  await Promise.all((await cacheNames()).map((name) => caches.delete(name)));
}

async function answer(file: string, request: Request): Promise<Response> {
  const kept = await find(file);
  if (kept && !(request.mode === 'navigate' && isOld(kept))) return kept;
  return fetch(request).catch(() => kept ?? Response.error());
}

/** From the newest version that has it: a newer page than the worker's own, or a script of an older one that is still open. */
async function find(file: string): Promise<Response | undefined> {
  for (const cacheName of (await cacheNames()).toReversed()) {
    const kept = await caches.match(file, { cacheName });
    if (kept) return kept;
  }
  return undefined;
}

/** Should a newer version never get here, nobody is held to the old one for longer, while there is a network. */
function isOld(response: Response): boolean {
  return !(Date.now() - Date.parse(response.headers.get('Date') ?? '') < month);
}

/** The file that is asked for, whatever the query, where the page has it or once had it. */
function fileOf({ method, url }: Request): string | undefined {
  const [address = ''] = url.split(/[?#]/);
  const { scope } = worker.registration;
  if (method !== 'GET' || !address.startsWith(scope)) return undefined;
  const file = address.slice(scope.length) || 'index.html';
  return Object.hasOwn(files, file) || file.startsWith('assets/') ? file : undefined;
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** Those of this page, the oldest first. */
async function cacheNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours));
}
