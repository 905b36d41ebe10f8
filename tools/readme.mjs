/**
 * `npm run readme`: writes into README what is read in the build: hashes, sizes, and what the elements offer.
 * `npm test` fails where it is out of date. A part stands between `<!-- built: NAME -->` and `<!-- end -->`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileOf, readIntegrity } from './cdn.mjs';
import { measureSizes } from './size.mjs';

const file = new URL('../README.md', import.meta.url);

export function isReadmeCurrent() {
  const readme = readFileSync(file, 'utf8');
  return fill(readme) === readme;
}

function fill(readme) {
  const parts = { scripts: renderScripts(), sizes: renderSizes(), ...renderElements() };
  const filled = readme.replace(/(?<=<!-- built: (.+) -->\n)[^]*?(?=<!-- end -->)/g, (_, name) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`README has a part "${name}", which the build does not give`);
    delete parts[name];
    return `\n${part}\n\n`;
  });
  const [missing] = Object.keys(parts);
  if (missing !== undefined) throw new Error(`README has no part "${missing}"`);
  return filled;
}

/** A script tag for each file of which one chooses; the map holds for what these import, too. */
function renderScripts() {
  const entries = measureSizes().filter(({ isEntry }) => isEntry).map(({ name }) => fileOf(name));
  const hashes = Object.entries(readIntegrity());
  const map = hashes.map(([name, hash]) => `  "./${name}": "${hash}"`);
  const chosen = hashes.filter(([name]) => entries.includes(name));
  const tags = chosen.map(([name, hash]) => `<script type="module" src="${name}" integrity="${hash}"></script>`);
  return ['```html', '<script type="importmap">', '{ "integrity": {', map.join(',\n'), '} }', '</script>', ...tags, '```'].join('\n');
}

function renderSizes() {
  const rows = measureSizes().map(({ name, brotli, content }) => [code(name), `${(brotli / 1000).toFixed(1)} kB`, content]);
  return table(['script', 'brotli, with all that it imports', 'what it is'], rows);
}

/** Tag → what custom-elements.json says of it. */
function renderElements() {
  const { modules } = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return Object.fromEntries(elements.map((element) => [element.tagName, renderElement(element)]));
}

function renderElement({ members, events, slots = [], cssParts = [], cssProperties = [] }) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const methods = members.filter(({ kind }) => kind === 'method');
  const state = fields.map(({ attribute, name, type, default: value, readonly, description }) => [
    attribute ? code(attribute) : '',
    code(name),
    type ? code(type.text) : '',
    readonly ? 'read only' : code(value === "''" ? '' : value),
    description,
  ]);
  const named = (kind, list) => list.map(({ name, description }) => [kind, name ? code(name) : 'default', description]);
  const others = [
    ...events.map(({ name, type, description }) => ['event', [name, type?.text].filter(Boolean).map(code).join(', '), description]),
    ...methods.map((method) => [method.static ? 'static method' : 'method', code(signature(method)), method.description]),
    ...named('slot', slots),
    ...named('part', cssParts),
    ...named('custom property', cssProperties),
  ];
  return `${table(['attribute', 'property', 'type', 'default', 'what it is'], state)}\n\n${table(['', 'name', 'what it is'], others)}`;
}

function signature({ name, parameters = [], return: result }) {
  const words = parameters.map(({ name: parameter, optional, default: value, type }) =>
    value ? `${parameter} = ${value}` : `${parameter}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  return `${name}(${words.join(', ')})${result && result.type.text !== 'void' ? `: ${result.type.text}` : ''}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell = '') => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function code(text) {
  return text === undefined || text === '' ? '' : `\`${text}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, fill(readFileSync(file, 'utf8')));
