/** Reads TypeScript as far as the rules of the house need it: what is code, what is text, what is imported. */

export interface Import {
  /** `./label.js`, `lit`; undefined for a dynamic import of something computed. */
  readonly specifier: string | undefined;
  readonly typesOnly: boolean;
}

/** Every import and re-export, static or dynamic. */
export function importsOf(source: string): Import[] {
  const code = blank(source, 'comments and text');
  const between = (start: number, text: string): string => source.slice(start, start + text.length);
  const found: Import[] = [];
  for (const match of code.matchAll(staticImport)) {
    const [whole, , clause = '', , text = ''] = match;
    const typesOnly = match[1] !== undefined || everyNameIsType(clause);
    found.push({ specifier: between(match.index + whole.length - text.length - 1, text), typesOnly });
  }
  for (const match of code.matchAll(dynamicImport)) {
    const [whole, quote, text = ''] = match;
    const specifier = quote ? between(match.index + whole.length - text.length - 1, text) : undefined;
    found.push({ specifier, typesOnly: false });
  }
  return found;
}

/** The source in its own length, with comments, or comments and the insides of strings, replaced by spaces. */
export function blank(source: string, what: 'comments' | 'comments and text'): string {
  const kept: string[] = [];
  const templates: number[] = []; // for each open `${`, how many braces are open inside it
  let at = 0;
  const keep = (length: number): void => void kept.push(source.slice(at, (at += length)));
  const drop = (length: number): void => void kept.push(source.slice(at, (at += length)).replace(/[^\n]/g, ' '));
  const text = (length: number): void => (what === 'comments' ? keep(length) : drop(length));
  const template = (): void => {
    text(templateText.exec(source.slice(at))?.[0].length ?? 0);
    if (source[at] === '$') templates.push(0);
    keep(source[at] === '$' ? 2 : 1);
  };

  while (at < source.length) {
    const character = source[at] ?? '';
    const rest = source.slice(at, at + 2);
    if (rest === '//' || rest === '/*') drop(comment.exec(source.slice(at))?.[0].length ?? 2);
    else if (character === '"' || character === "'") {
      keep(1);
      text(quoted[character].exec(source.slice(at))?.[0].length ?? 0);
      keep(1);
    } else if (character === '`') {
      keep(1);
      template();
    } else if (character === '/' && mayStartRegularExpression.test(kept.join('').trimEnd().slice(-12))) {
      text(regularExpression.exec(source.slice(at))?.[0].length ?? 1);
    } else if (character === '}' && templates.at(-1) === 0) {
      templates.pop();
      keep(1);
      template();
    } else {
      const depth = templates.length - 1;
      if (depth >= 0 && (character === '{' || character === '}')) {
        templates[depth] = (templates[depth] ?? 0) + (character === '{' ? 1 : -1);
      }
      keep(1);
    }
  }
  return kept.join('');
}

const staticImport =
  /\b(?:import|export)\b\s*(type\b(?!\s*from\b)\s*)?(?:((?:(?!\b(?:import|export)\b)[\w$*\s{},])*?)\bfrom\s*)?(['"])( *)\3/g;
const dynamicImport = /\bimport\s*\(\s*(?:(['"`])( *)\1)?/g;

const comment = /^\/\/[^\n]*|^\/\*[^]*?\*\//;
const quoted = { '"': /^(?:[^"\\\n]+|\\[^])*/, "'": /^(?:[^'\\\n]+|\\[^])*/ };
const templateText = /^(?:[^`\\$]+|\\[^]|\$(?!\{))*/;
const regularExpression = /^\/(?:[^\\[\n/]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/;
/** After an operator, an opening bracket or a keyword, `/` can't divide. */
const mayStartRegularExpression = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|await|yield))$/;

function everyNameIsType(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]?.split(',').filter((name) => name.trim());
  return Boolean(names?.length) && names!.every((name) => /^\s*type\s/.test(name));
}
