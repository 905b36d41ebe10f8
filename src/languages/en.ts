/**
 * English: every sentence and every name. What this file has, every other language has as well (`Language`), and what a
 * language lacks is said in English.
 *
 * `{name}` and the like are filled in; a key with a dot is a variant of the key before it. A script holds no more than the
 * sections that it shows, so nothing here is computed.
 */
import type { Names } from '../characters/names.js';
import type { OtherNames } from '../characters/other-names.js';
import type { Telephone } from '../characters/spelling.js';

/** BCP 47. */
export const tag: string = 'en';

/** Not sentences, but habits of the language. */
export const conventions = {
  /** Separates the cells of a spreadsheet: a semicolon if the comma is the decimal sign. */
  areLanguagesInLowerCase: false,
  csvSeparator: ',' as ',' | ';',
  /** How the names end that `Intl` has for scripts, and how the same words end beside a single letter. */
  scriptEnding: '',
  letterEnding: '',
  /** Names of scripts that are better than those of `Intl`. */
  scripts: { Hani: 'Chinese', Bopo: 'Chinese', Hira: 'Japanese', Kana: 'Japanese', Hang: 'Korean' } as Readonly<Record<string, string>>,
};

/** What is said of a name: the verdict, each finding, what a character is. */
export const messages = {
  // around the sentences
  change: 'Change to {name}',
  undo: 'Undo',
  suggested: 'Suggestion{|s}: {names}.',
  findings: 'About the name',
  more: 'And {count} more.',

  // the verdict
  'verdict-permitted': '{name} is a permitted .{tld} name.',
  'verdict-caution': '{name} has only permitted characters, but may still be refused. Better choose another name.',
  'verdict-caution.glued-address': '{name} has only permitted characters, but may be mistyped.',
  'verdict-caution.miscopied': '{name} has only permitted characters, but its code may have been copied wrongly.',
  'verdict-caution.display': '{name} has only permitted characters, but browsers show its code instead. Choose another name if the letters are to be seen.',
  availability: 'A registrar can tell you whether it is available.',
  'availability-checking': 'Checking whether the name is available …',
  'availability-free': 'The name is available.',
  'availability-taken': 'The name is taken.',
  'availability-unknown': 'We couldn’t check whether the name is available.',
  'not-sent': 'Nothing was sent.',
  'verdict-refused': '{name} can’t be registered.',
  'verdict-blocked': '{name} can’t be ordered here.',
  'verdict-invalid': '{name} is not a valid domain name.',
  'verdict-other': '.{other} is not judged here.',
  'verdict-other.uncertain': 'We don’t know for certain whether {name} can be registered.',
  'verdict-other.missing': 'The rules of .{tld} could not be loaded, so we don’t know whether {name} can be registered.',
  'verdict-converted': 'Encoded form: {ace}.',
  'verdict-converted.same': 'The encoded form of the name is the same.',
  'verdict-unfinished': 'Not finished yet.',
  'verdict-unfinished.code': 'Go on typing the code.',
  'verdict-failed': 'Something went wrong here. The name could not be judged.',
  'verdict-empty': 'Type a domain name, or paste a code that starts with xn--.',
  'headline-permitted': 'Permitted .{tld} name',
  'headline-code': 'The code stands for {name}',
  'headline-refused-code': 'The code stands for {name}, which can’t be registered',
  'headline-miscopied': 'Check that the code was copied correctly.',
  'headline-explained': 'It is the same address. The code exists because the internet’s address book handles only a–z, 0–9 and hyphen.',
  'headline-characters': '{characters} can’t be part of a domain name',
  'headline-letters': '{characters} can’t be used under .{tld}',
  'headline-character': '“{c}”',
  'headline-display': '{browsers} will show it like this',
  explained:
    '{ace} is the same domain as {name}. The code exists because the domain name system handles only a–z, 0–9 and hyphen.',

  // the text around the name
  'cleaned-space': 'Spaces before or after the name are left out.',
  'cleaned-quotes': 'Quotation marks around the name are left out.',
  'cleaned-protocol': '{text} belongs to the web address and is left out.',
  'cleaned-path': '{text} belongs to the web address and is left out.',
  'cleaned-port': '{text} belongs to the web address and is left out.',
  'cleaned-mailto': '{text} belongs to the e-mail address and is left out.',
  'cleaned-userinfo': '{text} belongs to the web address and is left out.',
  'cleaned-mailbox': '{text} belongs to the e-mail address and is left out.',
  'cleaned-final-dot': 'The final dot is left out.',
  'cleaned-percent': 'The letters were written as in a web address. Here they are written as usual.',
  'cleaned-escape': 'The letters were written as codes. Here they are as usual.',
  'cleaned-around': '{text} is no part of the name and is left out.',
  'too-much-input': 'The text is too long: {count} characters. At most {limit} are read.',
  'blocked-row': 'The name is blocked: it stands on line {line} of the list of blocked names.',
  'malformed-row': 'This row has {count} {cell|cells} instead of {expected}. Put quotation marks around a cell that has {sign} in it.',
  'separator-comma': 'a comma',
  'separator-semicolon': 'a semicolon',
  'separator-tab': 'a tab',
  'separator-bar': 'a vertical bar (|)',
  'malformed-row.no-name': 'This row has no whole domain name where the others have one. Write it with its top-level domain, or leave the row out.',
  'malformed-row.open-quote': 'A quotation mark in this row is never closed. Close it, or leave it out.',
  space: 'A domain name can’t contain spaces (character{|s} {n}).',
  mojibake: 'The letters have been garbled. The name is probably {meant}.',
  'lost-letter': '{A letter has|Letters have} been lost (character{|s} {n}). Type the name as it should be.',
  'several-names': 'There are several names here. Type one at a time.',
  'encoded-address': 'The code was made of a whole address, not of a domain name.',
  'ip-address': 'This is an IP address, not a domain name.',
  'letter-like-at': 'Is “@” an a here, or part of an e-mail address? Choose the name that you mean.',
  'ace-prefix': 'The code should begin with xn--. Did you mean {meant}?',
  'repeated-tld': 'The name ends with more than one top-level domain.',
  'lookalike-tld': 'The top-level domain is written with a {what} that looks like “{x}”.',
  'lacking-tld': 'The name has no top-level domain, such as .{tld}.',

  // the protocol
  'empty-name': 'There is no domain name here.',
  'empty-label': 'Something must stand before each dot and between two dots.',
  'mapped-case': 'Domain names are written in lower case: {name}.',
  mapped: 'Character{|s} {n}, “{c}”, {becomes|become} “{becomes}”.',
  removed: 'An invisible character ({codePoint}) is left out.',
  'removed.many': '{count} invisible characters are left out, the first is {codePoint}.',
  deviation: '“{c}” was once read as “{idna2003}” (IDNA2003). Today it is a letter of its own (IDNA2008).',
  'deviation.joiner': 'An invisible character ({codePoint}) was once left out (IDNA2003). Today it is part of the name (IDNA2008).',
  'not-nfc': 'The code {ace} is not valid; the name in it is not written in the required way.',
  'hyphen-start': 'The name can’t start with a hyphen.',
  'hyphen-end': 'The name can’t end with a hyphen.',
  'hyphen-third-fourth': 'The name can’t have hyphens as both its third and its fourth character.',
  'leading-mark': 'Character {n}, “{c}”, is an accent without a letter. A name can’t start with one.',
  'disallowed-character': 'Character{|s} {n}, “{c}”[ ({what})], can’t be part of a domain name.',
  'disallowed-character.invisible': 'Character{|s} {n} {is|are} invisible ({codePoint}) and can’t be part of a domain name.',
  'disallowed-character.symbol': 'Character{|s} {n}, “{c}”, {is a symbol|are symbols}. Symbols can’t be part of .{tld} names.',
  'disallowed-mapping': 'Character{|s} {n}, “{c}”, {becomes|become} “{becomes}”, which can’t be part of a domain name.',
  'unassigned-character': 'Character{|s} {n} ({codePoint}) {is|are} not known and can’t be part of a domain name.',
  'context-joiner': 'Character{|s} {n} {is|are} invisible ({codePoint}) and can only stand between certain letters.',
  'context-other': 'Character{|s} {n}, “{c}”, can only stand next to certain other characters.',
  bidi: 'The name mixes right-to-left and left-to-right writing in a way that is not allowed.',
  'label-too-long':
    'The name is too long: {octets} characters when encoded; the limit is {limit}. Letters such as å, ä and ö can take more than one.',
  'label-too-long.plain': 'The name is too long: {octets} characters; the limit is {limit}.',
  'label-too-long.more': 'The name is too long: more than {octets} characters when encoded; the limit is {limit}.',
  'name-too-long': 'The whole name is too long: {octets} characters when encoded; the limit is {limit}.',
  'name-too-long.more': 'The whole name is too long: more than {octets} characters when encoded; the limit is {limit}.',
  'ace-non-ascii': 'The code {ace} is not valid; only a–z, 0–9 and hyphen can follow xn--.',
  'ace-undecodable':
    'The code {ace} is not valid; it stands for no domain name. Check whether 1 and l, or 0 and o, were confused.',
  'ace-undecodable.nothing': 'Something is missing after xn--.',
  'ace-ascii-only': 'The code {ace} is not valid; it stands for no domain name.',
  'ace-in-ace': 'The code {ace} is not valid; there is another code in it.',
  'ace-round-trip': 'The code {ace} is not valid; the name in it has another code.',

  // the registry
  'not-in-table': 'Character{|s} {n}, “{c}”[ ({what})], {is|are} not allowed under .{tld}[, but {is|are} under {elsewhere}].',
  'not-in-table.look-alike': 'Character{|s} {n} {is|are each} a {what} that looks like “{x}”. It is not allowed under .{tld}[, but is under {elsewhere}].',
  'not-in-table.script': 'The name is written in {letters}. They are not allowed under .{tld}[, but are under {elsewhere}].',
  'not-in-table.spelled': 'Under .{tld}, {c} is written as {spelling}. Under {elsewhere}, {c} is allowed.',
  'other-tlds': 'others', // .no, .dk, .de and others
  'mixed-scripts': 'The name mixes {letters}. Use only one alphabet.',
  'mixed-scripts.look-alike': 'The name mixes {letters}. Character {n} is a {what} that looks like “{x}”.',
  'context-rule': 'Character{|s} {n}, “{c}”, can’t stand in {that place|those places} under .{tld}.',
  disposition: 'The rules of .{tld} don’t permit the name.',
  'disposition.blocked': 'The name is blocked by the rules of .{tld}.',
  'disposition.variant': 'The name belongs together with another one, and is therefore blocked under .{tld}.',
  'disposition.effort': 'Checking the name against the rules of .{tld} takes too long: ask its registry whether it may be registered.',
  'disposition.other': 'The registry of .{tld} decides itself whether the name may be registered ({disposition}).',
  'digit-at-edge.start': 'A name in Hebrew letters can’t start with a digit.',
  'digit-at-edge.end': 'A name in Hebrew letters can’t end with a digit.',
  'label-length': 'The name must have between {min} and {max} characters.',
  'uncertain-length': 'It is not certain that .{tld} takes names with fewer than {min} characters. Ask where you order the name.',
  'uncertain-length.code': 'The code has {length} characters. It is not certain that .{tld} takes more than {max}. Better choose a shorter name.',
  'uncertain-character': 'Character{|s} {n}, “{c}”[ ({what})]: we don’t know for certain whether .{tld} takes {it|them}. Ask where you order the name.',
  'mixed-sets': 'Character{|s} {n}, “{c}”[ ({what})], can’t stand beside the other letters of the name. Under .{tld}, a name has the letters of one language.',
  'reserved-name': 'This name is reserved under .{tld}: nobody can register it.',
  'personal-number': 'The name is written like a personal or organisation number. The registry usually refuses such names.',
  'other-tld': 'Names under .{other} can’t be ordered here.',
  'public-suffix': 'Others register names below {suffix}, so it can’t be ordered.',
  'below-public-suffix': 'This is a name below {suffix}. Only names directly under .{tld} are judged here.',
  'below-public-suffix.excluded': 'Names below {suffix} can’t be ordered here.',
  miscopied: 'Does the invoice have {to} instead of {from}? Then the name is {meant}.',
  'miscopied-typed': 'You typed',
  'miscopied-meant': 'Perhaps',
  'miscopied-keep': 'No, it says {from}',
  'glued-address': 'The name may have the beginning of an address or code in it. Did you mean {meant}?',
  display: '{browsers} will show this name as {ace} because of “{c}”. The address still works.',
  'display-mixed-scripts': '{browsers} will show this name as {ace}, because it mixes alphabets. The address still works.',
  'display-whole-script':
    '{browsers} will show this name as {ace}, because all of its letters look like letters of another alphabet. The address still works.',
  subdomain: '{domain} is what is registered. {host} is a subdomain.',

  // what a character is
  'what-letter': '{script} letter',
  'what-letter.plain': 'letter',
  'what-letter.other': '{script} letter',
  'what-sign': '{script} character',
  letters: '{scripts} letters',
  'letters.other': '{scripts} letters',
  signs: '{scripts} characters',
  'what-space': 'space',
  'what-invisible': 'invisible character',
  'what-digit': 'digit',
  'what-mark': 'accent',
  'what-symbol': 'symbol',
  'what-punctuation': 'punctuation mark',
  'what-other': 'character',
};

