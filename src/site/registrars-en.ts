import type { RegistrarsWording } from './registrars-sv.js';

/** What the page for registrars says of a file, in English. */
export const registrarsInEnglish: RegistrarsWording = {
  ours: 'Names are tried against the rules of .se and .nu.',
  inUse: 'Names are tried against the table {id}, version {version} of {date} (characters: {count}).',
  under: 'They are tried under .{tld}.',
  underNone: 'The table names no top-level domain. Names are tried under .example.',
  stillOurs: 'Names are tried against the rules of .se and .nu, as before.',
  stillInUse: 'Names are tried against the table {id}, as before.',

  unreadable: 'The file could not be read.',
  notLoaded: 'The part of the page that reads tables could not be loaded. Reload the page.',
  'too-large': 'The file is too large. A table may have no more than {most} characters.',
  'document-type': 'The file has a document type, {element}. Such files are not read, as it can change what the rest means.',
  'not-well-formed': 'The file is not well-formed XML. The fault is in line {line}, character {column}.',
  'too-complex': 'The file is too complex: it has too many elements, levels, attributes or characters.',
  noLgr: 'The file is no LGR table (RFC 7940). Such a table begins with {expected}, this file with {element}.',
  notUnderstood:
    'The table uses {element}, which is not understood here. Names can be tried only against a table of which every rule is understood.',
  lacking: 'The table has a fault: {element} has no {what}.',
  twice: 'The table has a fault: {element} repeats what is there already.',
  emptyRange: 'The table has a fault: {element} ends before it begins.',
  wrongRule: 'The table has a fault: {element} names a rule that is not there or does not fit there, or two.',
  faulty: 'The table has a fault in {element}.',
};
