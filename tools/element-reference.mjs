/** What custom-elements.json says of an element, as tables in markdown. */

/** All that a page can set and style, in two tables: attributes and properties, and the rest. */
export function describeElement({ members, events, slots = [], cssParts = [], cssStates = [], cssProperties = [] }) {
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
    ...named('state', cssStates),
    ...named('custom property', cssProperties),
  ];
  return `${table(['attribute', 'property', 'type', 'default', 'what it is'], state)}\n\n${table(['', 'name', 'what it is'], others)}`;
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell = '') => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

export const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);

function signature({ name, parameters = [], return: result }) {
  const words = parameters.map(({ name: parameter, optional, default: value, type }) =>
    value ? `${parameter} = ${value}` : `${parameter}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );
  return `${name}(${words.join(', ')})${result && result.type.text !== 'void' ? `: ${result.type.text}` : ''}`;
}
