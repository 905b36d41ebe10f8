/** A page that knows the hashes of the files for script tags, as README shows: another file than it expects is refused. */
import { expect, fixture } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { click, loaded, textOf } from './screen.js';
import { button, type Table } from './table-screen.js';
import { waitUntil } from './wait-until.js';

describe('the hashes', () => {
  it('are those of the files', async () => {
    const page = await open();
    expect(definedIn(page)).to.deep.equal(['idn-converter', 'idn-table']);
    expect(await save(page)).to.equal('se.csv');
  });

  it('keep out another converter, which the table needs, and another file that both need', async () => {
    expect(definedIn(await open('klartext'))).to.deep.equal([]);
    expect(definedIn(await open('klartext-shared-lit'))).to.deep.equal([]);
  });

  it('keep out another table', async () => {
    expect(definedIn(await open('klartext-table'))).to.deep.equal(['idn-converter']);
  });

  it('keep out what saves files, although it is loaded later, and the table says so', async () => {
    const page = await open('klartext-save-table');
    expect(definedIn(page)).to.deep.equal(['idn-converter', 'idn-table']);
    expect(await save(page)).to.equal('Det gick inte. Ladda om sidan.');
  });
});

/** A page with both elements, which expects another file of the name `wrong` than there is. */
async function open(wrong?: string): Promise<Window> {
  const right: Record<string, string> = await (await fetch('/built/cdn/integrity.json')).json();
  const hashes = { ...right, ...(wrong && { [`${wrong}-${version}.js`]: `sha384-${btoa('x'.repeat(48))}` }) };
  const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/built/cdn/${file}`, hash]));
  const script = (file: string): string => `<script type="module" src="/built/cdn/${file}" integrity="${hashes[file]}"></script>`;
  const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  const isLoaded = loaded(frame);
  frame.srcdoc = `<!doctype html><html lang="sv">
    <script type="importmap">${JSON.stringify({ integrity })}</script>
    ${script(`klartext-${version}.js`)}${script(`klartext-table-${version}.js`)}
    <idn-converter></idn-converter><idn-table></idn-table>`;
  await isLoaded;
  return frame.contentWindow as Window;
}

const definedIn = (page: Window): string[] =>
  ['idn-converter', 'idn-table'].filter((tag) => (page as unknown as typeof globalThis).customElements.get(tag));

/** The name of the file, or what the table says instead. */
async function save(page: Window): Promise<string> {
  let saved = '';
  // of the frame's own anchors: nothing is to land on this computer
  (page as unknown as typeof globalThis).HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved = this.download;
  };
  const table = page.document.querySelector('idn-table') as Table;
  await table.updateComplete;
  const before = textOf(table, '[role=status]');
  await click(button(table, 'Spara som se.csv'));
  await waitUntil(() => saved || textOf(table, '[role=status]') !== before);
  return saved || textOf(table, '[role=status]');
}