/** Everyday names of characters, by the project. A letter with a mark is named after both. */
export const names: Names = {
  characters: {
    '-': 'hyphen',
    0: 'zero', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine',
    ' ': 'space', '\u00A0': 'non-breaking space', '\u00AD': 'soft hyphen', '\u2011': 'non-breaking hyphen',
    '.': 'dot', ',': 'comma', ':': 'colon', ';': 'semicolon', '…': 'three dots', '·': 'middle dot', '․': 'looks like a dot', '‧': 'looks like a dot', '•': 'bullet',
    '_': 'underscore', '–': 'dash', '—': 'long dash', '−': 'minus sign', '~': 'tilde', '|': 'vertical bar',
    '!': 'exclamation mark', '?': 'question mark', '/': 'slash', '\\': 'backslash',
    "'": 'apostrophe', '’': 'apostrophe', '‘': 'single quotation mark', 'ʼ': 'apostrophe', 'ʻ': 'turned apostrophe', 'ˈ': 'stress mark',
    '"': 'quotation mark', '”': 'quotation mark', '“': 'quotation mark', '„': 'quotation mark', '«': 'quotation mark', '»': 'quotation mark',
    '(': 'parenthesis', ')': 'parenthesis', '[': 'square bracket', ']': 'square bracket', '{': 'curly bracket', '}': 'curly bracket',
    '<': 'less-than sign', '>': 'greater-than sign', '=': 'equals sign', '+': 'plus sign', '*': 'asterisk', '×': 'multiplication sign',
    '&': 'ampersand', '@': 'at sign', '#': 'number sign', '%': 'percent sign', '§': 'section sign', '°': 'degree sign',
    '$': 'dollar sign', '€': 'euro sign', '£': 'pound sign', '^': 'circumflex on its own', '`': 'grave accent on its own',
    '´': 'acute accent on its own', '¨': 'two dots on their own', '©': 'copyright sign', '®': 'trademark sign', '\uFFFD': 'replacement character', '😀': 'emoji',
    ß: 'sharp s',
    æ: 'joined ae',
    ð: 'eth',
    ø: 'o with slash',
    þ: 'thorn',
    đ: 'd with stroke',
    ł: 'l with stroke',
    ŋ: 'eng',
    ŧ: 't with stroke',
    ǥ: 'g with stroke',
    ə: 'schwa',
    ʒ: 'ezh',
    œ: 'joined oe',
    ı: 'i without a dot',
    ģ: 'g with comma above',
    ħ: 'h with stroke',
    ĸ: 'kra',
    '\u05D0': 'alef',
    '\u05D1': 'bet',
    '\u05D2': 'gimel',
    '\u05D3': 'dalet',
    '\u05D4': 'he',
    '\u05D5': 'vav',
    '\u05D6': 'zayin',
    '\u05D7': 'het',
    '\u05D8': 'tet',
    '\u05D9': 'yod',
    '\u05DA': 'final kaf',
    '\u05DB': 'kaf',
    '\u05DC': 'lamed',
    '\u05DD': 'final mem',
    '\u05DE': 'mem',
    '\u05DF': 'final nun',
    '\u05E0': 'nun',
    '\u05E1': 'samekh',
    '\u05E2': 'ayin',
    '\u05E3': 'final pe',
    '\u05E4': 'pe',
    '\u05E5': 'final tsadi',
    '\u05E6': 'tsadi',
    '\u05E7': 'qof',
    '\u05E8': 'resh',
    '\u05E9': 'shin',
    '\u05EA': 'tav',
    '\u05F0': 'double vav',
    '\u05F1': 'vav yod',
    '\u05F2': 'double yod',
  },
  marks: {
    '\u0300': 'grave accent',
    '\u0301': 'acute accent',
    '\u0302': 'circumflex',
    '\u0303': 'tilde',
    '\u0304': 'line above',
    '\u0306': 'breve',
    '\u0307': 'dot above',
    '\u0308': 'two dots',
    '\u0309': 'hook above',
    '\u030A': 'ring',
    '\u030B': 'double acute accent',
    '\u030C': 'caron',
    '\u030F': 'double grave accent',
    '\u0311': 'inverted breve',
    '\u031B': 'horn',
    '\u0323': 'dot below',
    '\u0324': 'two dots below',
    '\u0325': 'ring below',
    '\u0326': 'comma below',
    '\u0327': 'cedilla',
    '\u0328': 'hook below',
    '\u032D': 'circumflex below',
    '\u032E': 'breve below',
    '\u0330': 'tilde below',
    '\u0331': 'line below',
    '\u05BC': 'dot',
  },
  joint: ' with ',
  and: ' and ',
};

