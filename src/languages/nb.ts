/** Norsk bokmål. No native reader has checked it yet: ../characters/SOURCES.md. */
import type { Language } from './language.js';

export const tag = 'nb';

export const conventions: Language['conventions'] = {
  areLanguagesInLowerCase: true,
  csvSeparator: ';',
  scriptEnding: '', // latinsk skrift, latinsk bokstav
  letterEnding: '',
  scripts: { Hani: 'kinesisk', Bopo: 'kinesisk', Hira: 'japansk', Kana: 'japansk', Hang: 'koreansk' },
};

export const messages: Language['messages'] = {
  change: 'Bytt til {name}',
  undo: 'Angre',
  findings: 'Om navnet',
  more: 'Og {count} til.',

  'verdict-permitted': '{name} er et tillatt .{tld}-navn.',
  'verdict-caution': '{name} har bare tillatte tegn, men kan likevel bli avvist. Velg heller et annet navn.',
  'verdict-caution.glued-address': '{name} har bare tillatte tegn, men er kanskje feilskrevet.',
  'verdict-caution.miscopied': '{name} har bare tillatte tegn, men koden kan være skrevet feil av.',
  'verdict-caution.display': '{name} har bare tillatte tegn, men nettlesere viser koden i stedet. Velg et annet navn hvis bokstavene skal vises.',
  availability: 'Om det er ledig, ser du hos en registrar.',
  'verdict-refused': '{name} kan ikke registreres.',
  'verdict-blocked': '{name} kan ikke bestilles her.',
  'verdict-invalid': '{name} er ikke et gyldig domenenavn.',
  'verdict-other': '.{other} blir ikke vurdert her.',
  'verdict-other.uncertain': 'Vi vet ikke sikkert om {name} kan registreres.',
  'verdict-other.missing': 'Reglene for .{tld} kunne ikke hentes. Derfor vet vi ikke om {name} kan registreres.',
  'verdict-converted': 'I kodet form: {ace}.',
  'verdict-converted.same': 'I kodet form skrives navnet likt.',
  'verdict-unfinished': 'Ikke ferdig ennå.',
  'verdict-unfinished.code': 'Fortsett å skrive koden.',
  'verdict-failed': 'Noe gikk galt her. Navnet kunne ikke vurderes.',
  'verdict-empty': 'Skriv et domenenavn, eller lim inn en kode som begynner med xn--.',
  'headline-permitted': 'Tillatt .{tld}-navn',
  'headline-code': 'Koden står for {name}',
  'headline-explained': 'Det er samme adresse. Koden finnes fordi internettets adressebok bare håndterer a–z, 0–9 og bindestrek.',
  'headline-characters': '{characters} kan ikke brukes i et domenenavn',
  'headline-letters': '{characters} kan ikke brukes under .{tld}',
  'headline-character': '«{c}»',
  'headline-display': 'Slik står det i {browsers}',
  explained:
    '{ace} er det samme domenet som {name}. Koden finnes fordi domenenavnsystemet bare håndterer a–z, 0–9 og bindestrek.',

  'cleaned-space': 'Mellomrom før eller etter navnet er utelatt.',
  'cleaned-quotes': 'Anførselstegn rundt navnet er utelatt.',
  'cleaned-protocol': '{text} hører til nettadressen og er utelatt.',
  'cleaned-path': '{text} hører til nettadressen og er utelatt.',
  'cleaned-port': '{text} hører til nettadressen og er utelatt.',
  'cleaned-mailto': '{text} hører til e-postadressen og er utelatt.',
  'cleaned-userinfo': '{text} hører til nettadressen og er utelatt.',
  'cleaned-mailbox': '{text} hører til e-postadressen og er utelatt.',
  'cleaned-final-dot': 'Punktumet til slutt er utelatt.',
  'cleaned-percent': 'Bokstavene var skrevet som i en nettadresse. Her står de som vanlig.',
  'cleaned-escape': 'Bokstavene var skrevet som koder. Her står de som vanlig.',
  'cleaned-around': '{text} hører ikke til navnet og er utelatt.',
  'too-much-input': 'Teksten er for lang: {count} tegn. Bare {limit} blir lest.',
  'blocked-row': 'Navnet er sperret: det står på linje {line} i listen over sperrede navn.',
  'malformed-row': 'Linjen har {count} {celle|celler} i stedet for {expected}. Sett anførselstegn rundt en celle som har komma eller semikolon i seg.',
  'malformed-row.no-name': 'Linjen har ikke noe helt domenenavn der de andre har ett. Skriv det med toppdomene, eller fjern linjen.',
  'malformed-row.open-quote': 'Et anførselstegn på linjen avsluttes aldri. Avslutt det, eller fjern det.',
  space: 'Et domenenavn kan ikke inneholde mellomrom (tegn {n}).',
  mojibake: 'Bokstavene er blitt forvansket. Navnet skal nok være {meant}.',
  'lost-letter': '{En bokstav|Bokstaver} er gått tapt (tegn {n}). Skriv navnet slik det skal være.',
  'several-names': 'Her står flere navn. Skriv ett om gangen.',
  'encoded-address': 'Koden er laget av en hel adresse, ikke av et domenenavn.',
  'ip-address': 'Dette er en IP-adresse, ikke et domenenavn.',
  'letter-like-at': 'Er «@» en a her, eller hører det til en e-postadresse? Velg navnet du mener.',
  'ace-prefix': 'Koden skal begynne med xn--. Mente du {meant}?',
  'repeated-tld': 'Navnet slutter med mer enn ett toppdomene.',
  'lookalike-tld': 'Toppdomenet er skrevet med en {what} som ser ut som «{x}».',
  'lacking-tld': 'Navnet mangler toppdomene, for eksempel .{tld}.',

  'empty-name': 'Her står det ikke noe domenenavn.',
  'empty-label': 'Det må stå noe foran hvert punktum og mellom to punktum.',
  'mapped-case': 'Domenenavn skrives med små bokstaver: {name}.',
  mapped: 'Tegn {n}, «{c}», blir «{becomes}».',
  removed: 'Et usynlig tegn ({codePoint}) er utelatt.',
  'removed.many': '{count} usynlige tegn er utelatt. Det første er {codePoint}.',
  deviation: '«{c}» ble før lest som «{idna2003}» (IDNA2003). Nå er det en egen bokstav (IDNA2008).',
  'deviation.joiner': 'Et usynlig tegn ({codePoint}) ble før utelatt (IDNA2003). Nå er det en del av navnet (IDNA2008).',
  'not-nfc': 'Koden {ace} stemmer ikke. Navnet i den er ikke skrevet slik det kreves.',
  'hyphen-start': 'Navnet kan ikke begynne med bindestrek.',
  'hyphen-end': 'Navnet kan ikke slutte med bindestrek.',
  'hyphen-third-fourth': 'Navnet kan ikke ha bindestrek både som tredje og som fjerde tegn.',
  'leading-mark': 'Tegn {n}, «{c}», er et aksenttegn uten bokstav. Et navn kan ikke begynne slik.',
  'disallowed-character': 'Tegn {n}, «{c}»[ ({what})], kan ikke brukes i et domenenavn.',
  'disallowed-character.invisible': 'Usynlige tegn kan ikke brukes i et domenenavn: tegn {n} ({codePoint}).',
  'disallowed-character.symbol': 'Tegn {n}, «{c}», er {et symbol|symboler}. Symboler kan ikke brukes i .{tld}-navn.',
  'disallowed-mapping': 'Tegn {n}, «{c}», blir «{becomes}», som ikke kan brukes i et domenenavn.',
  'unassigned-character': 'Ukjente tegn kan ikke brukes i et domenenavn: tegn {n} ({codePoint}).',
  'context-joiner': 'Usynlige tegn kan bare stå mellom visse bokstaver: tegn {n} ({codePoint}).',
  'context-other': 'Tegn {n}, «{c}», kan bare stå ved siden av visse andre tegn.',
  bidi: 'Navnet blander skrift fra høyre og skrift fra venstre på en måte som ikke er tillatt.',
  'label-too-long':
    'Navnet er for langt: {octets} tegn i kodet form, men høyst {limit} får plass. Bokstaver som æ, ø og å kan ta mer enn én plass.',
  'label-too-long.plain': 'Navnet er for langt: {octets} tegn, men høyst {limit} får plass.',
  'name-too-long': 'Hele navnet er for langt: {octets} tegn i kodet form, men høyst {limit} får plass.',
  'ace-non-ascii': 'Koden {ace} stemmer ikke. Etter xn-- kan det bare stå a–z, 0–9 og bindestrek.',
  'ace-undecodable':
    'Koden {ace} stemmer ikke. Den svarer ikke til noe domenenavn. Se etter om 1 og l, eller 0 og o, er forvekslet.',
  'ace-undecodable.nothing': 'Det mangler noe etter xn--.',
  'ace-ascii-only': 'Koden {ace} stemmer ikke. Den svarer ikke til noe domenenavn.',
  'ace-in-ace': 'Koden {ace} stemmer ikke. Det er en kode til i den.',
  'ace-round-trip': 'Koden {ace} stemmer ikke. Navnet i den har en annen kode.',

  'not-in-table': 'Tegn {n}, «{c}»[ ({what})], kan ikke brukes under .{tld}[, men under {elsewhere}].',
  'not-in-table.look-alike': 'Tegn {n} er {|hver }en {what} som ligner «{x}». Den kan ikke brukes under .{tld}[, men under {elsewhere}].',
  'not-in-table.script': 'Navnet er skrevet med {letters}. Slike tegn kan ikke brukes under .{tld}[, men under {elsewhere}].',
  'not-in-table.spelled': 'Under .{tld} skrives {c} som {spelling}. Under {elsewhere} kan {c} brukes.',
  'other-tlds': 'andre', // .no, .dk, .de og andre
  'mixed-scripts': 'Navnet blander {letters}. Bruk bare det ene alfabetet.',
  'mixed-scripts.look-alike': 'Navnet blander {letters}. Tegn {n} er en {what} som ligner «{x}».',
  'context-rule': 'Tegn {n}, «{c}», kan ikke stå på den plassen under .{tld}.',
  disposition: 'Reglene for .{tld} tillater ikke navnet.',
  'disposition.blocked': 'Navnet er sperret etter reglene for .{tld}.',
  'disposition.variant': 'Navnet hører sammen med et annet navn og er derfor sperret under .{tld}.',
  'disposition.effort': 'Det tar for lang tid å kontrollere navnet mot reglene for .{tld}. Spør registeret om det kan registreres.',
  'disposition.other': 'Registeret for .{tld} avgjør særskilt om navnet kan registreres ({disposition}).',
  'digit-at-edge.start': 'Et navn med hebraiske bokstaver kan ikke begynne med et siffer.',
  'digit-at-edge.end': 'Et navn med hebraiske bokstaver kan ikke slutte med et siffer.',
  'label-length': 'Navnet må ha mellom {min} og {max} tegn.',
  'uncertain-length': 'Det er ikke sikkert at .{tld} tar navn med færre enn {min} tegn. Spør der navnet skal bestilles.',
  'uncertain-length.code': 'Koden har {length} tegn. Det er ikke sikkert at .{tld} tar flere enn {max}. Velg heller et kortere navn.',
  'uncertain-character': 'Tegn {n}, «{c}»[ ({what})]: vi vet ikke sikkert om .{tld} tar {det|dem}. Spør der navnet skal bestilles.',
  'mixed-sets': 'Tegn {n}, «{c}»[ ({what})], kan ikke stå sammen med de andre bokstavene i navnet. Under .{tld} kan navnet bare ha ett språks bokstaver.',
  'reserved-name': 'Navnet er reservert under .{tld}. Ingen kan registrere det.',
  'personal-number': 'Navnet er skrevet som et person- eller organisasjonsnummer. Registeret avviser som regel slike navn.',
  'other-tld': 'Navn under .{other} kan ikke bestilles her.',
  'public-suffix': 'Under {suffix} registrerer andre navnene sine. Derfor kan det ikke bestilles.',
  'below-public-suffix': 'Dette er et navn under {suffix}. Her vurderes bare navn direkte under .{tld}.',
  'below-public-suffix.excluded': 'Navn under {suffix} kan ikke bestilles her.',
  miscopied: 'Står det {to} i stedet for {from} på fakturaen? Da er navnet {meant}.',
  'miscopied-typed': 'Du skrev',
  'miscopied-meant': 'Kanskje',
  'miscopied-keep': 'Nei, det står {from}',
  'glued-address': 'Navnet kan ha fått med begynnelsen av en adresse eller kode. Mente du {meant}?',
  display: '{browsers} viser navnet som {ace} på grunn av «{c}». Adressen virker likevel.',
  'display-mixed-scripts': '{browsers} viser navnet som {ace} fordi det blander alfabeter. Adressen virker likevel.',
  'display-whole-script':
    '{browsers} viser navnet som {ace} fordi alle bokstavene i navnet ligner bokstaver i et annet alfabet. Adressen virker likevel.',
  subdomain: 'Det er {domain} som blir registrert. {host} er et underdomene.',

  'what-letter': '{script} bokstav',
  'what-letter.plain': 'bokstav',
  'what-letter.other': '{script} bokstav',
  'what-sign': '{script} tegn',
  letters: '{scripts} skrift',
  'letters.other': '{scripts} skrift',
  signs: '{scripts} skrift',
  'what-space': 'mellomrom',
  'what-invisible': 'usynlig tegn',
  'what-digit': 'siffer',
  'what-mark': 'aksenttegn',
  'what-symbol': 'symbol',
  'what-punctuation': 'skilletegn',
  'what-other': 'tegn',
};

