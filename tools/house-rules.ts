/** The rules of the house that a program can check: the directions of imports, and names that have no place. */
import { posix } from 'node:path';
import { blank, importsOf } from './house-source.js';

/** Path below `src` (`idna/label.ts`) → source. */
export type Sources = ReadonlyMap<string, string>;

/**
 * What each room may import; ` (types)`: as types alone. Arrows point downwards:
 * elements → lists → messages → languages, diagnosis, advice, table-updates, characters → registry → registries, lgr, idna → finding.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  // the floor: no room of its own
  'code-points': [],
  finding: [],
  limits: [], // for every room
  version: [],
  // what is known of names and tables
  idna: ['code-points', 'finding'],
  lgr: ['code-points', 'finding', 'idna'],
  registry: ['code-points', 'finding', 'idna', 'lgr', 'registries'],
  registries: ['registry (types)', 'lgr (types)'], // data alone; only defaults and registry read it, and what browsers show of its letters
  diagnosis: ['code-points', 'finding', 'idna', 'lgr', 'registry', 'registries'],
  advice: ['code-points', 'finding', 'idna', 'lgr', 'registry', 'diagnosis'],
  characters: ['code-points', 'finding', 'idna', 'lgr', 'registry', 'diagnosis'],
  'table-updates': ['code-points', 'finding', 'idna', 'lgr', 'registry'],
  // words
  languages: ['characters (types)'], // data alone
  messages: ['code-points', 'finding', 'idna', 'lgr', 'registry', 'characters', 'languages', 'diagnosis (types)', 'table-updates (types)'],
  // what people use
  lists: ['languages', 'code-points', 'finding', 'idna', 'lgr', 'registry', 'diagnosis', 'advice', 'messages'],
  draw: ['languages (types)', 'idna', 'registry', 'diagnosis', 'messages', 'lists'],
  links: [], // no room of its own; the package for QR codes
  receipt: ['code-points', 'finding', 'version', 'idna', 'lgr', 'registry', 'diagnosis', 'messages', 'languages'],
  picture: ['code-points', 'finding', 'idna', 'lgr', 'registry', 'diagnosis', 'advice', 'characters', 'messages', 'languages', 'receipt', 'links'],
  decorate: ['idna', 'diagnosis', 'characters', 'messages', 'languages'],
  elements: ['links', 'code-points', 'finding', 'version', 'idna', 'lgr', 'registry', 'diagnosis', 'advice', 'characters', 'table-updates', 'messages', 'languages', 'lists'],
  cli: ['code-points', 'finding', 'version', 'idna', 'lgr', 'registry', 'diagnosis', 'messages', 'languages', 'lists', 'draw', 'picture', 'receipt', 'links'],
  workers: ['languages (types)', 'lists', 'lgr', 'draw', 'diagnosis', 'registry'],
  site: ['links', 'code-points', 'idna', 'lgr', 'registry', 'diagnosis', 'advice', 'table-updates', 'messages', 'languages', 'picture', 'receipt (entry)', 'lists', 'draw', 'elements', 'workers', 'define', 'define-batch', 'define-pair', 'define-table'],
  // the entries of the package
  defaults: ['registries', 'registry', 'diagnosis', 'advice'], // the only room that prefers one registry to another
  'advice (entry)': ['advice', 'defaults'],
  'lists (entry)': ['lists', 'draw'],
  'receipt (entry)': ['receipt', 'messages', 'languages (types)', 'registry'],
  'read-lgr': ['lgr'],
  core: ['finding', 'idna', 'lgr', 'registry', 'registries', 'diagnosis', 'defaults'],
  index: ['languages (types)', 'messages', 'core', 'table-updates', 'lists (types)', 'elements'],
  define: ['registry', 'messages', 'elements'],
  'define-check': ['registry', 'messages', 'elements'],
  'define-batch': ['registry', 'messages', 'elements'],
  'define-table': ['define', 'elements'],
  'define-name': ['messages', 'elements'],
  'define-pair': ['registry', 'messages', 'elements'],
  embed: ['define', 'links', 'elements'],
  development: ['define', 'define-batch', 'define-check', 'define-name', 'define-pair', 'define-table', 'elements', 'version'],
  frameworks: ['finding', 'elements'],
};

/** Rooms that run everywhere: no screen, no storage, no network, and no package but the one for XML. */
const pureRooms = ['code-points', 'finding', 'limits', 'version', 'idna', 'lgr', 'registry', 'registries', 'diagnosis', 'advice', 'characters', 'languages', 'defaults', 'core', 'read-lgr', 'lists', 'lists (entry)', 'draw', 'receipt'];

/** Everything that breaks a rule, as lines to read: `idna/label.ts: …`. */
export function brokenRules(sources: Sources): string[] {
  const graph = new Map([...sources].map(([path, source]) => [path, neighbours(path, source, sources)]));
  return [
    ...[...sources].flatMap(([path, source]) => [
      ...wrongImports(path, source, sources),
      ...wrongNames(path, source),
      ...wrongText(path, source),
      ...strayLimits(path, source),
      ...looseGetters(path, source),
    ]),
    ...circles(graph),
  ];
}