/** What else people call a character. */
export const otherNames: OtherNames = {
  characters: {
    '-': 'dash,minus',
    h: 'aitch',
    w: 'double u',
    z: 'zed,zee',
    æ: 'ae ligature,ash',
    ð: 'Icelandic d,edh',
    ø: 'slashed o,o with stroke',
    ü: 'German u',
    þ: 'Icelandic th',
    đ: 'Sami d,crossed d',
    ł: 'Polish l,l with slash',
    ß: 'eszett,German s',
    œ: 'oe ligature',
    õ: 'Estonian õ',
    ţ: 'Romanian t',
    ŋ: 'n with hook',
    ŧ: 'Sami t,crossed t',
    ǥ: 'Sami g,crossed g',
    ə: 'upside-down e,turned e',
    ʒ: 'Sami z,z with tail',
    '\u05D0': 'aleph',
    '\u05D5': 'waw',
    '\u05D7': 'chet',
    '\u05E4': 'pe without a dot',
    '\u05E6': 'tsade',
  },
  marks: {
    '\u0300': 'backward accent',
    '\u0301': 'accent',
    '\u0302': 'hat',
    '\u0303': 'wave',
    '\u0304': 'macron,bar above',
    '\u0308': 'diaeresis,umlaut',
    '\u030A': 'ring above',
    '\u030C': 'hacek,inverted hat',
    '\u0327': 'hook below',
    '\u0328': 'ogonek,tail',
    '\u05B4': 'dot below,hiriq',
    '\u05B7': 'line below,patah',
    '\u05B8': 'qamats',
    '\u05BC': 'dagesh',
    '\u05BF': 'line above,rafe',
    '\u05C2': 'left dot,sin dot',
  },
};

/** Names as they are said on the telephone, by the project; the alphabet is NATO’s. */
export const telephone: Telephone = {
  glosses: {
    ð: 'th as in this',
    þ: 'th as in thin',
    ĸ: 'Greenlandic q, looks like a small capital K',
    ŋ: 'n with hook',
    ǯ: 'like a three with a caron',
    ə: 'upside-down e',
    ʒ: 'z with tail, looks like a three',
    '\u05E4': 'without a dot',
  },
  alphabet: {
    a: 'Alfa', b: 'Bravo', c: 'Charlie', d: 'Delta', e: 'Echo', f: 'Foxtrot',
    g: 'Golf', h: 'Hotel', i: 'India', j: 'Juliett', k: 'Kilo', l: 'Lima',
    m: 'Mike', n: 'November', o: 'Oscar', p: 'Papa', q: 'Quebec', r: 'Romeo',
    s: 'Sierra', t: 'Tango', u: 'Uniform', v: 'Victor', w: 'Whiskey', x: 'X-ray',
    y: 'Yankee', z: 'Zulu',
  },
  like: ' as in ',
  foreign: '{script} {letter}',
  digit: 'digit ',
  dot: 'dot',
};

/** The words of a copy button. */
export const copying = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy with the keyboard',
};

/** What the converter alone says. */
export const converter = {
  label: 'Domain name',
  example: 'For example räksmörgås or björns-bageri.{tld}',
  tld: 'Top-level domain',
  encoded: 'the same address as a code, for invoices and technology',
  'copy-name': 'Copy the name',
  'copy-code': 'Copy the encoded form',
  'copy-both': 'Copy both',
  details: 'Letter by letter, and on the telephone',
  code: 'The code, piece by piece',
  similar: 'Similar names',
  'similar.spelled': 'Similar names, and without {letters}',
  spelled: 'Without {letters}',
  failed: 'This could not be loaded. Reload the page.',
  octets: '{octets} of {limit} characters when encoded',
  refused: 'not allowed',
  'refused-letters': 'Not allowed: {characters}.',
  'refused-letter': '{character}, character {n}',
};

/** One word under every top-level domain that a page takes. */
export const rows = {
  'rows-many': 'Choose one or more names',
  'rows-spoken': 'Permitted under {permitted}. Not permitted under {refused}. Not certain under {unknown}.',
  'rows-available': 'Available: {free}. Taken: {taken}. Couldn’t be checked: {unknown}.',
  'row-permitted': 'Permitted',
  'row-refused': 'Can’t be registered',
  'row-characters': '{characters} {isn’t|aren’t} allowed',
  'row-letters': 'No {letters}',
  'row-spelled': '{c} is written {spelling}',
  'row-short': 'At least {min} characters',
  'row-perhaps-short': 'Perhaps too short',
  'row-perhaps-long': 'Perhaps too long',
  'row-long': 'Too long',
  'row-uncertain': 'We don’t know about {characters}',
  'row-unknown': 'We don’t know the rules',
  'row-awaited': 'Fetching the rules',
  'row-missing': 'The rules could not be fetched',
  'row-blocked': 'Can’t be ordered here',
  'row-checking': 'Checking …',
  'row-free': 'Available',
  'row-taken': 'Taken',
  'row-choose': 'Choose at least one of the names.',
};

/** What is said of single letters, and of the name as it is spelled. */
export const letters = {
  'copy-spelling': 'Copy the spelling',
  speak: 'Read aloud',
  'status-allowed': 'allowed',
  'status-mapped': 'becomes {becomes}',
  'status-removed': 'left out',
  'status-refused': 'not allowed',
  'status-uncertain': 'uncertain',
};

/** What is said beside the answer. */
export const advice = {
  counterpart: 'Without {letters}: {name}. That form can be typed on any keyboard.',
  alternatives: 'Some people write {name}.',
  'well-known': 'Chrome may show the code instead, if the name resembles a much visited website.',
  mail: 'In an e-mail address, the name is only what comes after @. Some mail programs need the code there.',
  'lookalikes-same': 'Look the same',
  'lookalikes-mark': 'Differ only in dots, rings and accents',
  'lookalikes-none': 'No similar names follow the rules for .{tld}.',
  'lookalikes-meant': 'Did you mean',
  'lookalikes-change': '“{to}” instead of “{from}”',
  'lookalikes-script': 'looks like {name}, in {scripts} letters',
  'lookalikes-all': 'Show all {count}',
  'lookalikes-few': 'Show fewer',
};

/** What is said of codes. */
export const ace = {
  'code-parts': '{prefix} begins every code. {ascii} are the ordinary characters of the name, and {rest} tells which the others are and where they stand.',
  'code-parts.rest': '{prefix} begins every code, and {rest} tells which characters the name has.',
  'code-control': 'Checked: {name} encoded is {ace}, and {ace} decoded is {name}.',
  guesses: 'Was the code copied correctly? These are guesses:',
};

/** What is said of how new the tables are. */
export const tables = {
  'tables-version': '[version {version}][ of {date}]',
  'tables-revision': 'revision {revision} ({date})',
  'tables-from': 'Table for .{tld}[: {versions}].',
  'tables-checked': 'Table for .{tld}[: {versions}], checked {when}.',
  'tables-added': 'New: {characters} may be used.',
  'tables-removed': 'May no longer be used: {characters}.',
  'tables-rules': 'Where characters may stand has changed.',
  'tables-missing': 'The table could not be fetched.',
};

/** What the name to read says. */
export const name = {
  explanation:
    'The code is the same domain. It is needed because the domain name system handles only a–z, 0–9 and hyphen.',
  invalid: 'This does not stand for a valid domain name.',
};

/** The answer of `<idn-pair>`. */
export const pair = {
  'pair-name': 'Name',
  'pair-code': 'Code',

  'pair-same': 'Yes, the code belongs to the name.',
  'pair-same.form': 'Yes, both are {name}.',
  'pair-same.codes': 'Yes, both are the code of {name}.',
  'pair-names': 'Both are the name {name}. The code is missing.',
  'pair-host': 'Yes, the code belongs to {domain}; “{before}” is just a part before the domain.',
  'pair-hosts': 'The domain is the same, {domain}, but the parts before it differ: “{before}” and “{other}”.',
  'pair-swapped': 'The name stands in the field of the code, and the code in that of the name.',

  'pair-other': 'No, the code belongs to {meant}.',
  'pair-wrong': 'No, one character of the code is wrong.',
  'pair-missing': 'No, one character of the code is missing.',
  'pair-extra': 'No, the code has one character too many.',
  'pair-prefix': 'No, the code should begin with xn--.',
  'pair-wrong.place': 'Character {n} of the code is “{given}”, and should be “{right}”.',
  'pair-missing.place': 'Put in “{right}” as character {n}.',
  'pair-extra.place': 'Character {n}, “{given}”, should go.',
  'pair-bad-code': 'No, the code can’t be read.',
  'pair-unreadable': 'The code can’t be read.',
  'pair-bad-name': 'The name can’t be encoded.',
  'pair-meant': 'The code belongs to {meant}, but the name is misspelt.',
  'pair-stands.alone': 'The code stands for {meant}.',
  'pair-stands': 'The code stands for {meant}, not for {name}.',

  'pair-given': 'Your code',
  'pair-right': 'Right code',
  'pair-copy': 'Copy the right code',
  'pair-use': 'Change to the right code',
  'pair-more': 'What differs',
  'pair-differs': 'Instead of “{inName}” ({place}), the code gives “{inCode}”.',
  'pair-differs.script': 'Character {n} is a {scriptInName} “{inName}” in the name and a {scriptInCode} “{inCode}” in the code.',
  'pair-only-name': 'The code lacks “{inName}” ({place}).',
  'pair-only-code': 'The code contains “{inCode}” ({place}), which is not in the name.',
  'pair-place': 'character {n}',
  'pair-place.many': 'characters {n}–{m}',
};

