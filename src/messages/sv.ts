/**
 * What is said of names, in Swedish. `{name}` and the like are filled in by `say.ts`; a key with a dot is a variant of the
 * key before it.
 */
export const sv = {
  // around the sentences
  change: 'Byt till {name}',
  findings: 'Om namnet',
  more: 'Och {count} till.',

  // the verdict
  'verdict-permitted': '{name} är ett tillåtet .{tld}-namn.',
  availability: 'Här kontrolleras inte om namnet är ledigt. Det kan vara upptaget, spärrat eller reserverat.',
  'verdict-refused': '{name} kan inte registreras.',
  'verdict-blocked': '{name} går inte att beställa här.',
  'verdict-invalid': '{name} är inte ett giltigt domännamn.',
  'verdict-other': 'Här kan vi bara bedöma {tlds}. I kodad form: {ace}.',
  'verdict-converted': 'I kodad form: {ace}.',
  'verdict-unfinished': 'Inte klart än.',
  'verdict-empty': 'Skriv ett domännamn eller klistra in en kod som börjar med xn--.',
  explained:
    '{ace} är samma domän som {name}. Koden finns för att domännamnssystemet bara hanterar a–z, 0–9 och bindestreck.',

  // the text around the name
  'cleaned-space': 'Mellanslag före eller efter namnet är utelämnade.',
  'cleaned-quotes': 'Citattecken runt namnet är utelämnade.',
  'cleaned-protocol': '{text} hör till webbadressen och är utelämnat.',
  'cleaned-path': '{text} hör till webbadressen och är utelämnat.',
  'cleaned-port': '{text} hör till webbadressen och är utelämnat.',
  'cleaned-mailbox': '{text} hör till e-postadressen och är utelämnat.',
  'cleaned-final-dot': 'Punkten sist är utelämnad.',
  'cleaned-percent': '{text} är webbadressens sätt att skriva bokstäver. De är lästa som bokstäver.',
  'too-much-input': 'Texten är för lång: {count} tecken. Högst {limit} läses.',
  space: 'Mellanslag kan inte ingå i ett domännamn (tecken {n}).',
  mojibake: 'Bokstäverna har blivit förvanskade. Namnet ska nog vara {meant}.',

  // the protocol
  'empty-name': 'Skriv ett domännamn eller klistra in en kod som börjar med xn--.',
  'empty-label': 'Det måste stå något före varje punkt och mellan två punkter.',
  'mapped-case': 'Domännamn skrivs med små bokstäver: {name}.',
  mapped: 'Tecken {n}, ”{c}”, läses som ”{becomes}”.',
  removed: 'Ett osynligt tecken ({codePoint}) är utelämnat.',
  'removed.many': '{count} osynliga tecken är utelämnade, det första är {codePoint}.',
  deviation: '”{c}” lästes förr som ”{idna2003}” (IDNA2003). I dag är det en egen bokstav (IDNA2008).',
  'deviation.joiner': 'Ett osynligt tecken ({codePoint}) utelämnades förr (IDNA2003). I dag hör det till namnet (IDNA2008).',
  'not-nfc': 'Koden {ace} stämmer inte; namnet i den är inte skrivet på det sätt som krävs.',
  'hyphen-start': 'Namnet får inte börja med bindestreck.',
  'hyphen-end': 'Namnet får inte sluta med bindestreck.',
  'hyphen-third-fourth': 'Namnet får inte ha bindestreck på både tredje och fjärde plats.',
  'leading-mark': 'Tecken {n}, ”{c}”, är ett accenttecken utan bokstav. Ett namn får inte börja så.',
  'disallowed-character': 'Tecken {n}, ”{c}” ({what}), får inte ingå i ett domännamn.',
  'disallowed-character.invisible': 'Tecken {n} är osynligt ({codePoint}) och får inte ingå i ett domännamn.',
  'disallowed-character.symbol': 'Tecken {n}, ”{c}”, är en symbol. Vissa toppdomäner tillåter sådana, men inte .{tld}.',
  'disallowed-mapping': 'Tecken {n}, ”{c}”, läses som ”{becomes}”, som inte får ingå i ett domännamn.',
  'unassigned-character': 'Tecken {n} ({codePoint}) är inte känt och får inte ingå i ett domännamn.',
  'context-joiner': 'Tecken {n} är osynligt ({codePoint}) och får bara stå mellan vissa bokstäver.',
  'context-other': 'Tecken {n}, ”{c}”, får bara stå bredvid vissa andra tecken.',
  bidi: 'Namnet blandar skrift från höger och från vänster på ett sätt som inte är tillåtet.',
  'label-too-long':
    'Namnet är för långt: {octets} tecken i kodad form, högst {limit} får plats. Å, ä och ö kan ta mer än en plats.',
  'name-too-long': 'Hela namnet är för långt: {octets} tecken i kodad form, högst {limit} får plats.',
  'ace-non-ascii': 'Koden {ace} stämmer inte; efter xn-- får bara a–z, 0–9 och bindestreck stå.',
  'ace-undecodable':
    'Koden {ace} stämmer inte; den motsvarar inget domännamn. Kontrollera om 1 och l eller 0 och o har förväxlats.',
  'ace-ascii-only': 'Koden {ace} stämmer inte; den motsvarar inget domännamn.',
  'ace-in-ace': 'Koden {ace} stämmer inte; den innehåller en kod till.',
  'ace-round-trip': 'Koden {ace} stämmer inte; namnet i den har en annan kod.',

  // the registry
  'not-in-table': 'Tecken {n}, ”{c}” ({what}), får inte användas under .{tld}.',
  'not-in-table.look-alike': 'Tecken {n} är en {what} som ser ut som ”{x}”. Den får inte användas under .{tld}.',
  'mixed-scripts': 'Namnet blandar {scripts} bokstäver. Använd bara det ena alfabetet.',
  'mixed-scripts.look-alike':
    'Namnet blandar {scripts} bokstäver. Tecken {n} är en {what} som ser ut som ”{x}”.',
  'context-rule': 'Tecken {n}, ”{c}”, får inte stå på den platsen under .{tld}.',
  disposition: 'Reglerna för .{tld} tillåter inte namnet.',
  'digit-at-edge.start': 'Ett namn med hebreiska bokstäver får inte börja med en siffra.',
  'digit-at-edge.end': 'Ett namn med hebreiska bokstäver får inte sluta med en siffra.',
  'label-length': 'Namnet ska ha mellan {min} och {max} tecken.',
  'personal-number': 'Namnet ser ut som ett personnummer. Sådana namn brukar inte gå att registrera.',
  'other-tld': 'Namn under .{other} går inte att beställa här.',
  subdomain: 'Det är {domain} som registreras. {host} är en underdomän.',

  // what a character is
  'what-letter': '{script} bokstav',
  'what-digit': 'siffra',
  'what-mark': 'accenttecken',
  'what-symbol': 'symbol',
  'what-punctuation': 'skiljetecken',
  'what-other': 'tecken',
};
