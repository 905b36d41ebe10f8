/** The page embed.html: the converter in another site's frame, which is told how high it is. */
import '../define.js';
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';
import { nameInHash } from '../links/name-link.js';

const converter = document.querySelector('idn-converter') as IdnConverterElement;
setAttributes(new URLSearchParams(location.search));
readName();
addEventListener('hashchange', readName);
reportHeight();

/** Not the label, with which an address could put words into this page. */
function setAttributes(query: URLSearchParams): void {
  for (const name of ['lang', 'tld', 'details']) {
    const value = query.get(name);
    if (value !== null) converter.setAttribute(name, value);
  }
  document.documentElement.lang = query.get('lang') ?? 'en';
}

function readName(): void {
  converter.value = nameInHash(location.hash);
}

/** To the page around this one, once that has said hello from an origin that may know, and at each change from then on. */
function reportHeight(): void {
  const { documentElement } = document;
  let origin = '';
  let told = 0;
  const report = (): void => {
    // of the content, whatever the height of the frame is
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    if (!origin || height === told) return;
    told = height;
    parent.postMessage({ klartextHeight: height }, origin);
  };
  new ResizeObserver(report).observe(documentElement);
  addEventListener('message', (event) => {
    if (event.data !== 'klartext-hello' || event.source !== parent || !parents().includes(event.origin)) return;
    origin = event.origin;
    told = 0;
    report();
  });
}

function parents(): string[] {
  const listed = document.querySelector<HTMLMetaElement>('meta[name=klartext-parents]')?.content.trim();
  return listed ? listed.split(/\s+/) : [location.origin];
}