/** What the table of characters says. */
export const table = {
  earlier: 'The characters that .{tld} names could have from {date}. No other rules of that time are known.',
  caption: 'Characters that .{tld} names may contain',
  find: 'Find a character',
  search: 'Search the table',
  searchHelp: 'For example caron, Sami, slashed o or U+014B',
  searchHelpOther: 'For example {character} or {code}',
  tld: 'Top-level domain',
  script: 'Script',
  all: 'all',
  Latn: 'Latin letters',
  Hebr: 'Hebrew letters',
  Zyyy: 'digits and hyphen',
  Zinh: 'signs of several scripts',
  view: 'Show as',
  grid: 'Grid',
  list: 'List',
  count: '{count} of {total} characters',
  found: '{count} character{|s}',
  foundIn: '{group}: {count} character{|s}',
  partly: 'Only {shown} of them are shown here. Search or filter to see others.',
  none: 'No character found.',
  showAll: 'Show all characters',
  showFound: 'Show all {count}',
  allGroups: 'All groups',
  otherLanguages: '{languages} and others',
  sami: 'Sami',
  nordic: 'Nordic',
  otherLatin: 'other Latin',
  basic: 'the letters a–z, digits and hyphen',
  notPermitted: '{c}[ ({what})] is not permitted under .{tld}.[ Write {instead}.][ Permitted under {elsewhere}.]',
  ascending: 'Sorted by {column}, ascending',
  descending: 'Sorted by {column}, descending',
  unsorted: 'In the order of the table',

  text: 'Character',
  code: 'Code',
  name: 'Name',
  alsoCalled: 'Also called',
  unicodeName: 'Unicode name',
  spokenIn: 'Languages',
  permittedSince: 'Permitted',
  telephone: 'On the telephone',
  variants: 'Belongs with',
  typing: 'How to type it',
  elsewhere: 'In Swedish',
  tagElsewhere: 'sv',
  manyLanguages: '{count} languages',
  always: 'from the start',
  since: 'since {date}',
  unknown: 'not known since when',
  noLanguage: 'none of the languages listed',
  sequence: 'Type {letter} ({codeOfLetter}), then the mark {point} ({codeOfPoint}). {composed} ({codeOfComposed}) gives the same character.',

  insert: 'Insert',
  inserted: 'Put into the name: {character} ({name})',
  toName: 'To the name',
  undo: 'Undo',
  undone: 'Undone[: {name}]',
  copyCharacter: 'Copy the character',
  link: 'Link to the character',
  copyTable: 'Copy the table',
  save: 'Save as {file}',
  failed: 'That did not work. Reload the page.',
  print: 'Print the table',
  version: 'Table of .{tld}[, version {version}][ of {date}].',
  revision: 'Table of .{tld}, revision {revision} ({date}).',
  registry: 'Source: {registry}',
  notes: 'The languages tell where a letter may occur, not who may use it.',
  notesOnYiddish: 'No one who knows the language has reviewed the Yiddish names yet.',
};

/** How surely the characters of a table are known. */
export const evidence = {
  fromRegistry: 'The characters were taken on {date} from the registry’s own information.',
  fromOthers: 'The characters were taken on {date} from others than the registry. A few of them may be wrong.',
  partly: 'The list is not complete: .{tld} may take more characters.',
  lengths: 'It is not quite certain how short or long a name may be.',
  sources: 'Other sources:',
};

/** Names of the languages that have the characters, of those that some browser has none for, or another one. */
export const languageNames = {
  fit: 'Meänkieli',
  se: 'Northern Sami',
  frr: 'Northern Frisian',
  smj: 'Lule Sami',
  sje: 'Pite Sami',
  sju: 'Ume Sami',
  sma: 'Southern Sami',
  smn: 'Inari Sami',
  sms: 'Skolt Sami',
  rom: 'Romani',
  nb: 'Norwegian Bokmål',
  nn: 'Norwegian Nynorsk',
  gv: 'Manx',
  kl: 'Greenlandic',
  vec: 'Venetian',
  gsw: 'Swiss German',
  'sr-Latn': 'Serbian',
};