export const names: Language['names'] = {
  characters: {
    '-': 'bindestrek',
    0: 'null', 1: 'én', 2: 'to', 3: 'tre', 4: 'fire', 5: 'fem', 6: 'seks', 7: 'sju', 8: 'åtte', 9: 'ni',
    ' ': 'mellomrom', '\u00A0': 'hardt mellomrom', '\u00AD': 'myk bindestrek', '\u2011': 'hard bindestrek',
    '.': 'punktum', ',': 'komma', ':': 'kolon', ';': 'semikolon', '…': 'tre prikker', '·': 'prikk i midten', '․': 'ligner et punktum', '‧': 'ligner et punktum', '•': 'rund prikk',
    '_': 'understrek', '–': 'tankestrek', '—': 'lang tankestrek', '−': 'minustegn', '~': 'tilde', '|': 'loddrett strek',
    '!': 'utropstegn', '?': 'spørsmålstegn', '/': 'skråstrek', '\\': 'omvendt skråstrek',
    "'": 'apostrof', '’': 'apostrof', '‘': 'enkelt anførselstegn', 'ʼ': 'apostrof', 'ʻ': 'omvendt apostrof', 'ˈ': 'trykktegn',
    '"': 'anførselstegn', '”': 'anførselstegn', '“': 'anførselstegn', '„': 'anførselstegn', '«': 'anførselstegn', '»': 'anførselstegn',
    '(': 'parentes', ')': 'parentes', '[': 'hakeparentes', ']': 'hakeparentes', '{': 'krøllparentes', '}': 'krøllparentes',
    '<': 'mindre enn-tegn', '>': 'større enn-tegn', '=': 'likhetstegn', '+': 'plusstegn', '*': 'stjerne', '×': 'gangetegn',
    '&': 'og-tegn', '@': 'krøllalfa', '#': 'nummertegn', '%': 'prosenttegn', '§': 'paragraftegn', '°': 'gradtegn',
    '$': 'dollartegn', '€': 'eurotegn', '£': 'pundtegn', '^': 'frittstående cirkumfleks', '`': 'frittstående grav aksent',
    '´': 'frittstående akutt aksent', '¨': 'frittstående tødler', '©': 'opphavsrettstegn', '®': 'varemerketegn', '\uFFFD': 'erstatningstegn', '😀': 'emoji',
    å: 'å',
    æ: 'æ',
    ø: 'ø',
    ä: 'svensk æ',
    ö: 'svensk ø',
    ü: 'tysk y',
    ß: 'tysk dobbel-s',
    ð: 'edd',
    þ: 'thorn',
    đ: 'd med tverrstrek',
    ł: 'l med skråstrek',
    ŋ: 'eng',
    ŧ: 't med tverrstrek',
    ǥ: 'g med tverrstrek',
    ə: 'schwa',
    ʒ: 'ezh',
    œ: 'sammenskrevet o og e',
    ı: 'i uten prikk',
    ģ: 'g med komma over',
    ħ: 'h med tverrstrek',
    ĸ: 'kra',
    '\u05D0': 'alef',
    '\u05D1': 'bet',
    '\u05D2': 'gimel',
    '\u05D3': 'dalet',
    '\u05D4': 'he',
    '\u05D5': 'vav',
    '\u05D6': 'zajin',
    '\u05D7': 'het',
    '\u05D8': 'tet',
    '\u05D9': 'jod',
    '\u05DA': 'slutt-kaf',
    '\u05DB': 'kaf',
    '\u05DC': 'lamed',
    '\u05DD': 'slutt-mem',
    '\u05DE': 'mem',
    '\u05DF': 'slutt-nun',
    '\u05E0': 'nun',
    '\u05E1': 'samek',
    '\u05E2': 'ajin',
    '\u05E3': 'slutt-pe',
    '\u05E4': 'pe',
    '\u05E5': 'slutt-tsade',
    '\u05E6': 'tsade',
    '\u05E7': 'qof',
    '\u05E8': 'resj',
    '\u05E9': 'sjin',
    '\u05EA': 'tav',
    '\u05F0': 'dobbelt-vav',
    '\u05F1': 'vav-jod',
    '\u05F2': 'dobbelt-jod',
  },
  marks: {
    '\u0300': 'grav aksent',
    '\u0301': 'akutt aksent',
    '\u0302': 'cirkumfleks',
    '\u0303': 'tilde',
    '\u0304': 'strek over',
    '\u0306': 'bue',
    '\u0307': 'prikk over',
    '\u0308': 'tødler',
    '\u0309': 'krok over',
    '\u030A': 'ring',
    '\u030B': 'dobbel akutt aksent',
    '\u030C': 'hake',
    '\u030F': 'dobbel grav aksent',
    '\u0311': 'omvendt bue',
    '\u031B': 'horn',
    '\u0323': 'prikk under',
    '\u0324': 'to prikker under',
    '\u0325': 'ring under',
    '\u0326': 'komma under',
    '\u0327': 'cedille',
    '\u0328': 'krok under',
    '\u032D': 'cirkumfleks under',
    '\u032E': 'bue under',
    '\u0330': 'tilde under',
    '\u0331': 'strek under',
    '\u05BC': 'prikk',
  },
  joint: ' med ',
  and: ' og ',
};

