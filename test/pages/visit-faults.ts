/** What can be wrong with a browser; each returns what makes it well again. */
export const faults: Readonly<Record<string, () => () => void>> = {
  nothing: () => () => {},
  'no database': () => replace(window, 'indexedDB', undefined),
  'a database that throws on open': () => replace(IDBFactory.prototype, 'open', refuse),
  'a database that fails to open': () =>
    replace(IDBFactory.prototype, 'open', () => {
      const request = new EventTarget() as IDBOpenDBRequest;
      queueMicrotask(() => request.onerror?.(new Event('error')));
      return request;
    }),
  'a database that hangs': () => replace(IDBFactory.prototype, 'open', () => new EventTarget()),
  'a database that throws on read': () => replace(IDBObjectStore.prototype, 'get', refuse),
  'a database that throws on write': () => replace(IDBObjectStore.prototype, 'put', refuse),
  'a database that is full': () => {
    const { put } = IDBObjectStore.prototype;
    return replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...values: Parameters<typeof put>) {
      const request = put.apply(this, values);
      this.transaction.abort();
      return request;
    });
  },
  'no hashes': () => replace(Crypto.prototype, 'subtle', undefined),
  'no channel': () => replace(window, 'BroadcastChannel', refuse),
  'a network that hangs': () => replace(window, 'fetch', () => new Promise(() => {})),
  'a clock that was set back': () => {
    const now = Date.now();
    return replace(Date, 'now', () => now - 100 * 86_400_000);
  },
};

function refuse(): never {
  throw new DOMException('not here', 'SecurityError');
}

function replace(object: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, writable: true, value });
  return () => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  };
}