/** What the check of lists says. A finding is said in few words here, as all rows with it are counted. */
export const batch = {
  paste: 'Paste domain names, one on each line',
  pasteHelp: 'Or a table with names and codes. The list never leaves your browser.',
  file: 'Or choose a file (text or CSV), or drop it here. It is checked at once.',
  column: 'Column with the names',
  codeColumn: 'Column with the codes',
  encoding: 'Encoding',
  anyEncoding: 'Found automatically',
  pasted: 'Pasted list',
  rows: '{count} row{|s}',
  columnsRead: 'names: “{name}”[ and “{more}”][, codes: “{code}”]',
  changeColumns: 'Change columns',
  changeEncoding: 'Change encoding',
  newList: 'New list',
  keepList: 'Back to the list',
  noCodes: 'None',
  allColumns: 'All',
  columnNumber: 'Column {number}',
  columnOffered: '{column}[ – {first}]',
  check: 'Check',
  cancel: 'Cancel',

  starting: 'Checking.',
  checking: '{count} row{|s} checked.',
  seconds: 'About {count} seconds left.',
  minutes: 'About {count} minutes left.',
  writing: '{count} of {all} rows saved.',
  progress: 'Progress',
  finished: 'Done: {count} row{|s}, {mend} to mend.',
  finishedFine: 'Done: {count} row{|s}, nothing to mend.',
  cancelled: 'Cancelled. {count} row{|s} checked.',
  saved: 'The file is saved.',
  notSaved: 'Cancelled. No file is saved.',
  nothing: 'Paste a list or choose a file first.',
  emptyFile: 'The file is empty.',
  noLine: 'There is no line {line}.',
  unread: 'The file could not be read.',
  failed: 'That did not work. Try again, or reload the page.',

  version: 'Table of .{tld}[, version {version}][ of {date}].',
  revision: 'Table of .{tld}, revision {revision} ({date}).',
  shown: 'Show',
  all: 'All',
  mend: '{mend} of {count} row{|s} to mend',
  allPermitted: 'All {count} rows are permitted',
  nothingToMend: 'Nothing to mend',
  cautionNote: '{count} row{ has|s have} permitted characters, but something stands against the name.',
  otherNote: '{count} row{ is|s are} not judged here.',
  why: 'Why',
  allCauses: 'Show all {count} causes',
  character: '{character} ({name})',
  search: 'Search the list',
  goTo: 'Go to line',
  go: 'Go',
  found: '{count} row{|s} shown.',
  list: 'Rows that were checked',
  none: 'No rows.',
  fileName: 'checked-names',
  saveList: 'Save the list with verdicts',
  saveMended: 'Save the list with corrections',
  checkedFile: '{name}-checked',
  toMendFile: '{name}-to-mend',
  shownFile: '{name}-selection',
  saveToMend: 'only the rows to mend ({count})',
  saveShown: 'only the rows shown ({count})',
  printed: 'The first {count} of {all} rows to mend',
  chosen: 'Chosen row',

  ownTerms: 'Blocked names and applicants',
  summary: 'Summary',
  groups: 'By registrar or another column',
  lookalikes: 'Names that look alike',
  working: 'Working …',
  applicantColumn: 'Column of applicants: then only the same name of the same applicant is a duplicate',
  noApplicants: 'None',
  blockedFile: 'File of blocked names, such as reserved ones or those that are registered',
  blockedPaste: 'Or paste them, one on each line',
  useBlocked: 'Use the names',
  pastedNames: 'the pasted list',
  noBlocked: 'Compare no longer',
  groupColumn: 'Column by which rows are grouped',
  chooseColumn: 'Choose',
  groupCounts: '{count} row{|s}, {faulty} to mend, duplicates among the others: {repeated}',
  mailText: 'Text for a mail',
  copyMail: 'Copy the text',
  textCopied: 'The text is copied.',
  textSelected: 'The text is selected. Copy it with Ctrl + C.',
  saveMarkdown: 'Save the summary',
  summaryFile: 'summary',

  mendAll: 'Change all {count}',
  mendRow: 'Change',
  undo: 'Undo',
  mendedCount: '{count} {row corrected|rows corrected}',
  mendedNow: '{count} {row is corrected|rows are corrected}. {left} left to correct.',
  mendsDropped: 'Done. {count} {correction|corrections} could not be kept, as {its row is|their rows are} read in another way now. {left} left to correct.',
  mendsUnreached: 'Cancelled. {count} {correction|corrections} could not be kept, as {its row was|their rows were} not checked. {left} left to correct.',
  undone: 'Undone. {left} left to correct.',
  alsoTidied: '{count} of them {is permitted|are permitted}, but written anew: small letters, nothing around the name.',
  was: 'In the file: {name}[ {code}]',
  sure: 'Sure suggestions',
  mended: 'Corrected',

  line: 'Line',
  name: 'Name',
  proposed: 'Suggestion and code',
  rightCode: 'right code for the name',
  suggestion: 'Can be changed to {name}.',
  same: 'Same name as line {line}.',
  variant: 'Belongs together with line {line}, and can only have the same holder.',
  under: 'Permitted under {permitted}. Something stands against it under {caution}. Can’t be registered under {refused}. Not judged under {other}.',
  goToSame: 'Go to line {line}',
  otherCode: 'The code is that of {name}.',
  noCode: 'The code stands for no name.',

  'to-mend': 'To mend',
  permittedRows: 'Permitted',
  permitted: 'Permitted',
  caution: 'Permitted characters, but …',
  blocked: 'Blocked',
  refused: 'Can’t be registered',
  invalid: 'Not a domain name',
  malformed: 'Broken row',
  other: 'Not judged here',
  empty: 'Empty row',
  repeated: 'Duplicates',
  related: 'Belongs together with an earlier line',
  mismatched: 'Wrong code',
  'other-code': 'Code of another name',
  'no-code': 'Code of no name',

  cleaned: 'Text around the name',
  'too-much-input': 'Text far too long',
  space: 'Space',
  mojibake: 'Garbled letters',
  'lost-letter': 'Lost letter',
  'several-names': 'Several names',
  'encoded-address': 'Code of a whole address',
  'ip-address': 'IP address',
  'letter-like-at': 'At sign that may be an a',
  'ace-prefix': 'Code without xn--',
  'repeated-tld': 'More than one top-level domain',
  'lookalike-tld': 'Top-level domain in foreign letters',
  'lacking-tld': 'No top-level domain',
  'empty-name': 'No name',
  'empty-label': 'Nothing before or between dots',
  'mapped-case': 'Capital letters',
  mapped: 'Characters that become others',
  removed: 'Invisible characters left out',
  deviation: 'Characters read differently before',
  'not-nfc': 'Code of a wrongly written name',
  'hyphen-start': 'Hyphen at the start',
  'hyphen-end': 'Hyphen at the end',
  'hyphen-third-fourth': 'Hyphens as third and fourth character',
  'leading-mark': 'Accent at the start',
  'disallowed-character': 'Characters that no domain name may have',
  'disallowed-mapping': 'Characters that become ones not permitted',
  'unassigned-character': 'Unknown characters',
  'context-joiner': 'Invisible characters in a wrong place',
  'context-other': 'Characters in a wrong place',
  bidi: 'Mixed directions of writing',
  'label-too-long': 'Name too long',
  'name-too-long': 'Address too long',
  'ace-non-ascii': 'Code with letters other than a–z',
  'ace-undecodable': 'Code that can’t be read',
  'ace-ascii-only': 'Code that is not needed',
  'ace-in-ace': 'Code within a code',
  'ace-round-trip': 'Code that is not right',
  'not-in-table': 'Characters not in the top-level domain’s table',
  'mixed-scripts': 'Mixed scripts',
  'context-rule': 'Characters that break a rule of the table',
  disposition: 'Names that the table does not permit',
  'digit-at-edge': 'Digit at the start or end',
  'label-length': 'Too short or too long for the top-level domain',
  'uncertain-length': 'Perhaps too short or too long for the top-level domain',
  'uncertain-character': 'Characters that the top-level domain perhaps takes',
  'mixed-sets': 'Letters of several languages',
  'reserved-name': 'Reserved names',
  'personal-number': 'Personal or organisation number',
  'other-tld': 'Top-level domain that is not judged',
  'public-suffix': 'Ending below which others register',
  'below-public-suffix': 'Name below such an ending',
  miscopied: 'Code that was probably copied wrongly',
  'glued-address': 'May have the beginning of an address or code in it',
  display: 'Shown as xn-- by browsers',
  subdomain: 'Subdomain',
};

/** What columns with names, and with their codes, are headed in lists: in small letters, without spaces and hyphens. */
/** How a list is read, in the page and in the command. */
export const lists = {
  namesFrom: 'Names from the column “{column}”.',
  namesFromTwo: 'Names from the columns “{column}” and “{tld}”.',
  codesFrom: 'Codes from the column “{column}”.',
  guessed: 'No column clearly has domain names. Choose another one[ by “{button}”] if this is wrong.',
  headWord: 'Line {line}, “{word}”, is read as the heading of the list. If it is a name, write it with its top-level domain.',
  several: 'Some lines have several names. All of them are checked.',
  skipped: 'Not part of the list: line {lines}.',
  encoding: 'The file is read as {encoding}. If letters are wrong, choose another encoding[ by “{button}”].',
  blockedBy: 'The list is compared with {count} name{|s} in {name}[; {unread}].',
  unreadLines: '{count} line{|s} could not be read: line{|s} {lines}[ and {more} more]',
  becomesUtf8: 'The file is written as UTF-8: its beginning is ASCII, and the rest is {encoding}.',
  lacking: '{count} character{|s} of what was added {is|are} not in {encoding}, and {is|are} written as U+….',

  'no-column': 'The file has no column {column}.',
  'long-line': 'Line {line} is too long for the file to be given back whole.',
  'no-names': 'No names could be read in the list of blocked names, so nothing is compared.',
  'no-encoding': 'It can’t be told which encoding the file has. Choose it, or save the file as UTF-8.',
  'no-text.excel': 'This is an Excel file. Save it as CSV.',
  'no-text.spreadsheet': 'This is a spreadsheet. Save it as CSV.',
  'no-text.document': 'This is a document. Save the list as text or CSV.',
  'no-text.pdf': 'This is a PDF. Save the list as text or CSV.',
  'no-text.archive': 'This is an archive of files (such as ZIP). Unpack it, and choose the list in it.',
  'no-text.image': 'This is an image. Save the list as text or CSV.',
  'no-text.binary': 'This is no text file. Save the list as text or CSV.',
};

/** What is wrong with a table, said to whoever has made it. */
/** What a name belongs together with, by tables with variants. */
export const related = {
  sameHolder: 'The name belongs together with {names}, and can only have the same holder.',
  blockedWith: 'Once the name is registered, {names} {is|are} blocked.',
  lookalikes: 'Registering the name also blocks names that look like it, with letters of other alphabets.',
  more: 'There are more.',
  tooMany: 'So many names may belong with this one that not all of them can be tried.',
};

/** What a report says of a list as a whole. */
export const report = {
  title: 'The list as a whole',
  rows: 'Rows',
  faulty: 'Rows with faults',
  repeated: 'Duplicates among rows without a fault',
  repeatedByApplicant: 'Duplicates by the same applicant, among rows without a fault',
  left: 'Rows left',
  names: 'Different names',
  international: 'Names with letters beyond a to z',
  single: 'Names with one applicant',
  average: 'Applicants for each of the other names, on average',
  causes: 'Causes',
  cause: 'Cause',
  count: 'Number',
  share: 'Share',
  top: 'Names with most applicants',
  name: 'Name',
  applicants: 'Applicants',
  letters: 'Letters beyond a to z',
  letter: 'Letter',
  groups: 'Rows by {column}',
  noGroup: 'No value',
  otherGroups: 'All others',
  toMend: 'Rows that have to be mended: {count} of {all}.',
  none: 'No row has to be mended ({all} row{|s}).',
  row: 'Line {line}: {name}. {fault}[ Suggestion: {suggestion}.]',
  more: 'And {count} more.',
  lookalikes: 'Names that look like each other',
  noLookalikes: 'No names look like each other.',
  place: '{name} (line {line})',
};