export const otherNames: Language['otherNames'] = {
  characters: {
    '-': 'strek,minus',
    1: 'en,ett,ener',
    2: 'toer',
    3: 'treer',
    4: 'firer',
    5: 'femmer',
    6: 'sekser',
    7: 'syv,sjuer',
    8: 'åtter',
    9: 'nier',
    b: 'be',
    c: 'se',
    d: 'de',
    f: 'eff',
    g: 'ge',
    h: 'hå',
    j: 'jådd',
    k: 'kå',
    l: 'ell',
    m: 'emm',
    n: 'enn',
    p: 'pe',
    q: 'ku',
    r: 'err',
    s: 'ess',
    t: 'te',
    v: 've,enkelt-v',
    w: 'dobbelt-v',
    x: 'eks',
    z: 'sett',
    å: 'bolle-å',
    æ: 'sammenskrevet a og e,ae-ligatur',
    ø: 'o med skråstrek',
    ü: 'tysk u',
    ß: 'eszett,skarp s',
    ð: 'islandsk d,eth',
    þ: 'islandsk th,torn',
    œ: 'oe-ligatur',
    õ: 'estisk õ',
    ţ: 'rumensk t',
    đ: 'samisk d,d med strek gjennom',
    ł: 'polsk l,l med tverrstrek',
    ŋ: 'samisk ng,n med krok',
    ŧ: 'samisk t,t med strek gjennom',
    ǥ: 'samisk g,g med strek gjennom',
    ə: 'opp-ned-vendt e,snudd e',
    ʒ: 'samisk z,z med hale',
    ā: 'lang a',
    ē: 'lang e',
    ī: 'lang i',
    ō: 'lang o',
    ū: 'lang u',
    '\u05D0': 'stum alef',
    '\u05D5': 'waw',
    '\u05D7': 'chet',
    '\u05DA': 'kaf i sluttform',
    '\u05DD': 'mem i sluttform',
    '\u05DF': 'nun i sluttform',
    '\u05E3': 'pe i sluttform',
    '\u05E4': 'pe uten prikk',
    '\u05E5': 'tsade i sluttform',
    '\u05E6': 'tsadi',
  },
  marks: {
    '\u0300': 'gravis',
    '\u0301': 'aksent',
    '\u0302': 'hatt,tak',
    '\u0303': 'bølgestrek',
    '\u0304': 'makron,lengdestrek',
    '\u0308': 'to prikker,trema,omlyd',
    '\u030A': 'bolle',
    '\u030C': 'haček,omvendt hatt',
    '\u0327': 'krok under',
    '\u0328': 'ogonek,hale',
    '\u05B4': 'prikk under,hirik',
    '\u05B7': 'strek under,patah',
    '\u05B8': 'kamats,qamats',
    '\u05BC': 'dagesj',
    '\u05BF': 'strek over,rafe',
    '\u05C2': 'venstreprikk,sin-prikk',
  },
};

export const telephone: Language['telephone'] = {
  glosses: {
    v: 'enkelt-v',
    w: 'dobbelt-v',
    ä: 'a med to prikker',
    ö: 'o med to prikker',
    ü: 'u med to prikker',
    ð: 'islandsk bløt d',
    þ: 'islandsk th',
    ĸ: 'grønlandsk q, ligner en liten K',
    ŋ: 'n med krok',
    ǯ: 'som et tretall med hake',
    ə: 'opp-ned-vendt e',
    ʒ: 'z med hale, ligner et tretall',
    '\u05E4': 'uten prikk',
  },
  alphabet: {
    a: 'Anna', b: 'Bernhard', c: 'Caesar', d: 'David', e: 'Edith', f: 'Fredrik',
    g: 'Gustav', h: 'Harald', i: 'Ivar', j: 'Johan', k: 'Karin', l: 'Ludvig',
    m: 'Martin', n: 'Nils', o: 'Olivia', p: 'Petter', q: 'Quintus', r: 'Rikard',
    s: 'Sigrid', t: 'Teodor', u: 'Ulrik', x: 'Xerxes', y: 'Yngling', z: 'Zakarias',
    æ: 'Ærlig', ø: 'Østen', å: 'Åse',
  },
  like: ' som i ',
  foreign: '{script} {letter}',
  digit: 'sifferet ',
  dot: 'punktum',
};

export const copying: Language['copying'] = {
  copy: 'Kopier',
  copied: 'Kopiert',
  selected: 'Markert: kopier med tastaturet',
};

export const converter: Language['converter'] = {
  label: 'Domenenavn',
  example: 'For eksempel blåbær eller bjørns-bakeri.{tld}',
  tld: 'Toppdomene',
  encoded: 'samme adresse som kode, til fakturaer og teknikk',
  'copy-name': 'Kopier navnet',
  'copy-code': 'Kopier den kodede formen',
  'copy-both': 'Kopier begge',
  details: 'Bokstav for bokstav, og på telefon',
  code: 'Koden, bit for bit',
  similar: 'Lignende navn',
  'similar.spelled': 'Lignende navn, og uten {letters}',
  spelled: 'Uten {letters}',
  failed: 'Visningen kunne ikke lastes. Last inn siden på nytt.',
  octets: '{octets} av {limit} tegn i kodet form',
  refused: 'ikke tillatt',
};

export const rows: Language['rows'] = {
  'rows-many': 'Velg ett eller flere navn',
  'rows-spoken': 'Tillatt under {permitted}. Ikke tillatt under {refused}. Ikke sikkert under {unknown}.',
  'row-permitted': 'Tillatt',
  'row-refused': 'Kan ikke registreres',
  'row-characters': '{characters} kan ikke brukes',
  'row-letters': 'Ingen {letters}',
  'row-spelled': '{c} skrives {spelling}',
  'row-short': 'Minst {min} tegn',
  'row-perhaps-short': 'Kanskje for kort',
  'row-perhaps-long': 'Kanskje for langt',
  'row-long': 'For langt',
  'row-uncertain': 'Vi vet ikke sikkert om {characters} kan brukes',
  'row-unknown': 'Vi kjenner ikke reglene',
  'row-awaited': 'Henter reglene',
  'row-missing': 'Reglene kunne ikke hentes',
  'row-blocked': 'Kan ikke bestilles her',
  'row-choose': 'Velg minst ett av navnene.',
};

export const letters: Language['letters'] = {
  'copy-spelling': 'Kopier stavingen',
  speak: 'Les høyt',
  'status-allowed': 'tillatt',
  'status-mapped': 'blir {becomes}',
  'status-removed': 'utelatt',
  'status-refused': 'ikke tillatt',
  'status-uncertain': 'usikkert',
};

export const advice: Language['advice'] = {
  counterpart: 'Uten {letters}: {name}. Den formen kan skrives på alle tastaturer.',
  alternatives: 'Noen skriver {name}.',
  'well-known': 'Chrome kan vise koden i stedet, hvis navnet ligner et mye besøkt nettsted.',
  mail: 'I en e-postadresse er navnet bare det som står etter @. Noen e-postprogrammer trenger koden der.',
  'lookalikes-same': 'Ser like ut',
  'lookalikes-mark': 'Skiller seg bare i prikker, ringer og aksenter',
  'lookalikes-none': 'Ingen lignende navn følger reglene for .{tld}.',
  'lookalikes-meant': 'Mente du',
  'lookalikes-change': '«{to}» i stedet for «{from}»',
  'lookalikes-script': 'ligner {name}, med {scripts} skrift',
  'lookalikes-all': 'Vis alle {count}',
  'lookalikes-few': 'Vis færre',
};

export const ace: Language['ace'] = {
  'code-parts': '{prefix} er begynnelsen på alle koder. {ascii} er de vanlige tegnene i navnet, og {rest} sier hvilke de andre er og hvor de står.',
  'code-parts.rest': '{prefix} er begynnelsen på alle koder, og {rest} sier hvilke tegn navnet har.',
  'code-control': 'Kontrollert: {name} kodet er {ace}, og {ace} dekodet er {name}.',
  guesses: 'Er koden skrevet riktig av? Dette er gjetninger:',
};

export const tables: Language['tables'] = {
  'tables-version': '[versjon {version}][ fra {date}]',
  'tables-revision': 'revisjon {revision} ({date})',
  'tables-from': 'Tabell for .{tld}[: {versions}].',
  'tables-checked': 'Tabell for .{tld}[: {versions}], kontrollert {when}.',
  'tables-added': 'Nytt: {characters} kan brukes.',
  'tables-removed': 'Kan ikke lenger brukes: {characters}.',
  'tables-rules': 'Reglene for hvor tegn kan stå er endret.',
  'tables-missing': 'Tabellen kunne ikke hentes.',
};

export const name: Language['name'] = {
  explanation: 'Koden er det samme domenet. Den trengs fordi domenenavnsystemet bare håndterer a–z, 0–9 og bindestrek.',
  invalid: 'Dette svarer ikke til noe gyldig domenenavn.',
};

