/**
 * Answers requests for the files of the page, so that it works without a network. The build lists these files
 * (tools/service-worker.ts); the worker stores and answers nothing else.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

/** The hash of each file, as in `integrity`, by its path below the scope. */
declare const files: Readonly<Record<string, string>>;
declare const version: string;

/** The caches of the origin may also be those of other pages, and of another copy of this one. */
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

/** Stores all files or none, each as it was built: a server may still have some files of the version before. */
async function install(): Promise<void> {
  const responses = await Promise.all(Object.entries(files).map(fetchFile));
  await caches.delete(own); // from when this was the newest version before
  const cache = await caches.open(own);
  const put = (chosen: typeof responses) => Promise.all(chosen.map(([file, response]) => cache.put(file, response)));
  // pages last: people get a page as soon as it is stored
  await put(responses.filter(([file]) => !isPage(file)));
  await put(responses.filter(([file]) => isPage(file)));
  await worker.skipWaiting();
}

async function fetchFile([file, integrity]: [string, string]): Promise<readonly [string, Response]> {
  const response = await fetch(file, { cache: 'reload', integrity });
  if (!response.ok) throw new TypeError(`${response.status}: ${file}`);
  // a copy, as browsers refuse a page that was redirected
  return [file, new Response(response.body, response)];
}

/** Keeps the two versions before: their pages may be open, and load the rest of their scripts. */
async function activate(): Promise<void> {
  const names = await cacheNames();
  const older = names.slice(0, names.indexOf(own)); // those after it are of a worker that is not active yet
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

/** The file from the newest version that has it: a newer page than the worker's own, or a script of an older page that is open. */
async function find(file: string): Promise<Response | undefined> {
  for (const cacheName of (await cacheNames()).toReversed()) {
    const kept = await caches.match(file, { cacheName });
    if (kept) return kept;
  }
  return undefined;
}

/** Whether a page is so old that the network is asked first: the newer version may never have got here. */
function isOld(response: Response): boolean {
  return !(Date.now() - Date.parse(response.headers.get('Date') ?? '') < month);
}

/** The file that is asked for, whatever the query; undefined if it is none of the page's, now or before. */
function fileOf({ method, url }: Request): string | undefined {
  const [address = ''] = url.split(/[?#]/);
  const { scope } = worker.registration;
  if (method !== 'GET' || !address.startsWith(scope)) return undefined;
  const file = address.slice(scope.length).replace(/(^|\/)$/, '$1index.html');
  return Object.hasOwn(files, file) || file.startsWith('assets/') ? file : undefined;
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** The caches of this page, the oldest first. */
async function cacheNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours));
}