export const tableFaults = {
  'entry-not-nfc': '{entry} ({codePoint}) is not in Unicode’s Form C. Names are, so that it is never found in one.',
  'entry-not-idna': '{entry} has {codePoint}, which IDNA2008 does not permit in names ({property}).',
  'variant-outside': '{entry} has the variant {variant} ({variantCodePoint}), which the table does not list.',
  'variant-asymmetric': '{entry} ({codePoint}) has the variant {variant} ({variantCodePoint}), but {variant} does not have the variant {entry}.',
  'variant-intransitive': '{entry} ({codePoint}) and {variant} ({variantCodePoint}) are both variants of another character, but not of each other.',
  'condition-ignored': '{entry} has both when and not-when. The rule {rule} of not-when is not asked.',
  'condition-contradictory': '{entry} names the rule {rule} in both when and not-when.',
  'rule-unused': 'Nothing names the rule {name}, so that it decides nothing.',
  'class-unused': 'Nothing names the class {name}.',
  'action-anchored': 'Action {number} never applies, as its rule {rule} has an anchor.',
  'action-unknown-type': 'Action {number} never applies, as no variant has the type {type}.',
  'action-unreachable': 'Action {number} never applies, as action {before} applies to every name.',
};

/** A draw of lots among applications for names: its result, who is left out, and whether it is right. */
export const draw = {
  name: 'Domain name',
  code: 'Code',
  caseNumber: 'Case number',
  queue: 'Queue',
  position: 'Position',
  key: 'Key',
  seed: 'Seed',

  leftOut: 'Line {line}[, {name},] is left out. {reason}',
  'left-out.other': 'The name is not judged here.',
  'left-out.empty': 'It has no name.',
  'left-out.mismatched': 'The code belongs to another name.',
  'left-out.duplicate': 'The same applicant has the name on line {other} already.',
  'left-out.same-case': 'The name has the same case number on line {other} already.',
  'left-out.no-case': 'The case number is missing.',
  'left-out.wrong-case': 'The case number has a character that can’t be seen, such as a tab.',
  'left-out.no-applicant': 'The applicant is missing.',
  'left-out.wrong-queue': 'The queue is none of those that are drawn.',
  emptyQueue: 'No application that takes part is in the queue “{queue}”.',

  faulty: 'Faulty: {count}.',
  duplicates: 'Left out as duplicates: {count}.',
  left: 'Left to draw among: {count}.',
  names: 'Names: {count}.',
  alone: 'Names with one application: {count}.',
  hash: 'Hash of the base (SHA-256): {hash}',

  right: '{count} position{|s}, and all of them are right.',
  deviation: 'Later draw {number}: {fault}',
  moreFaults: 'It is the same with {count} more row{|s}: {all} in all.',
  'fault.algorithm': 'This version does not know the way in which the result was drawn ({algorithm}).',
  'fault.base': 'The result was not drawn from this base, whose hash is {hash}.',
  'fault.queues': 'The queues of the result are not those of the base in their order.',
  'fault.seed': 'The seed is not the one that the lots were drawn with, or has been used before.',
  'fault.missing': '{name}, case number {case}, is missing from the result.',
  'fault.added': '{name}, case number {case}, is not in the base.',
  'fault.repeated': '{name}, case number {case}, is in the result more than once.',
  'fault.key': '{name}, case number {case}, has another key.',
  'fault.queue': '{name}, case number {case}, is in another queue.',
  'fault.order': '{name}, case number {case}, stands in the wrong place in the result.',
  'fault.position': '{name}, case number {case}, has position {position}, and should have {expected}.',

  'no-seed': 'The seed is empty.',
  'garbled-seed': 'The seed has characters that can’t be read. It must be in UTF-8.',
  'used-seed': 'This seed has been used. Names that are drawn again need another one.',
  'no-rows': 'No row is left to draw among.',
  'no-name': 'The base does not have the name {name}.',
  'wrong-queues': 'The queues must have different names, without characters that can’t be seen.',
  'no-base': 'This is not a base as it was written (line {line}).',
  'no-result': 'This is not the result of a draw in JSON.',
  'is-result': 'This is a result. Choose the base.',
  'no-columns': 'The file has no list with columns of names and case numbers.',
  'other-base': 'The result was not drawn from this base.',
  'no-crypto': 'The page must be opened over HTTPS for lots to be drawn.',

  // the page
  base: 'Base',
  chooseBase: 'Choose the list of applications or a saved base, or drop the file here',
  caseColumn: 'Column of case numbers',
  applicantColumn: 'Column of applicants',
  queueColumn: 'Column of queues',
  noColumn: 'None',
  chooseColumn: 'Choose',
  queueOrder: 'The queues in the order in which they are drawn, with commas between them',
  makeBase: 'Make the base',
  needsCase: 'Choose the column of case numbers.',
  needsOrder: 'Write the queues in the order in which they are drawn.',
  opened: 'The list has been read. Choose its columns and make the base.',
  outdatedBase: 'The base was made with other columns or queues. Make it again.',
  working: 'Working …',
  baseMade: '{count} application{|s} to draw among, for {names} different names',
  baseAlone: '{count} of the names {has|have} a single application.',
  baseLeftOut: 'Left out: faulty {faulty}, duplicates {duplicates}.',
  showLeftOut: 'Which ones are left out',
  firstShown: 'The first {count} are shown.',
  hashLabel: 'Hash (SHA-256)',
  publish: 'Publish the hash before anybody can know the seed, and save the base.',
  saveBase: 'Save the base',
  baseFile: 'base',
  draw: 'Draw',
  seedHelp: 'A public text that is decided on beforehand and becomes known later, such as the numbers of a lottery.',
  doDraw: 'Draw lots',
  drawn: '{count} position{|s} drawn. The lots are in the table.',
  drawnAgain: '{count} position{|s} drawn again. The first draw stays in the file.',
  outdatedDraw: 'The lots were drawn with the seed “{seed}”. Draw with the new one, or put the old one back.',
  algorithm: 'Algorithm',
  laterSeed: 'Seed of later draw {number}',
  laterNames: 'Names in later draw {number}',
  lots: 'The lots',
  saveResult: 'Save the result',
  saveTable: 'as a table (CSV)',
  resultFile: 'draw',
  verify: 'Verify a draw',
  chooseResult: 'Choose the result (JSON) that belongs to the base above',
  publishedSeed: 'The seed that was published (unless the result is to tell it)',
  wrong: 'The draw is not right',
  result: 'Result',
  verifyAgain: 'Verify {file} again',
  useResult: 'Go on with this result',
  again: 'Draw some names again',
  againHelp: 'With a seed of their own. What was drawn before stays beside it.',
  againNames: 'Names, with spaces between them',
  needsNames: 'Write which names are to be drawn again.',
  doAgain: 'Draw again',
  unread: 'The file could not be read.',
  notLoaded: 'The part of the page that draws lots could not be loaded. Reload the page.',
  failed: 'It did not work. Try again, or reload the page.',
};

/** What the page for registrars says of a name and a table of the visitor's own. */
export const tableReport = {
  parts: 'The table divides the name like this:',
  variants: 'Variant{|s} with the disposition {disposition}:',
  moreVariants: 'These are {count} of them; there are more.',
  details: 'For those who make tables',
  disposition: 'Disposition: {disposition}.',
  index: 'Index label: {label}. All names that belong together have the same one.',
  faults: 'Faults of the table itself',
  noFaults: 'None found.',
  faultCount: '{count} fault{|s} found.',
  moreFaults: 'And {count} more of this kind.',
  changes: 'Compared with {table}',
};

/** Of two versions of tables. */
export const tableChanges = {
  added: '{count} {character was|characters were} added: {characters}',
  addedSequences: '{count} {sequence was|sequences were} added: {characters}',
  removed: '{count} {character was|characters were} removed: {characters}',
  removedSequences: '{count} {sequence was|sequences were} removed: {characters}',
  changed: '{count} {character belongs|characters belong} with others than before: {characters}',
  places: '{count} {character|characters} may stand in other places than before: {characters}',
  addedRules: '{A rule was|Rules were} added: {names}',
  removedRules: '{A rule was|Rules were} removed: {names}',
  changedRules: '{A rule has|Rules have} changed: {names}',
  addedClasses: '{A class|Classes} of characters {was|were} added: {names}',
  removedClasses: '{A class|Classes} of characters {was|were} removed: {names}',
  changedClasses: '{A class|Classes} of characters {has|have} changed: {names}',
  actions: 'What names come to has changed (actions).',
  none: 'Nothing has changed.',
  addedTable: 'The table {table} was added, with {count} character{|s}: {characters}',
  removedTable: 'The table {table} was removed, with {count} character{|s}: {characters}',
  pair: 'From {older} to {newer}:',
  version: '{name}[, version {version}][, {date}]',
  revision: '{name}, revision {revision} ({date})',
  lettersOnly: 'Of {name}, only the letters are known. All other rules are today’s.',
  notCompared: 'Not compared, as {name} has no such table: {tables}.',
  names: '{count} {name was|names were} tried against both.',
  permitted: 'Become permitted: {count}.',
  refused: 'No longer permitted: {count}.',
  unjudged: 'Can no longer be judged: {count}.',
  noRows: 'No name is judged differently.',
  rowPermitted: 'Line {line}: {name} becomes permitted.[ Until now: {fault}]',
  rowRefused: 'Line {line}: {name} is no longer permitted.[ {fault}][ Suggestion: {suggestion}.]',
  rowUnjudged: 'Line {line}: {name} can no longer be judged.[ {fault}]',
};