export const pair: Language['pair'] = {
  'pair-name': 'Navn',
  'pair-code': 'Kode',

  'pair-same': 'Ja, koden hører til navnet.',
  'pair-same.form': 'Ja, begge er {name}.',
  'pair-same.codes': 'Ja, begge er koden til {name}.',
  'pair-names': 'Begge er navnet {name}. Koden mangler.',
  'pair-host': 'Ja, koden hører til {domain}; «{before}» er bare en del foran domenet.',
  'pair-hosts': 'Domenet er det samme, {domain}, men delene foran er forskjellige: «{before}» og «{other}».',
  'pair-swapped': 'Navnet står i feltet til koden, og koden i feltet til navnet.',

  'pair-other': 'Nei, koden hører til {meant}.',
  'pair-wrong': 'Nei, ett tegn i koden er feil.',
  'pair-missing': 'Nei, ett tegn mangler i koden.',
  'pair-extra': 'Nei, koden har ett tegn for mye.',
  'pair-prefix': 'Nei, koden skal begynne med xn--.',
  'pair-bad-code': 'Nei, koden kan ikke leses.',
  'pair-unreadable': 'Koden kan ikke leses.',
  'pair-bad-name': 'Navnet kan ikke kodes.',
  'pair-meant': 'Koden hører til {meant}, men navnet er feilskrevet.',
  'pair-stands.alone': 'Koden står for {meant}.',
  'pair-stands': 'Koden står for {meant}, ikke for {name}.',

  'pair-given': 'Din kode',
  'pair-right': 'Rett kode',
  'pair-copy': 'Kopier rett kode',
  'pair-use': 'Bytt til rett kode',
  'pair-more': 'Hva som er forskjellig',
  'pair-differs': 'I stedet for «{inName}» ({place}) gir koden «{inCode}».',
  'pair-differs.script': 'Tegn {n} er en {scriptInName} «{inName}» i navnet og en {scriptInCode} «{inCode}» i koden.',
  'pair-only-name': 'Koden mangler «{inName}» ({place}).',
  'pair-only-code': 'Koden inneholder «{inCode}» ({place}), som ikke finnes i navnet.',
  'pair-place': 'tegn {n}',
  'pair-place.many': 'tegn {n}–{m}',
};

export const table: Language['table'] = {
  caption: 'Tegn som kan brukes i .{tld}-navn',
  find: 'Finn et tegn',
  search: 'Søk i tabellen',
  searchHelp: 'For eksempel hake, samisk, svensk ø eller U+014B',
  searchHelpOther: 'For eksempel {character} eller {code}',
  tld: 'Toppdomene',
  script: 'Skrift',
  all: 'alle',
  Latn: 'latinske bokstaver',
  Hebr: 'hebraiske bokstaver',
  Zyyy: 'sifre og bindestrek',
  Zinh: 'tegn for flere skrifter',
  view: 'Vis som',
  grid: 'Rutenett',
  list: 'Liste',
  count: '{count} av {total} tegn',
  found: '{count} tegn',
  foundIn: '{group}: {count} tegn',
  partly: 'Her vises bare {shown} av dem. Søk eller filtrer for å se andre.',
  none: 'Fant ingen tegn.',
  showAll: 'Vis alle tegn',
  showFound: 'Vis alle {count}',
  allGroups: 'Alle grupper',
  otherLanguages: '{languages} m.fl.',
  sami: 'samisk',
  nordic: 'nordisk',
  otherLatin: 'andre latinske',
  basic: 'bokstavene a–z, sifre og bindestrek',
  notPermitted: '{c}[ ({what})] kan ikke brukes under .{tld}.[ Skriv {instead}.][ Tillatt under {elsewhere}.]',
  ascending: 'Sortert etter {column}, stigende',
  descending: 'Sortert etter {column}, synkende',
  unsorted: 'Sortert som i tabellen',

  text: 'Tegn',
  code: 'Kode',
  name: 'Navn',
  alsoCalled: 'Kalles også',
  unicodeName: 'Unicode-navn',
  spokenIn: 'Språk',
  permittedSince: 'Tillatt',
  telephone: 'På telefon',
  variants: 'Hører sammen med',
  typing: 'Slik skrives det',
  elsewhere: 'På engelsk',
  tagElsewhere: 'en',
  manyLanguages: '{count} språk',
  always: 'fra begynnelsen',
  since: 'siden {date}',
  unknown: 'ukjent siden når',
  noLanguage: 'ingen av språkene i listen',
  sequence: 'Skriv {letter} ({codeOfLetter}) og deretter tegnet {point} ({codeOfPoint}). {composed} ({codeOfComposed}) gir det samme tegnet.',

  insert: 'Sett inn',
  inserted: 'Satt inn i navnet: {character} ({name})',
  toName: 'Til navnet',
  undo: 'Angre',
  undone: 'Angret[: {name}]',
  copyCharacter: 'Kopier tegnet',
  link: 'Lenke til tegnet',
  copyTable: 'Kopier tabellen',
  save: 'Lagre som {file}',
  failed: 'Det gikk ikke. Last inn siden på nytt.',
  print: 'Skriv ut tabellen',
  version: 'Tabell for .{tld}[, versjon {version}][ fra {date}].',
  revision: 'Tabell for .{tld}, revisjon {revision} ({date}).',
  registry: 'Kilde: {registry}',
  notes: 'Språkene viser hvor en bokstav kan forekomme, ikke hvem som kan bruke den.',
  notesOnYiddish: 'De jiddiske navnene er ennå ikke gjennomgått av noen språkkyndig.',
};

export const evidence: Language['evidence'] = {
  fromRegistry: 'Tegnene er hentet {date} fra registerets egne opplysninger.',
  fromOthers: 'Tegnene er hentet {date} fra andre enn registeret. Enkelte tegn kan være feil.',
  partly: 'Listen er ikke fullstendig: .{tld} kan ta flere tegn.',
  lengths: 'Det er ikke helt sikkert hvor kort eller langt et navn kan være.',
  sources: 'Andre kilder:',
};

export const languageNames: Language['languageNames'] = {
  fit: 'meänkieli',
  se: 'nordsamisk',
  frr: 'nordfrisisk',
  smj: 'lulesamisk',
  sje: 'pitesamisk',
  sju: 'umesamisk',
  sma: 'sørsamisk',
  smn: 'enaresamisk',
  sms: 'skoltesamisk',
  rom: 'romani',
  nb: 'norsk (bokmål)',
  nn: 'nynorsk',
  gv: 'mansk',
  kl: 'grønlandsk',
  vec: 'venetiansk',
  gsw: 'sveitsertysk',
  'sr-Latn': 'serbisk',
};