function wrongImports(path: string, source: string, sources: Sources): string[] {
  const from = roomOf(path);
  const allowed = mayImport[from];
  if (!allowed) return [`${path}: there is no room "${from}" in tools/house-rules.ts`];
  return importsOf(source).flatMap(({ specifier, typesOnly }) => {
    if (specifier === undefined) return [`${path}: imports something computed`];
    if (!specifier.startsWith('.')) {
      const isKnown = from === 'lgr' && specifier === '@rgrove/parse-xml';
      const foreign = pureRooms.includes(from) && !isKnown;
      return foreign ? [`${path}: imports the package ${specifier}`] : [];
    }
    if (specifier.endsWith('.json')) return isOwnTable(path, specifier) ? [] : [`${path}: imports ${specifier}`];
    const target = resolve(path, specifier);
    if (!sources.has(target)) return [`${path}: imports ${specifier}, which is not a file in src`];
    if (isPolicy(target) && path !== 'registries/bundled.ts') return [`${path}: names a registry (${specifier})`];
    const to = roomOf(target);
    if (to === from || to === 'limits' || allowed.includes(to) || (typesOnly && allowed.includes(`${to} (types)`))) return [];
    return [`${path}: ${from} may not import ${to} (${specifier})`];
  });
}

/** All registries are equal: whoever wants one looks it up by its TLD. */
const isPolicy = (path: string): boolean => /^registries\/.+\/policy\.ts$/.test(path);

/** A registry's policy imports the tables beside it, and nothing else is imported as JSON. */
function isOwnTable(path: string, specifier: string): boolean {
  return /^registries\/[^/]+\/policy\.ts$/.test(path) && /^\.\/[^/]+$/.test(specifier);
}

/** Names of the screen, storage and network in pure rooms; ways to make code or markup of text in any room. */
function wrongNames(path: string, source: string): string[] {
  const code = blank(source, 'comments and text');
  // to warn who develops a page, and nobody else
  const allowed = roomOf(path) === 'development' ? ['console'] : [];
  const found = [...code.matchAll(unsafeName)].map(([name]) => name).filter((name) => !allowed.includes(name));
  if (pureRooms.includes(roomOf(path))) {
    found.push(...[...code.matchAll(browserName)].map(([name]) => name));
  }
  return [...new Set(found)].map((name) => `${path}: names ${name.trim()}`);
}

/** A strict policy refuses style attributes and style elements. */
function wrongText(path: string, source: string): string[] {
  const found = blank(source, 'comments').match(/<style\b|\sstyle=|setAttribute\(\s*['"]style['"]/g) ?? [];
  return [...new Set(found)].map((text) => `${path}: writes ${text.trim()}`);
}

/** `limits.ts` has every limit, so that no two of one name have different values. */
function strayLimits(path: string, source: string): string[] {
  if (path === 'limits.ts') return [];
  return [...blank(source, 'comments and text').matchAll(/\bconst (MAX_\w+)/g)].map(([, name]) => `${path}: ${name} belongs into limits.ts`);
}

/**
 * In pure rooms, getters stand in classes: to an engine, each object of a literal with a getter is one of its own kind, and of names with faults
 * a fourth of the time went into collecting them.
 */
function looseGetters(path: string, source: string): string[] {
  if (!pureRooms.includes(roomOf(path))) return [];
  const lines = blank(source, 'comments and text').split('\n');
  return lines.flatMap((line, at) => {
    const [, indent = '', before, name] = /^( *)(.*[\s{,])?get (\w+)\(\)/.exec(line) ?? [];
    if (name === undefined) return [];
    const around = lines.slice(0, at).findLast((each) => /^ *\S/.test(each) && each.search(/\S/) < indent.length) ?? '';
    const isOfClass = /^(?:(?:static|override|public|protected|private) )*$/.test(before ?? '') && /\bclass\b/.test(around);
    return isOfClass ? [] : [`${path}: the getter ${name} stands in no class`];
  });
}

function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push(`a circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    if (trail.includes(path) || finished.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

function neighbours(path: string, source: string, sources: Sources): string[] {
  const local = importsOf(source).flatMap(({ specifier }) => (specifier?.startsWith('.') ? resolve(path, specifier) : []));
  return local.filter((target) => sources.has(target));
}

/** `./label.js` is `label.ts` in the sources. */
function resolve(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}

/** An entry of the package may have the name of a folder: `advice.ts` beside `advice/`. */
function roomOf(path: string): string {
  const name = path.split('/')[0]?.replace(/(\.d)?\.ts$/, '') ?? '';
  const entry = `${name} (entry)`;
  return !path.includes('/') && Object.hasOwn(mayImport, entry) ? entry : name;
}

/** As a pattern: not after a dot, where it is a property (but after `...`), and not before a colon, where it is a key. */
const browserName = new RegExp(String.raw`(?<!(?<!\.\.)\.\s*)\b(?:${oneOf(String.raw`
  document Document Element HTML\w*Element ShadowRoot CSSStyleSheet DOMParser XMLSerializer customElements
  window navigator globalThis matchMedia getComputedStyle requestAnimationFrame MutationObserver
  localStorage sessionStorage indexedDB IDB[A-Z]\w+ caches
  fetch XMLHttpRequest WebSocket Worker BroadcastChannel postMessage
`)})\b(?!\s*\??:)`, 'g');

/** What makes markup or code of text is refused by trusted types, or should be. */
const unsafeName = new RegExp(String.raw`\b(?:new\s+Function|document\s*\.\s*write|${oneOf(`
  console eval DOMParser innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe srcdoc
  createContextualFragment unsafeHTML unsafeSVG unsafeMathML unsafeStatic
`)})\b`, 'g');

function oneOf(names: string): string {
  return names.trim().split(/\s+/).join('|');
}
