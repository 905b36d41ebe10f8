import type { CommandStrings } from './strings.js';

/** English. */
export const en: CommandStrings = {
  badOption: 'The option {option} does not exist or is not complete. Type klartext --help, or -- before a name that starts with a hyphen.',
  badValue: '{option} can’t be “{value}”. It can be: {values}.',
  noName: 'Type a name, or klartext --help.',
  manyFiles: 'Only one file at a time can be checked.',
  noColumn: 'The file has no column {column}.',
  noFile: 'There is no file {file}.',
  failed: 'The file could not be read or written ({reason}).',

  rows: 'Rows: {count}.',
  permitted: 'Permitted: {count}.',
  refused: 'Can’t be registered: {count}.',
  invalid: 'Not valid domain names: {count}.',
  other: 'Under other top-level domains: {count}.',
  empty: 'Empty: {count}.',
  repeated: 'Same name as an earlier row: {count}.',
  mismatched: 'The code belongs to another name: {count}.',

  help: `klartext NAME…          says whether each name follows the rules of .se or .nu
klartext check [FILE]   checks a list; without a file, or with -, standard input

  --tld "se nu"         the top-level domains to judge; names without one are
                        judged under the first
  --lang sv|en          the language, else what LC_ALL, LC_MESSAGES or LANG says
  --json                for names: all there is to say, a line of JSON each
  --help, --version

The list is text with one name a line, or CSV with commas, semicolons or tabs,
in UTF-8, UTF-16 or Windows-1252:

  --format csv|jsonl    how the result is written, a row for each of the file
  --column COLUMN       the column with the names: its head, or number from 1
  --code-column COLUMN  the column with their codes (xn--), which are compared
  --separator SIGN      comma, semicolon, tab, or none: one name a line
  --quiet               without a summary

Exit code 0: all names are permitted, or not judged here. 1: a name can’t be
registered, or does not belong to its code. 2: the command is wrong, or the file
can’t be read.
`,
};