export const batch: Language['batch'] = {
  paste: 'Lim inn domenenavn, ett på hver linje',
  pasteHelp: 'Eller en tabell med navn og koder. Listen forlater aldri nettleseren din.',
  file: 'Eller velg en fil (tekst eller CSV), eller slipp den her. Den kontrolleres med en gang.',
  column: 'Kolonne med navnene',
  codeColumn: 'Kolonne med kodene',
  encoding: 'Tegnkoding',
  anyEncoding: 'Finnes automatisk',
  pasted: 'Innlimt liste',
  rows: '{count} {rad|rader}',
  columnsRead: 'navn: «{name}»[ og «{more}»][, kode: «{code}»]',
  changeColumns: 'Endre kolonner',
  changeEncoding: 'Endre tegnkoding',
  newList: 'Ny liste',
  keepList: 'Tilbake til listen',
  noCodes: 'Ingen',
  allColumns: 'Alle',
  columnNumber: 'Kolonne {number}',
  columnOffered: '{column}[ – {first}]',
  check: 'Kontroller',
  cancel: 'Avbryt',

  starting: 'Kontrollerer.',
  checking: '{count} {rad|rader} kontrollert.',
  seconds: 'Omtrent {count} sekunder igjen.',
  minutes: 'Omtrent {count} minutter igjen.',
  writing: '{count} av {all} rader lagret.',
  progress: 'Framdrift',
  finished: 'Ferdig: {count} {rad|rader}, {mend} må rettes.',
  finishedFine: 'Ferdig: {count} {rad|rader}, ingenting å rette.',
  cancelled: 'Avbrutt. {count} {rad|rader} kontrollert.',
  saved: 'Filen er lagret.',
  notSaved: 'Avbrutt. Ingen fil er lagret.',
  nothing: 'Lim inn en liste eller velg en fil først.',
  emptyFile: 'Filen er tom.',
  noLine: 'Linje {line} finnes ikke.',
  unread: 'Filen kunne ikke leses.',
  failed: 'Det gikk ikke. Prøv igjen, eller last inn siden på nytt.',

  version: 'Tabell for .{tld}[, versjon {version}][ fra {date}].',
  revision: 'Tabell for .{tld}, revisjon {revision} ({date}).',
  shown: 'Vis',
  all: 'Alle',
  mend: '{mend} av {count} {rad|rader} må rettes',
  allPermitted: 'Alle {count} rader er tillatt',
  nothingToMend: 'Ingenting å rette',
  cautionNote: '{count} {rad|rader} har tillatte tegn, men noe taler mot navnet.',
  otherNote: '{count} {rad|rader} vurderes ikke her.',
  why: 'Hvorfor',
  allCauses: 'Vis alle {count} årsaker',
  character: '{character} ({name})',
  search: 'Søk i listen',
  goTo: 'Gå til linje',
  go: 'Gå',
  found: '{count} {rad|rader}.',
  list: 'Kontrollerte rader',
  none: 'Ingen rader.',
  fileName: 'kontrollerte-navn',
  saveList: 'Lagre listen med vurderinger',
  saveMended: 'Lagre listen med rettelser',
  checkedFile: '{name}-kontrollert',
  saveToMend: 'bare radene å rette ({count})',
  saveShown: 'bare radene som vises ({count})',
  printed: 'De første {count} av {all} rader å rette',
  chosen: 'Valgt rad',

  mendAll: 'Bytt alle {count}',
  mendRow: 'Bytt',
  undo: 'Angre',
  mendedCount: '{count} {rad rettet|rader rettet}',
  mendedNow: '{count} {rad er rettet|rader er rettet}. {left} igjen å rette.',
  undone: 'Angret. {left} igjen å rette.',
  alsoTidied: '{count} av dem {er tillatt|er tillatt}, men skrives om: små bokstaver, ingenting rundt navnet.',
  was: 'I filen: {name}[ {code}]',
  sure: 'Sikre forslag',
  mended: 'Rettet',

  line: 'Linje',
  name: 'Navn',
  proposed: 'Forslag og kode',
  rightCode: 'riktig kode for navnet',
  suggestion: 'Kan endres til {name}.',
  same: 'Samme navn som linje {line}.',
  variant: 'Hører sammen med linje {line} og kan bare ha samme innehaver.',
  under: 'Tillatt under {permitted}. Noe taler mot det under {caution}. Kan ikke registreres under {refused}. Blir ikke vurdert under {other}.',
  goToSame: 'Gå til linje {line}',
  otherCode: 'Koden hører til {name}.',
  noCode: 'Koden står ikke for noe navn.',

  'to-mend': 'Å rette',
  permittedRows: 'Tillatte',
  permitted: 'Tillatt',
  caution: 'Tillatte tegn, men …',
  blocked: 'Sperret',
  refused: 'Kan ikke registreres',
  invalid: 'Ikke et domenenavn',
  malformed: 'Ødelagt linje',
  other: 'Blir ikke vurdert her',
  empty: 'Tom rad',
  repeated: 'Duplikater',
  related: 'Hører sammen med en tidligere linje',
  mismatched: 'Feil kode',
  'other-code': 'Kode for et annet navn',
  'no-code': 'Kode som ikke står for noe navn',

  cleaned: 'Tekst rundt navnet',
  'too-much-input': 'Altfor lang tekst',
  space: 'Mellomrom',
  mojibake: 'Forvanskede bokstaver',
  'lost-letter': 'Tapt bokstav',
  'several-names': 'Flere navn',
  'encoded-address': 'Kode for en hel adresse',
  'ip-address': 'IP-adresse',
  'letter-like-at': 'Krøllalfa som kan være en a',
  'ace-prefix': 'Kode uten xn--',
  'repeated-tld': 'Mer enn ett toppdomene',
  'lookalike-tld': 'Toppdomene med fremmede bokstaver',
  'lacking-tld': 'Toppdomene mangler',
  'empty-name': 'Ikke noe navn',
  'empty-label': 'Tomt før eller mellom punktum',
  'mapped-case': 'Store bokstaver',
  mapped: 'Tegn som blir til andre',
  removed: 'Usynlige tegn som utelates',
  deviation: 'Tegn som før ble lest på en annen måte',
  'not-nfc': 'Kode for et feilskrevet navn',
  'hyphen-start': 'Bindestrek først',
  'hyphen-end': 'Bindestrek sist',
  'hyphen-third-fourth': 'Bindestrek som tredje og fjerde tegn',
  'leading-mark': 'Aksenttegn først',
  'disallowed-character': 'Tegn som ingen domenenavn kan ha',
  'disallowed-mapping': 'Tegn som blir til ulovlige tegn',
  'unassigned-character': 'Ukjente tegn',
  'context-joiner': 'Usynlige tegn på feil plass',
  'context-other': 'Tegn på feil plass',
  bidi: 'Blandede skriveretninger',
  'label-too-long': 'For langt navn',
  'name-too-long': 'For lang adresse',
  'ace-non-ascii': 'Kode med andre bokstaver enn a–z',
  'ace-undecodable': 'Kode som ikke kan leses',
  'ace-ascii-only': 'Kode som ikke trengs',
  'ace-in-ace': 'Kode i en kode',
  'ace-round-trip': 'Kode som ikke stemmer',
  'not-in-table': 'Tegn som ikke er med i tabellen for toppdomenet',
  'mixed-scripts': 'Blandede alfabeter',
  'context-rule': 'Tegn som bryter en regel i tabellen',
  disposition: 'Navn som tabellen ikke tillater',
  'digit-at-edge': 'Siffer først eller sist',
  'label-length': 'For kort eller for langt for toppdomenet',
  'uncertain-length': 'Kanskje for kort eller for langt for toppdomenet',
  'uncertain-character': 'Tegn som toppdomenet kanskje tar',
  'mixed-sets': 'Bokstaver fra flere språk',
  'reserved-name': 'Reserverte navn',
  'personal-number': 'Person- eller organisasjonsnummer',
  'other-tld': 'Toppdomene som ikke blir vurdert',
  'public-suffix': 'Endelse som andre har navn under',
  'below-public-suffix': 'Navn under en slik endelse',
  miscopied: 'Kode som trolig er skrevet feil av',
  'glued-address': 'Kan ha fått med begynnelsen av en adresse eller kode',
  display: 'Vises som xn-- av nettlesere',
  subdomain: 'Underdomene',
};

/** How a list is read, in the page and in the command. */
export const lists: Language['lists'] = {
  namesFrom: 'Navn fra kolonnen «{column}».',
  namesFromTwo: 'Navn fra kolonnene «{column}» og «{tld}».',
  codesFrom: 'Koder fra kolonnen «{column}».',
  guessed: 'Ingen kolonne har tydelige domenenavn. Velg en annen hvis dette er feil.',
  several: 'Noen linjer har flere navn. Alle kontrolleres.',
  skipped: 'Hører ikke til listen: linje {lines}.',
  encoding: 'Filen er lest som {encoding}. Velg en annen tegnkoding hvis bokstaver er feil.',
  becomesUtf8: 'Filen skrives som UTF-8: begynnelsen er ASCII, og resten er {encoding}.',
  lacking: '{count} tegn i det som er lagt til, finnes ikke i {encoding} og skrives som U+….',

  'no-column': 'Filen har ingen kolonne {column}.',
  'long-line': 'Linje {line} er for lang til at filen kan gis tilbake hel.',
  'no-encoding': 'Det kan ikke avgjøres hvilken tegnkoding filen har. Velg den, eller lagre filen som UTF-8.',
  'no-text.excel': 'Dette er en Excel-fil. Lagre den som CSV.',
  'no-text.spreadsheet': 'Dette er et regneark. Lagre det som CSV.',
  'no-text.document': 'Dette er et dokument. Lagre listen som tekst eller CSV.',
  'no-text.pdf': 'Dette er en PDF-fil. Lagre listen som tekst eller CSV.',
  'no-text.archive': 'Dette er et arkiv med filer (for eksempel ZIP). Pakk det ut, og velg listen i det.',
  'no-text.image': 'Dette er et bilde. Lagre listen som tekst eller CSV.',
  'no-text.binary': 'Dette er ingen tekstfil. Lagre listen som tekst eller CSV.',
};