export const columnHeads = {
  names: ['name', 'names', 'domain', 'domains', 'domainname', 'domainnames', 'idn', 'unicode', 'ulabel', 'unicodename', 'desiredname', 'fqdn', 'zone', 'sld', 'label'],
  codes: [
    'ace', 'ascii', 'punycode', 'code', 'xn', 'alabel', 'aceform', 'acename', 'acecode', 'asciiform', 'asciiname', 'idncode', 'codexn',
    'encodedform', 'encodedformxn',
  ],
  nameEndings: ['alias', 'aliases', 'domain', 'domains', 'domainname', 'domainnames'],
  tlds: ['tld', 'topleveldomain', 'extension', 'ending', 'suffix', 'tlds', 'topleveldomains', 'extensions', 'endings', 'suffixes'],
  cases: ['case', 'cases', 'casenumber', 'caseno', 'caseid', 'applicationnumber'],
  applicants: ['applicant', 'applicants', 'applicantname'],
  added: ['Verdict', 'Reason', 'Suggestion', 'Code', 'Name in plain letters'],
};

/** What stands in a picture of a name. */
export const picture = {
  name: 'Domain name',
  code: 'Encoded form, the same domain',
  'code-same': 'The encoded form of the name is the same',
  'part-prefix': 'what all encoded names begin with',
  'part-letters': 'the letters a–z, digits and hyphens, in order',
  'part-others': 'which the other characters are, and where they stand',
  letters: '{name} letter by letter',
  character: '{what} ({status})',
  tables: 'Table of characters: {tables}.',
  table: '{id}[, version {version}][ of {date}]',
  revision: '{id}, revision {revision} ({date})',
  link: 'To look up the name:',
  made: 'This picture was made on {date}.',
};

/** What the command says. */
export const cli = {
  badOption: 'The option {option} does not exist or is not complete. Type klartext --help, or -- before a name that starts with a hyphen.',
  badValue: '{option} can’t be “{value}”. It can be: {values}.',
  noName: 'Type a name, or klartext --help.',
  manyFiles: 'Only one file at a time can be checked.',
  apart: '{one} does not go together with {other}.',
  needs: '{option} goes only with {needed}.',
  oneInput: 'Standard input (-) can be read only once.',
  oneOutput: 'Choose one: rows (--format), the file itself (--annotate, --mend), or a report (--summary, --group-by, --lookalikes).',
  noFile: 'There is no file {file}.',
  noFolder: 'There is no folder {folder}.',
  failed: 'The file could not be read or written ({reason}).',
  broken: 'The program has a fault ({reason}). DEBUG=1 shows where.',

  rows: '{count} row{|s}.',
  permitted: 'Permitted: {count}.',
  caution: 'Permitted characters, but something stands against them: {count}.',
  blocked: 'Blocked: {count}.',
  refused: 'Can’t be registered: {count}.',
  invalid: 'Not valid domain names: {count}.',
  malformed: 'Broken rows: {count}.',
  other: 'Not judged here: {count}.',
  empty: 'Empty: {count}.',
  repeated: 'Same name as an earlier row: {count}.',
  related: 'Belonging together with an earlier row: {count}.',
  mismatched: 'The code belongs to another name: {count}.',
  changed: '{count} row{|s} mended.',
  left: '{count} row{|s} still to be mended.',

  noTable: 'Name a table: klartext lgr check FILE, or klartext lgr variants NAME --table FILE.',
  twoTables: 'Name two tables: klartext tables compare OLDER NEWER.',
  unknownTable: 'There is no such table: {name}. Name a file, or one of these: {names}.',
  noFaults: 'Nothing is wrong with the table.',
  faults: '{count} fault{|s}.',
  disposition: 'Disposition: {disposition}',
  indexLabel: 'Index label: {label}',
  variants: 'Variants: {count}',
  moreVariants: 'There are more.',

  drawColumns: 'Say which columns have the applicants and the case numbers: --applicant COLUMN --case COLUMN.',
  drawSeed: 'Type the seed: --seed TEXT. Before it is known, --base writes the base.',
  drawBase: '--base does not go together with --seed, --again or --verify: the base is published before the seed is known.',
  drawQueues: '--queue COLUMN and --order "first, second" go together.',
  drawBaseQueues: 'The base has other queues, or none[: {queues}]. They were decided when it was made.',
  drawAgain: '--again RESULT and --names "NAME NAME" go together.',

  help: `klartext NAME…          says whether each name follows the rules of its registry
klartext check [FILE]   checks a list; without a file, or with -, standard input
klartext lgr check FILE… says what is wrong with tables (RFC 7940)
klartext lgr variants NAME… --table FILE
                        lists what names belong together with by a table
klartext tables compare OLDER NEWER
                        says how two tables differ: files, names of registries
                        (se), a table (se-latn), or an earlier revision
                        (se@2003-10)
klartext draw [FILE]    draws lots among applications: klartext draw --help
klartext picture NAME, klartext receipt NAME, klartext qr NAME
                        for paper: klartext picture --help

  --tld "se nu"         {tlds}:
                        the top-level domains to judge, or others, such as com,
                        whose names are converted; names without one are judged
                        under the first, and told for each
  --table FILE          the table that judges instead: LGR (RFC 7940), RFC 3743,
                        RFC 4290, or a list of code points; its top-level domain
                        is its own, or --tld
  --list FILE           for tables compare: which names of the list become
                        permitted, and which no longer are
  --limit 100           for variants: how many of each name are listed
  --lang LANGUAGE       {languages};
                        else what LC_ALL, LC_MESSAGES or LANG says
  --json                for names: all there is to say, a line of JSON each
  --help, --version

The list is text with one name a line, or CSV with commas, semicolons or tabs,
in UTF-8, UTF-16, Windows-1252, MacRoman or CP850:

  --format csv|jsonl    how the result is written, a row for each of the file
  --column COLUMN       the column with the names: its head, or number from 1
  --code-column COLUMN  the column with their codes (xn--), which are compared
  --separator SIGN      comma, semicolon, tab, pipe, or none: one name a line
  --encoding NAME       {encodings}
  --blocked FILE        names that nobody can have; their line is told
  --applicant COLUMN    repeated is then a name of the same applicant alone
  --independent         rows alone, for pieces of a list on many machines: no
                        head, no lines, no repetitions; all is UTF-8, with the
                        columns that are named
  --group-by COLUMN     report: for each value of the column how many rows are
                        wrong, and why, and a text to paste into a mail
  --summary             report: faults, different names, applicants and letters
  --lookalikes          report: names of the list that look like each other
                        (reports are written with --format md|json)
  --annotate            gives the file back as it is, in its own encoding, with
                        verdict, reason, suggestion, code and plain spelling
                        behind each row
  --mend                gives the file back with what is sure mended: one
                        reading, no letter exchanged; goes with --annotate
  --quiet               without a summary, and without what was found out
  --jobs N              threads that judge; else as many as a list is worth

Exit code 0: all names are permitted, or not judged here. 1: a name can’t be
registered, or does not belong to its code, or a row is broken, or a table that
is checked has a fault, or tables that are compared differ (with --list: a name
is no longer permitted). 2: the command is wrong, or a file can’t be read. 3: as
0, but something stands against a name.
`,

  drawHelp: `Draws lots among applications for the same name, so that anyone can check it.

klartext draw FILE --applicant COLUMN --case COLUMN --base > base.txt
                        writes the base, whose hash (SHA-256) you publish before
                        anybody can know the seed; faulty names and duplicates
                        are left out and told
klartext draw base.txt --seed TEXT > result.json
                        draws; the list with its columns may stand for the base
klartext draw base.txt --verify result.json
                        draws again, and says which positions are not right
klartext draw base.txt --again result.json --names "NAME" --seed TEXT
                        draws some names again, beside what was drawn before

  --applicant COLUMN    the column with the applicants: its head, or its number
  --case COLUMN         the column with the case numbers
  --column COLUMN       the column with the names; else found
  --queue COLUMN        the column with the queues, which are drawn one by one:
  --order "first, second" in this order
  --seed TEXT           a public text; with --verify, the one that was published
  --format json|csv     the result; only JSON can be verified
  --tld --table --lang --separator --encoding --quiet
                        as for other lists: klartext --help

Exit code 0: done, or all positions are right. 1: a position is not right. 2:
the command is wrong, or a file can’t be read.
`,
};

/** Of links on paper. */
export const links = {
  qr: 'QR code of the link {link}',
};

