/**
 * The Custom Elements Manifest of the package: what the analyzer reads in the sources of the elements, without what is
 * theirs alone, and under the paths of the built files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { staticPropertiesPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/static-properties.js';

/** Elements, what they extend, their events, and the modules that the package exports. */
const described = /^src\/(elements\/(\w+\/)?)?[\w-]+\.ts$/;
const entry = /^src\/([\w-]+)\.ts$/;

export function describeElements() {
  const sources = readSources();
  const unions = unionsIn(sources);
  const analyzed = create({ modules: sources.filter(({ fileName }) => described.test(fileName)), plugins: [staticPropertiesPlugin()] });
  const classes = analyzed.modules
    .flatMap(({ declarations }) => declarations.filter(({ kind }) => kind === 'class'))
    .map((declaration) => describeClass(declaration, unions));
  const entries = analyzed.modules.filter(({ path }) => entry.test(path));
  const exporting = (name) => built(entries.find(({ exports }) => exports.some((each) => each.name === name))?.path ?? '');
  const modules = entries.map(({ path }) => {
    const declarations = classes.filter(({ name }) => exporting(name) === built(path));
    const { text } = sources.find(({ fileName }) => fileName === path);
    return {
      kind: 'javascript-module',
      path: built(path),
      declarations,
      exports: [
        ...declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: built(path) } })),
        ...definitionsIn(text, classes).map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: exporting(name) },
        })),
      ],
    };
  });
  return { schemaVersion: '1.0.0', readme: 'README.md', modules: modules.filter(({ exports }) => exports.length > 0) };
}

/** All of `src`, as types may come from anywhere. */
function readSources() {
  const folder = fileURLToPath(new URL('../src/', import.meta.url));
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.ts')).toSorted();
  return paths.map((path) => {
    const name = `src/${path.replaceAll('\\', '/')}`;
    return ts.createSourceFile(name, readFileSync(folder + path, 'utf8'), ts.ScriptTarget.ES2022, true);
  });
}

/** `View` → `'grid' | 'list'`: an editor can offer words, not the name of a type. */
function unionsIn(sources) {
  const aliases = sources.flatMap(({ statements }) => statements.filter(ts.isTypeAliasDeclaration));
  const isUnion = ({ type }) => ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode);
  return new Map(aliases.filter(isUnion).map(({ name, type }) => [name.text, type.types.map((each) => each.getText()).join(' | ')]));
}

/** `X.define()` in a module that registers. */
function definitionsIn(text, classes) {
  const names = Array.from(text.matchAll(/\b(\w+)\.define\(\)/g), ([, name]) => name);
  return classes.filter(({ name }) => names.includes(name));
}

function describeClass({ members = [], attributes = [], events = [], superclass, ...declaration }, unions) {
  const withWords = ({ type, ...rest }) => ({ ...rest, ...(type && { type: { text: unions.get(type.text) ?? type.text } }) });
  const shown = members.filter(isPublic).filter(isFirstOfItsName).map(withWords).map(withoutDefaultOfOthers);
  const isShown = ({ fieldName }) => !fieldName || shown.some(({ name }) => name === fieldName);
  return {
    ...declaration,
    // the analyzer takes a global class for one of the same file
    ...(superclass && { superclass: { name: superclass.name, package: superclass.package } }),
    members: shown,
    ...(declaration.customElement && {
      attributes: attributes.filter(isShown).map(withWords),
      // without a name: events of our own classes, whose names are in their tags
      events: events.filter(({ name }) => name),
    }),
  };
}

/** What a constructor was given is no default. */
function withoutDefaultOfOthers({ default: value, ...member }) {
  return member.readonly || value === undefined ? member : { ...member, default: value };
}

/** Neither private nor there for Lit and the browser, which call it. */
function isPublic({ name, privacy }) {
  return privacy !== 'private' && privacy !== 'protected' && !calledByOthers.test(name);
}

/** A method with several signatures is described by its first one. */
const isFirstOfItsName = ({ name }, index, members) => members.findIndex((other) => other.name === name) === index;

const calledByOthers = /^(styles|properties|render|willUpdate|updated|firstUpdated|requestUpdate|observedAttributes|formAssociated|handleEvent|\w+Callback)$/;

const built = (path) => path.replace(entry, 'dist/$1.js');