/** A draw of lots among applications for names: its result, who is left out, and whether it is right. */
export const draw: Language['draw'] = {
  name: 'Domenenavn',
  code: 'Kode',
  caseNumber: 'Saksnummer',
  queue: 'Kø',
  position: 'Plass',
  key: 'Nøkkel',
  seed: 'Startverdi',

  leftOut: 'Linje {line}[, {name},] er ikke med. {reason}',
  'left-out.other': 'Navnet vurderes ikke her.',
  'left-out.empty': 'Navnet mangler.',
  'left-out.mismatched': 'Koden hører til et annet navn.',
  'left-out.duplicate': 'Den samme søkeren har allerede navnet på linje {other}.',
  'left-out.same-case': 'Navnet har allerede det samme saksnummeret på linje {other}.',
  'left-out.no-case': 'Saksnummeret mangler.',
  'left-out.wrong-case': 'Saksnummeret har et tegn som ikke synes, for eksempel en tabulator.',
  'left-out.no-applicant': 'Søkeren mangler.',
  'left-out.wrong-queue': 'Køen er ingen av dem som det trekkes lodd i.',

  faulty: 'Med feil: {count}.',
  duplicates: 'Duplikater som ikke er med: {count}.',
  left: 'Igjen til trekningen: {count}.',
  names: 'Navn: {count}.',
  alone: 'Navn med én søknad: {count}.',
  hash: 'Grunnlagets kontrollsum (SHA-256): {hash}',

  right: '{count} {plass|plasser}, og alt stemmer.',
  deviation: 'Senere trekning {number}: {fault}',
  'fault.algorithm': 'Denne versjonen kan ikke kontrollere en trekning som er gjort på den måten ({algorithm}).',
  'fault.base': 'Resultatet er ikke trukket fra dette grunnlaget, som har kontrollsummen {hash}.',
  'fault.queues': 'Køene i resultatet er ikke køene i grunnlaget i samme rekkefølge.',
  'fault.seed': 'Startverdien er ikke den som loddene ble trukket med, eller er allerede brukt.',
  'fault.missing': '{name}, saksnummer {case}, mangler i resultatet.',
  'fault.added': '{name}, saksnummer {case}, finnes ikke i grunnlaget.',
  'fault.repeated': '{name}, saksnummer {case}, finnes mer enn én gang i resultatet.',
  'fault.key': '{name}, saksnummer {case}, har en annen nøkkel.',
  'fault.queue': '{name}, saksnummer {case}, er i en annen kø.',
  'fault.order': '{name}, saksnummer {case}, står for langt ned i resultatet.',
  'fault.position': '{name}, saksnummer {case}, har plass {position}, men skal ha plass {expected}.',

  'no-seed': 'Startverdien er tom.',
  'garbled-seed': 'Startverdien har tegn som ikke kan leses. Den må være i UTF-8.',
  'used-seed': 'Startverdien er allerede brukt. Navn som trekkes på nytt, trenger en annen.',
  'no-rows': 'Det er ingen rader igjen å trekke lodd blant.',
  'no-name': 'Navnet {name} finnes ikke i grunnlaget.',
  'wrong-queues': 'Køene må ha forskjellige navn, uten tegn som ikke synes.',
  'no-base': 'Dette er ikke et grunnlag slik det ble skrevet (linje {line}).',
  'no-result': 'Dette er ikke resultatet av en trekning i JSON.',
  'other-base': 'Resultatet er ikke trukket fra dette grunnlaget.',
  'no-crypto': 'Siden må åpnes med HTTPS for at det skal kunne trekkes lodd.',

  // the page
  base: 'Grunnlag',
  chooseBase: 'Velg listen med søknader eller et lagret grunnlag, eller slipp filen her',
  caseColumn: 'Kolonne med saksnumre',
  applicantColumn: 'Kolonne med søkere',
  queueColumn: 'Kolonne med køer',
  noColumn: 'Ingen',
  chooseColumn: 'Velg',
  queueOrder: 'Køene i den rekkefølgen de trekkes, med komma mellom',
  makeBase: 'Lag grunnlaget',
  needsCase: 'Velg kolonnen med saksnumre.',
  working: 'Arbeider …',
  baseMade: '{count} {søknad|søknader} å trekke blant, om {names} ulike navn',
  baseAlone: '{count} av navnene har bare én søknad.',
  baseLeftOut: 'Ikke med: feil {faulty}, duplikater {duplicates}.',
  showLeftOut: 'Hvilke som ikke er med',
  firstShown: 'De første {count} vises.',
  hashLabel: 'Kontrollsum (SHA-256)',
  publish: 'Publiser kontrollsummen før noen kan vite startverdien, og lagre grunnlaget.',
  saveBase: 'Lagre grunnlaget',
  baseFile: 'grunnlag',
  draw: 'Loddtrekning',
  seedHelp: 'En offentlig tekst som er bestemt på forhånd og blir kjent senere, for eksempel en lottotrekning.',
  doDraw: 'Trekk lodd',
  drawn: '{count} {plass|plasser} trukket',
  drawnAgain: '{count} {plass|plasser} trukket på nytt. Den første trekningen blir værende i filen.',
  lots: 'Loddene',
  saveResult: 'Lagre resultatet',
  saveTable: 'som tabell (CSV)',
  resultFile: 'trekning',
  verify: 'Kontroller en trekning',
  chooseResult: 'Velg resultatet (JSON) som hører til grunnlaget over',
  publishedSeed: 'Startverdien som ble publisert (hvis det ikke er resultatet som skal si den)',
  wrong: 'Trekningen stemmer ikke',
  again: 'Trekk noen navn på nytt',
  againHelp: 'Med en egen startverdi. Det som ble trukket før, blir værende ved siden av.',
  againNames: 'Navn, med mellomrom mellom',
  doAgain: 'Trekk på nytt',
  unread: 'Filen kunne ikke leses.',
  notLoaded: 'Den delen av siden som trekker lodd, kunne ikke hentes. Last siden på nytt.',
  failed: 'Det gikk ikke. Prøv igjen, eller last siden på nytt.',
};

/** What a name belongs together with, by tables with variants. */
export const related: Language['related'] = {
  sameHolder: 'Navnet hører sammen med {names} og kan bare ha samme innehaver.',
  blockedWith: 'Når navnet er registrert, er {names} sperret.',
  lookalikes: 'Når navnet blir registrert, sperres også navn som ligner det, med bokstaver fra andre alfabeter.',
  more: 'Det finnes flere.',
  tooMany: 'Så mange navn kan høre sammen med dette at ikke alle kan prøves.',
};

export const report: Language['report'] = {
  title: 'Listen som helhet',
  rows: 'Rader',
  faulty: 'Rader med feil',
  repeated: 'Gjentakelser',
  repeatedByApplicant: 'Gjentakelser fra samme søker',
  left: 'Rader igjen',
  names: 'Ulike navn',
  international: 'Navn med andre bokstaver enn a til z',
  single: 'Navn med én søker',
  average: 'Søkere til hvert av de andre navnene, i gjennomsnitt',
  causes: 'Årsaker',
  cause: 'Årsak',
  count: 'Antall',
  share: 'Andel',
  top: 'Navn med flest søkere',
  name: 'Navn',
  applicants: 'Søkere',
  letters: 'Andre bokstaver enn a til z',
  letter: 'Bokstav',
  groups: 'Rader etter {column}',
  noGroup: 'Uten verdi',
  otherGroups: 'Alle andre',
  toMend: 'Rader som må rettes: {count} av {all}.',
  none: 'Ingen rad må rettes ({all} {rad|rader}).',
  row: 'Linje {line}: {name}. {fault}[ Forslag: {suggestion}.]',
  more: 'Og {count} til.',
  lookalikes: 'Navn som ligner på hverandre',
  noLookalikes: 'Ingen navn ligner på hverandre.',
  place: '{name} (linje {line})',
};

export const tableFaults: Language['tableFaults'] = {
  'entry-not-nfc': '{entry} ({codePoint}) står ikke i Unicodes form C. Det gjør navn, så tegnet finnes aldri i noe.',
  'entry-not-idna': '{entry} inneholder {codePoint}, som IDNA2008 ikke tillater i navn ({property}).',
  'variant-outside': '{entry} har varianten {variant} ({variantCodePoint}), som ikke er i tabellen.',
  'variant-asymmetric': '{entry} ({codePoint}) har varianten {variant} ({variantCodePoint}), men {variant} har ikke varianten {entry}.',
  'variant-intransitive': '{entry} ({codePoint}) og {variant} ({variantCodePoint}) er begge varianter av et annet tegn, men ikke av hverandre.',
  'condition-ignored': '{entry} har både when og not-when. Regelen {rule} i not-when brukes ikke.',
  'condition-contradictory': '{entry} oppgir regelen {rule} i både when og not-when.',
  'rule-unused': 'Ingenting viser til regelen {name}, så den avgjør ingenting.',
  'class-unused': 'Ingenting viser til klassen {name}.',
  'action-anchored': 'Handling {number} gjelder aldri, fordi regelen {rule} har et anker.',
  'action-unknown-type': 'Handling {number} gjelder aldri, fordi ingen variant har typen {type}.',
  'action-unreachable': 'Handling {number} gjelder aldri, fordi handling {before} gjelder alle navn.',
};

export const tableReport: Language['tableReport'] = {
  parts: 'Tabellen deler opp navnet slik:',
  variants: '{Variant|Varianter} med utfallet {disposition}:',
  moreVariants: 'Dette er {count} av dem. Det finnes flere.',
  details: 'For den som lager tabeller',
  disposition: 'Utfall (disposition): {disposition}.',
  index: 'Indeksnavn (index label): {label}. Alle navn som hører sammen, har det samme.',
  faults: 'Feil i selve tabellen',
  noFaults: 'Ingen ble funnet.',
  faultCount: '{count} feil ble funnet.',
  moreFaults: 'Og {count} til av samme slag.',
  changes: 'Sammenlignet med {table}',
};

export const tableChanges: Language['tableChanges'] = {
  added: '{count} tegn er kommet til: {characters}',
  addedSequences: '{count} {tegnsekvens|tegnsekvenser} er kommet til: {characters}',
  removed: '{count} tegn er borte: {characters}',
  removedSequences: '{count} {tegnsekvens|tegnsekvenser} er borte: {characters}',
  changed: '{count} tegn hører sammen med andre enn før: {characters}',
  places: '{count} tegn kan stå på andre plasser enn før: {characters}',
  addedRules: '{En regel|Regler} er kommet til: {names}',
  removedRules: '{En regel|Regler} er borte: {names}',
  changedRules: '{En regel|Regler} er endret: {names}',
  addedClasses: '{En klasse|Klasser} av tegn er kommet til: {names}',
  removedClasses: '{En klasse|Klasser} av tegn er borte: {names}',
  changedClasses: '{En klasse|Klasser} av tegn er endret: {names}',
  actions: 'Hva som blir av navn, er endret (actions).',
  none: 'Ingenting er endret.',
  addedTable: 'Tabellen {table} er kommet til, med {count} tegn: {characters}',
  removedTable: 'Tabellen {table} er borte, med {count} tegn: {characters}',
  pair: 'Fra {older} til {newer}:',
  lettersOnly: 'Av {name} er bare bokstavene kjent. Reglene ellers er dagens.',
  rows: '{count} navn er prøvd mot begge.',
  permitted: 'Blir tillatt: {count}.',
  refused: 'Ikke lenger tillatt: {count}.',
  unjudged: 'Kan ikke lenger vurderes: {count}.',
  noRows: 'Ingen navn vurderes annerledes.',
  rowPermitted: 'Linje {line}: {name} blir tillatt.[ Hittil: {fault}]',
  rowRefused: 'Linje {line}: {name} er ikke lenger tillatt.[ {fault}][ Forslag: {suggestion}.]',
  rowUnjudged: 'Linje {line}: {name} kan ikke lenger vurderes.[ {fault}]',
};