/** What stands before a name beside its code on a page, where the name may mislead. */
export const decoration = {
  confusable: 'looks like another name:',
  display: 'browsers may show only the code:',
};

/** What a receipt of a name says, and what is found where it is judged again. */
export const receipt = {
  title: 'Receipt for the domain name {name}',
  typed: 'Typed',
  changes: 'Changed',
  unchanged: 'nothing',
  added: '.{tld} was added.',
  name: 'Name',
  characters: 'Characters',
  refused: 'not allowed',
  scripts: 'Writing',
  code: 'Code',
  decoded: 'Code read back',
  same: '{name}, the same name',
  different: '{name}, not the same name',
  registered: 'What is registered',
  tables: 'Table of characters',
  rules: 'Rules',
  verdict: 'Verdict',
  against: 'Remarks',
  time: 'Time',
  program: 'Program',
  judges: 'Top-level domains',
  toVerify: 'For klartext receipt --verify:',
  unreadable: 'There is no receipt in {file}.',

  right: 'The receipt is right.',
  'differs-wrong': '{caption}: the receipt says “{said}”, but it is “{found}”.',
  'differs-older-table': 'An older table judged: {said}. The newest known here is {found}.',
  'differs-newer-table': 'A newer table judged: {said}. The newest known here is {found}.',
  'differs-since': '{caption}: “{said}” by that table, “{found}” by the one known here.',
  'differs-other-program': 'The receipt is by {said}, this is {found}. Sentences were not compared.',
  'differs-text': 'Line {number} reads “{said}”. It should be “{found}”.',
  'differs-future': '{caption}: the receipt says “{said}”, and that is still to come.',
  'differs-other-language': 'The receipt says that its language is “{said}”, which is not known here. Its sentences could not be compared.',
  'differs-missing-text': 'Line {number} is missing: “{found}”.',
  'differs-added-text': 'Line {number}, “{said}”, does not belong to the receipt.',
};

/** What the command says of pictures and the like. */
export const paper = {
  oneName: 'One name at a time.',
  verifyAlone: '--verify FILE goes with no name, and not with --json or --output.',
  noPage: 'Name the page that the link opens: --page https://…',
  noLink: '{name} has no code, or is too long for a link.',

  help: `Makes for paper what is known of a name.

klartext picture NAME > name.svg
                        draws the name as SVG: both forms, letter by letter,
                        and whether it is permitted; with --receipt also what a
                        receipt says
klartext qr NAME --page ADDRESS > qr.svg
                        draws the QR code of a link that opens the page with the
                        name, such as the site of this program
klartext receipt NAME > name.txt
                        writes down what was typed and changed, the characters,
                        the code and the name that it gives back, table, rules,
                        verdict and time; with --json, in a line for programs
klartext receipt --verify name.txt
                        judges again, and says what of it does not hold

  --page ADDRESS        in a picture: the link and its QR code are in it, too
  --output FILE         the file that is written; else standard output
  --tld --table --lang  as for names: klartext --help

The exit code is that of the name: klartext --help. What is drawn of a name that
is refused says so. Of --verify: 0: it is right. 1: something does not hold. 3:
it is right, but by the table known here, the name is judged otherwise.
`,
};

/** The texts of the site’s pages. */
export const pages = {
  title: 'Can the name be a .se address?',
  lead: 'Type the name, or the code (xn--…) from an invoice.',
  toCharacters: 'Characters',
  toGuide: 'For developers',
  noScript: 'This page tells whether a name can be a .se address, and which name a code (xn--…) stands for. It works out the answer in your browser and needs JavaScript, which is turned off.',
  copyLink: 'Copy link',

  examples: 'Try an example',
  fromInvoice: 'from an invoice',
  oneIsCyrillic: 'one о is Cyrillic',
  picture: 'Picture of the name',
  pictureHelp: 'The name in both forms, letter by letter. Attach it when someone has to be sure of what is registered.',
  saveAsPng: 'Save as PNG',
  saveAsSvg: 'Save as SVG',
  copyPicture: 'Copy the picture',
  saveReceipt: 'Save a receipt',
  withReceipt: 'With a receipt: what was typed, the rules, the time',
  withLink: 'With the link to this page, as a QR code',
  print: 'Print',
  close: 'Close',

  characters: 'Characters that a name may contain',

  about: 'What is an IDN?',
  aboutText:
    'An internationalised domain name (IDN) contains characters other than a–z, 0–9 and hyphen: å, ä and ö, Sami letters, é, ü, or Hebrew letters for Yiddish. The domain name system handles only the old characters. That is why each such name also has an encoded form that starts with xn--. It may be what an invoice or an order confirmation shows, but it is the same domain. Whatever you type here stays in your browser.',

  registrars: 'For registrars',
  noScriptRegistrars: 'Here, registrars check lists of domain names, compare codes with names, and check names against a table of their own. The page does the work in your browser and needs JavaScript, which is turned off.',
  list: 'List',
  nameAndCode: 'Name and code',
  yourTable: 'Your own table',
  pair: 'Does the code match the name?',
  pairHelp: 'Type the name as the customer wrote it, and the code (xn--) that is to be registered.',
  name: 'Name',
  ownTable: 'Check names against a table of your own',
  ownTableHelp:
    'The table lists the characters that a name may contain: as an LGR file (RFC 7940), or as text (RFC 3743, RFC 4290). The file never leaves your browser.',
  ownCharacters: 'The characters of the table',
  chooseFile: 'Choose a file, or drop it here',
  back: 'Back to the registries’ tables',
  drawing: 'Draw',
  drawTitle: 'Draw lots among applications',
  drawHelp: 'Where several apply for the same name, lots decide, and anybody can check them. What is published is names and case numbers alone. The files never leave your browser.',
  batch: 'Check a list',

  compare: 'Compare tables',
  compareHeading: 'How do two tables differ?',
  compareHelp: 'Choose two tables, or files such as LGR (RFC 7940), RFC 3743, RFC 4290, or a list of code points. The files never leave your browser.',
  olderTable: 'Older table',
  newerTable: 'Newer table',
  ownFile: 'or a file of your own',
  tryList: 'Try a list against both: which names become permitted, and which no longer are?',
};

/** What the scripts of the site say. */
export const site = {
  newVersion: { news: 'There is a new version of this page.', reload: 'Reload' },

  /** After a click that asks for a picture. */
  picture: {
    saved: 'The picture is saved.',
    savedReceipt: 'The receipt is saved.',
    notCopied: 'The picture could not be copied. Save it as PNG instead.',
    failed: 'The picture could not be made. Reload the page and try again.',
  },

  /** Of two tables that are compared. */
  compareTables: {
    characters: 'Characters of {name}',
    trying: 'The list is tried …',
    failed: 'The list could not be tried. Reload the page and try again.',
    more: 'And {count} more, which the saved file has.',
    save: 'Save the names as CSV',
    file: 'tables',
    columns: { line: 'Line', name: 'Name', code: 'Code', verdict: 'Verdict', reason: 'Reason' },
    becomes: { permitted: 'Becomes permitted', refused: 'No longer permitted', unjudged: 'Can no longer be judged' },
  },

  /** Of a file with a table. */
  ownTable: {
    ours: 'Names are checked against the rules of {tlds}.',
    inUse: 'Names are checked against the table {id}[ ({language})][, version {version}][ of {date}], with {count} character{|s}.',
    under: 'They are checked under .{tld}.',
    underNone: 'The table names no top-level domain. Names are checked under .example.',
    reading: 'Reading the table …',
    stillOurs: 'Names are checked against the rules of {tlds}, as before.',
    stillInUse: 'Names are checked against the table {id}, as before.',

    unreadable: 'The file could not be read.',
    notLoaded: 'The part of the page that reads tables could not be loaded. Reload the page.',
    'too-large': 'The file is too large. A table may have no more than {most} characters.',
    'document-type': 'The file has a document type, {element}. Such files are not read, as it can change what the rest means.',
    'not-well-formed': 'The file is not well-formed XML. The fault is in line {line}, character {column}.',
    'too-complex': 'The file is too complex: it has too many elements, levels, attributes or characters.',
    neither: 'The file is neither an LGR file (RFC 7940) nor a list of code points.',
    noCodePoints: 'There are no code points that can be read in {element}.',
    noLgr: 'The file is no LGR table (RFC 7940). Such a table begins with {expected}, this file with {element}.',
    notUnderstood:
      'The table uses {element}, which is not understood here. Names can be checked only against a table of which every rule is understood.',
    lacking: 'The table has a fault: {element} has no {what}.',
    twice: 'The table has a fault: {element} repeats what is there already.',
    emptyRange: 'The table has a fault: {element} ends before it begins.',
    wrongRule: 'The table has a fault: {element} names a rule that is not there or does not fit there, or two.',
    faulty: 'The table has a fault in {element}.',
    line: 'The fault is in line {line}.',
  },
};
