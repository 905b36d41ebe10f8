/** What the page for registrars says of a file, in Swedish. */
export const registrarsInSwedish = {
  ours: 'Namnen prövas mot reglerna för .se och .nu.',
  inUse: 'Namnen prövas mot tabellen {id}, version {version} från {date}, med {count} tecken.',
  under: 'De prövas under .{tld}.',
  underNone: 'Tabellen nämner ingen toppdomän. Namnen prövas under .example.',
  stillOurs: 'Namnen prövas som förut mot reglerna för .se och .nu.',
  stillInUse: 'Namnen prövas som förut mot tabellen {id}.',

  unreadable: 'Filen kunde inte läsas.',
  notLoaded: 'Den del av sidan som läser tabeller kunde inte hämtas. Ladda om sidan.',
  'too-large': 'Filen är för stor. En tabell får ha högst {most} tecken.',
  'document-type': 'Filen har en dokumenttyp, {element}. Sådana filer läses inte, för dokumenttypen kan ändra vad resten betyder.',
  'not-well-formed': 'Filen är inte välformad XML. Felet finns på rad {line}, tecken {column}.',
  'too-complex': 'Filen är för omfattande: den har för många element, nivåer, attribut eller tecken.',
  noLgr: 'Filen är ingen LGR-tabell (RFC 7940). En sådan börjar med {expected}, den här med {element}.',
  notUnderstood:
    'Tabellen använder {element}, som inte kan tolkas här. Namn kan bara prövas mot en tabell där varje regel kan tolkas.',
  lacking: 'Tabellen har ett fel: {element} saknar {what}.',
  twice: 'Tabellen har ett fel: {element} upprepar något som redan står där.',
  emptyRange: 'Tabellen har ett fel: {element} slutar före sin början.',
  wrongRule: 'Tabellen har ett fel: {element} hänvisar till en regel som inte finns eller inte passar där, eller till två.',
  faulty: 'Tabellen har ett fel i {element}.',
};

export type RegistrarsWording = typeof registrarsInSwedish;