export const columnHeads: Language['columnHeads'] = {
  names: ['navn', 'domene', 'domener', 'domenenavn', 'ønsketnavn', 'ønsketdomenenavn', 'sone'],
  codes: ['kode', 'acenavn', 'acekode', 'idnkode', 'kodexn', 'kodetform', 'kodetformxn'],
  nameEndings: ['domene', 'domener', 'domenenavn'],
  tlds: ['toppdomene', 'endelse', 'toppdomener', 'endelser'],
  added: ['Vurdering', 'Årsak', 'Forslag', 'Kode', 'Navn uten æ ø å'],
};

export const picture: Language['picture'] = {
  name: 'Domenenavn',
  code: 'I kodet form, samme domene',
  'code-same': 'I kodet form skrives navnet likt',
  'part-prefix': 'slik begynner alle kodede navn',
  'part-letters': 'bokstavene a–z, sifrene og bindestrekene, i rekkefølge',
  'part-others': 'hvilke de andre tegnene er, og hvor de står',
  letters: '{name} bokstav for bokstav',
  character: '{what} ({status})',
  tables: 'Tegntabell: {tables}.',
  table: '{id}[, versjon {version}][ fra {date}]',
  revision: '{id}, revisjon {revision} ({date})',
  link: 'For å slå opp navnet:',
  made: 'Bildet ble laget {date}.',
};

export const cli: Language['cli'] = {
  badOption: 'Valget {option} finnes ikke eller er ikke fullstendig. Skriv klartext --help, eller -- foran et navn som begynner med bindestrek.',
  badValue: '{option} kan ikke være «{value}». Det kan være: {values}.',
  noName: 'Skriv et navn, eller klartext --help.',
  manyFiles: 'Bare én fil om gangen kan kontrolleres.',
  oneOutput: 'Velg én: rader (--format), selve filen (--annotate, --mend) eller en rapport (--summary, --group-by, --lookalikes).',
  noFile: 'Filen {file} finnes ikke.',
  failed: 'Filen kunne ikke leses eller skrives ({reason}).',
  broken: 'Programmet har en feil ({reason}). Med DEBUG=1 vises hvor.',

  rows: '{count} {rad|rader}.',
  permitted: 'Tillatte: {count}.',
  caution: 'Tillatte tegn, men noe taler mot dem: {count}.',
  blocked: 'Sperrede: {count}.',
  refused: 'Kan ikke registreres: {count}.',
  invalid: 'Ikke gyldige domenenavn: {count}.',
  malformed: 'Ødelagte linjer: {count}.',
  other: 'Blir ikke vurdert her: {count}.',
  empty: 'Tomme: {count}.',
  repeated: 'Samme navn som en tidligere rad: {count}.',
  related: 'Hører sammen med en tidligere rad: {count}.',
  mismatched: 'Koden hører til et annet navn: {count}.',
  changed: '{count} {rad rettet|rader rettet}.',
  left: '{count} {rad|rader} igjen å rette.',

  noTable: 'Oppgi en tabell: klartext lgr check FIL, eller klartext lgr variants NAVN --table FIL.',
  twoTables: 'Oppgi to tabeller: klartext tables compare ELDRE NYERE.',
  unknownTable: 'Det finnes ingen slik tabell: {name}. Oppgi en fil, eller en av: {names}.',
  noFaults: 'Ingenting er feil i tabellen.',
  faults: '{count} feil.',
  disposition: 'Disposisjon: {disposition}',
  indexLabel: 'Indeksnavn: {label}',
  variants: 'Varianter: {count}',
  moreVariants: 'Det finnes flere.',

  drawColumns: 'Oppgi kolonnene med søkere og saksnumre: --applicant KOLONNE --case KOLONNE.',
  drawSeed: 'Oppgi startverdien: --seed TEKST. Før den er kjent, skriver --base grunnlaget.',
  drawBase: '--base går ikke sammen med --seed, --again eller --verify: grunnlaget publiseres før startverdien er kjent.',
  drawQueues: '--queue KOLONNE og --order "første, andre" hører sammen.',
  drawAgain: '--again RESULTAT og --names "NAVN NAVN" hører sammen.',
  drawVerify: '--verify går ikke sammen med --again.',

  help: `klartext NAVN…          sier om hvert navn følger reglene til registeret sitt
klartext check [FIL]    kontrollerer en liste; uten fil, eller -, standard inn
klartext lgr check FIL… sier hva som er feil i tabeller (RFC 7940)
klartext lgr variants NAVN… --table FIL
                        lister hva navn hører sammen med etter en tabell
klartext tables compare ELDRE NYERE
                        sier hva som skiller to tabeller: filer, navn på
                        registre (se), en tabell (se-latn) eller en eldre
                        versjon (se@2003-10)
klartext draw [FIL]     trekker lodd blant søknader: klartext draw --help
klartext picture NAVN, klartext receipt NAVN, klartext qr NAVN
                        for papir: klartext picture --help

  --tld "se nu"         {tlds}:
                        toppdomenene som vurderes, eller andre, som com, der
                        navn bare kodes; navn uten toppdomene vurderes under
                        det første, og svaret for alle toppdomenene vises
  --table FIL           tabellen som avgjør i stedet: LGR (RFC 7940), RFC 3743,
                        RFC 4290 eller en liste med kodepunkter; toppdomenet er
                        tabellens eget, eller --tld
  --list FIL            for tables compare: hvilke navn i listen som blir
                        tillatt, og hvilke som ikke lenger er det
  --limit 100           for varianter: hvor mange som listes for hvert navn
  --lang SPRÅK          {languages};
                        ellers det LC_ALL, LC_MESSAGES eller LANG sier
  --json                for navn: alt som er å si, en linje JSON for hvert
  --help, --version

Listen er tekst med ett navn på hver linje, eller CSV med komma, semikolon eller
tabulator, i UTF-8, UTF-16, Windows-1252, MacRoman eller CP850:

  --format csv|jsonl    slik skrives resultatet, en rad for hver rad i filen
  --column KOLONNE      kolonnen med navnene: overskrift, eller nummer fra 1
  --code-column KOLONNE kolonnen med kodene deres (xn--), som sammenlignes
  --separator TEGN      comma, semicolon, tab, pipe, eller none: ett per linje
  --encoding NAVN       {encodings}
  --blocked FIL         navn som ingen kan få; de sies med linjen sin i filen
  --applicant KOLONNE   gjentatt er da bare et navn av samme søker
  --independent         hver rad for seg, for deler av en liste på flere
                        maskiner: uten overskrift, linjenumre og gjentakelser;
                        i UTF-8, med kolonnene som oppgis
  --group-by KOLONNE    rapport: for hver verdi i kolonnen hvor mange rader
                        som er feil, og hvorfor, og en tekst til en e-post
  --summary             rapport: feil, ulike navn, søkere og bokstaver
  --lookalikes          rapport: navn i listen som ligner på hverandre
                        (rapporter skrives med --format md|json)
  --annotate            gir filen tilbake som den er, i sin egen tegnkoding, med
                        vurdering, årsak, forslag, kode og navnet uten æ ø å
                        etter hver rad
  --mend                gir filen tilbake med det sikre rettet: bare én
                        tolkning, ingen bokstav byttet; går med --annotate
  --quiet               uten oppsummering, og uten hvordan filen er lest
  --jobs N              tråder som bedømmer; ellers så mange som listen krever

Sluttkode 0: alle navn er tillatt, eller vurderes ikke her. 1: et navn kan ikke
registreres, eller hører ikke sammen med koden sin, eller en linje er ødelagt,
eller en tabell som kontrolleres, har feil, eller tabeller som sammenlignes, er
forskjellige (med --list: et navn er ikke lenger tillatt). 2: kommandoen er
feil, eller en fil kan ikke leses. 3: som 0, men noe taler mot et navn.
`,

  drawHelp: `Trekker lodd blant søknader om samme navn, så alle kan kontrollere det.

klartext draw FIL --applicant KOLONNE --case KOLONNE --base > grunnlag.txt
                        skriver grunnlaget; kontrollsummen (SHA-256) publiserer
                        du før noen kan kjenne startverdien; navn med feil og
                        duplikater er ikke med, og vises
klartext draw grunnlag.txt --seed TEKST > resultat.json
                        trekker; listen med kolonner kan stå for grunnlaget
klartext draw grunnlag.txt --verify resultat.json
                        trekker igjen og sier hvilke plasser som ikke stemmer
klartext draw grunnlag.txt --again resultat.json --names "NAVN" --seed TEKST
                        trekker noen navn på nytt, ved siden av det som var

  --applicant KOLONNE   kolonnen med søkere: overskrift, eller nummer fra 1
  --case KOLONNE        kolonnen med saksnumre
  --column KOLONNE      kolonnen med navnene; ellers finnes den
  --queue KOLONNE       kolonnen med køer, som trekkes én om gangen:
  --order "første, andre" i denne rekkefølgen
  --seed TEKST          en offentlig tekst; med --verify den som ble publisert
  --format json|csv     resultatet; bare JSON kan kontrolleres
  --tld --table --lang --separator --encoding --quiet
                        som for andre lister: klartext --help

Sluttkode 0: ferdig, eller alle plasser stemmer. 1: en plass stemmer ikke. 2:
kommandoen er feil, eller en fil kan ikke leses.
`,
};

