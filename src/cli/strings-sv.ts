/** Svenska: klarspråk. */
export const sv = {
  badOption: 'Alternativet {option} finns inte eller är inte fullständigt. Skriv klartext --help, eller -- före ett namn som börjar med bindestreck.',
  badValue: '{option} kan inte vara ”{value}”. Det kan vara: {values}.',
  noName: 'Skriv ett namn, eller klartext --help.',
  manyFiles: 'Bara en fil i taget kan prövas.',
  noColumn: 'Filen har ingen kolumn {column}.',
  noFile: 'Filen {file} finns inte.',
  failed: 'Filen gick inte att läsa eller skriva ({reason}).',

  rows: 'Rader: {count}.',
  permitted: 'Tillåtna: {count}.',
  refused: 'Går inte att registrera: {count}.',
  invalid: 'Inte giltiga domännamn: {count}.',
  other: 'Under andra toppdomäner: {count}.',
  empty: 'Tomma: {count}.',
  repeated: 'Samma namn som en tidigare rad: {count}.',
  mismatched: 'Koden hör till ett annat namn: {count}.',

  help: `klartext NAMN…          säger om varje namn följer reglerna för .se eller .nu
klartext check [FIL]    prövar en lista; utan fil, eller med -, standard in

  --tld "se nu"         toppdomänerna som prövas; namn utan toppdomän prövas
                        under den första
  --lang sv|en          språket; annars vad LC_ALL, LC_MESSAGES eller LANG säger
  --json                för namn: allt som finns att säga, en rad JSON per namn
  --help, --version

Listan är text med ett namn på varje rad, eller CSV med komma, semikolon eller
tabb, i UTF-8, UTF-16 eller Windows-1252:

  --format csv|jsonl    så skrivs resultatet, en rad för varje rad i filen
  --column KOLUMN       kolumnen med namnen: dess rubrik, eller nummer från 1
  --code-column KOLUMN  kolumnen med deras koder (xn--), som jämförs med namnen
  --separator TECKEN    comma, semicolon, tab, eller none: ett namn på varje rad
  --quiet               utan sammanfattning

Slutkod 0: alla namn är tillåtna, eller prövas inte här. 1: något namn går inte
att registrera, eller hör inte ihop med sin kod. 2: kommandot är fel, eller
filen kan inte läsas.
`,
};