export const links: Language['links'] = {
  qr: 'QR-kode med lenken {link}',
};

export const receipt: Language['receipt'] = {
  title: 'Kvittering for domenenavnet {name}',
  typed: 'Skrevet',
  changes: 'Endret',
  unchanged: 'ingenting',
  added: '.{tld} ble lagt til.',
  name: 'Navn',
  characters: 'Tegn',
  refused: 'ikke tillatt',
  scripts: 'Skrift',
  code: 'Kode',
  decoded: 'Koden lest tilbake',
  same: '{name}, samme navn',
  different: '{name}, ikke samme navn',
  registered: 'Det som registreres',
  tables: 'Tegntabell',
  rules: 'Regler',
  verdict: 'Vurdering',
  against: 'Merknader',
  time: 'Tid',
  program: 'Program',
  toVerify: 'For klartext receipt --verify:',
  unreadable: 'Det er ingen kvittering i {file}.',

  right: 'Kvitteringen stemmer.',
  'differs-wrong': '{caption}: kvitteringen sier «{said}», men det er «{found}».',
  'differs-older-table': 'En eldre tegntabell avgjorde: {said}. Den nyeste som er kjent her, er {found}.',
  'differs-newer-table': 'En nyere tegntabell avgjorde: {said}. Den nyeste som er kjent her, er {found}.',
  'differs-since': '{caption}: «{said}» etter den tabellen, «{found}» etter den som er kjent her.',
  'differs-other-program': 'Kvitteringen er laget av {said}, dette er {found}. Setningene ble ikke sammenlignet.',
  'differs-text': 'På linje {number} står det «{said}». Der skal det stå «{found}».',
};

export const paper: Language['paper'] = {
  oneName: 'Ett navn om gangen.',
  verifyAlone: '--verify FIL skrives uten navn, og uten --json og --output.',
  noPage: 'Oppgi siden som lenken åpner: --page https://…',
  noLink: '{name} har ingen kode, eller er for langt for en lenke.',

  help: `Gjør det som er kjent om et navn til papir.

klartext picture NAVN > navn.svg
                        tegner navnet som SVG: begge formene, bokstav for
                        bokstav, og om det er tillatt; med --receipt også det
                        en kvittering sier
klartext qr NAVN --page ADRESSE > qr.svg
                        tegner QR-koden for en lenke som åpner siden med navnet,
                        for eksempel programmets nettsted
klartext receipt NAVN > navn.txt
                        skriver ned hva som ble skrevet og endret, tegnene,
                        koden og navnet den gir tilbake, tegntabell, regler,
                        vurdering og tid; med --json på en linje for programmer
klartext receipt --verify navn.txt
                        vurderer på nytt, og sier hva som ikke stemmer

  --page ADRESSE        i et bilde: lenken og QR-koden er også med
  --output FIL          filen som skrives; ellers standard ut
  --tld --table --lang  som for navn: klartext --help

Sluttkoden er navnets: klartext --help. Bildet av et navn som ikke kan brukes,
sier det. Med --verify: 0: kvitteringen stemmer. 1: noe i den stemmer ikke. 3:
den stemmer, men etter tegntabellen som er kjent her, er vurderingen en annen.
`,
};

export const pages: Language['pages'] = {
  title: 'Kan navnet brukes som .se-adresse?',
  lead: 'Skriv navnet, eller koden (xn--…) fra en faktura.',
  toCharacters: 'Tegn',
  noScript: 'Her får du vite om et navn kan brukes som .se-adresse, og hvilket navn en kode (xn--…) står for. Siden finner svaret i nettleseren din og trenger JavaScript, som er slått av.',
  copyLink: 'Kopier lenke',

  examples: 'Prøv et eksempel',
  fromInvoice: 'fra en faktura',
  oneIsCyrillic: 'én о er kyrillisk',
  picture: 'Bilde av navnet',
  pictureHelp: 'Navnet i begge former, bokstav for bokstav. Legg ved bildet når noen må være sikker på hva som blir registrert.',
  saveAsPng: 'Lagre som PNG',
  saveAsSvg: 'Lagre som SVG',
  copyPicture: 'Kopier bildet',
  saveReceipt: 'Lagre kvittering',
  withReceipt: 'Med kvittering: det som ble skrevet, reglene, tiden',
  withLink: 'Med lenken til denne siden, som QR-kode',
  print: 'Skriv ut',
  close: 'Lukk',

  characters: 'Tegn som kan brukes i navnet',

  about: 'Hva er et IDN?',
  aboutText:
    'Et internasjonalisert domenenavn (IDN) inneholder andre tegn enn a–z, 0–9 og bindestrek: æ, ø og å, samiske bokstaver, ä, ö, é, ü eller hebraiske bokstaver for jiddisk. Domenenavnsystemet klarer bare de gamle tegnene. Derfor har hvert slikt navn også en kodet form som begynner med xn--. Den kan stå på en faktura eller en ordrebekreftelse, men det er det samme domenet. Alt du skriver her, blir i nettleseren din.',

  registrars: 'For registrarer',
  noScriptRegistrars: 'Her kan registrarer kontrollere lister med domenenavn, sammenligne koder med navn og kontrollere navn mot en egen tabell. Siden gjør arbeidet i nettleseren din og trenger JavaScript, som er slått av.',
  list: 'Liste',
  nameAndCode: 'Navn og kode',
  yourTable: 'Egen tabell',
  pair: 'Stemmer koden med navnet?',
  pairHelp: 'Skriv navnet slik kunden skrev det, og koden (xn--) som skal registreres.',
  name: 'Navn',
  ownTable: 'Kontroller navn mot en egen tabell',
  ownTableHelp:
    'Tabellen regner opp tegnene som kan brukes i et navn: som LGR-fil (RFC 7940) eller som tekst (RFC 3743, RFC 4290). Filen forlater aldri nettleseren din.',
  ownCharacters: 'Tegnene i tabellen',
  chooseFile: 'Velg en fil, eller slipp den her',
  back: 'Tilbake til registrenes tabeller',
  drawing: 'Trekning',
  drawTitle: 'Trekk lodd mellom søknader',
  drawHelp: 'Når flere søker om samme navn, avgjør loddet, og hvem som helst kan regne etter. Det som publiseres, er bare navn og saksnumre. Filene forlater aldri nettleseren din.',
  batch: 'Kontroller en liste',
};

export const site: Language['site'] = {
  newVersion: { news: 'Det finnes en ny versjon av siden.', reload: 'Last inn på nytt' },

  picture: {
    saved: 'Bildet er lagret.',
    savedReceipt: 'Kvitteringen er lagret.',
    notCopied: 'Bildet kunne ikke kopieres. Lagre det som PNG i stedet.',
    failed: 'Bildet kunne ikke lages. Last inn siden på nytt og prøv igjen.',
  },

  ownTable: {
    ours: 'Navnene blir kontrollert mot reglene for {tlds}.',
    inUse: 'Navnene blir kontrollert mot tabellen {id}[ ({language})][, versjon {version}][ fra {date}], med {count} tegn.',
    under: 'De blir kontrollert under .{tld}.',
    underNone: 'Tabellen nevner ikke noe toppdomene. Navnene blir kontrollert under .example.',
    reading: 'Leser tabellen …',
    stillOurs: 'Navnene blir som før kontrollert mot reglene for {tlds}.',
    stillInUse: 'Navnene blir som før kontrollert mot tabellen {id}.',

    unreadable: 'Filen kunne ikke leses.',
    notLoaded: 'Den delen av siden som leser tabeller, kunne ikke hentes. Last inn siden på nytt.',
    'too-large': 'Filen er for stor. En tabell kan ha høyst {most} tegn.',
    'document-type': 'Filen har en dokumenttype, {element}. Slike filer blir ikke lest, fordi den kan endre hva resten betyr.',
    'not-well-formed': 'Filen er ikke velformet XML. Feilen er på linje {line}, tegn {column}.',
    'too-complex': 'Filen er for omfattende: den har for mange elementer, nivåer, attributter eller tegn.',
    neither: 'Filen er verken en LGR-fil (RFC 7940) eller en liste med kodepunkter.',
    noCodePoints: 'Det finnes ingen kodepunkter som kan leses i {element}.',
    noLgr: 'Filen er ingen LGR-tabell (RFC 7940). En slik begynner med {expected}, denne med {element}.',
    notUnderstood:
      'Tabellen bruker {element}, som ikke blir forstått her. Navn kan bare kontrolleres mot en tabell der hver regel blir forstått.',
    lacking: 'Tabellen har en feil: {element} mangler {what}.',
    twice: 'Tabellen har en feil: {element} gjentar noe som står der allerede.',
    emptyRange: 'Tabellen har en feil: {element} slutter før den begynner.',
    wrongRule: 'Tabellen har en feil: {element} viser til en regel som ikke finnes eller ikke passer der, eller til to.',
    faulty: 'Tabellen har en feil i {element}.',
    line: 'Feilen er på linje {line}.',
  },
};
