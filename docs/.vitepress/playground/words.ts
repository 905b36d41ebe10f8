/** The words of the playground. */
export const words = {
  en: {
    choose: 'Choose', element: 'Element', tld: 'Top-level domains', lang: 'Language', ofPage: 'as the page', look: 'Look', accent: 'Accent colour', radius: 'Corners', asPackage: 'as it comes',
    font: 'Font', ofAround: 'as the page', serif: 'with serifs', monospace: 'monospace', scheme: 'Background', light: 'light', dark: 'dark', width: 'Width', wide: 'wide', narrow: 'narrow', square: 'square', round: 'round',
    options: 'Options', required: 'has to be filled in', strict: 'takes no doubtful names', multiple: 'several names', chooser: 'list of top-level domains', availability: 'asks whether it is free',
    invented: 'Here, an invented service answers: names with an even number of letters are free.',
    result: 'How it looks', code: 'The code', stack: 'For', copy: 'Copy', copied: 'Copied', link: 'Copy a link to these choices', reset: 'Begin again',
  },
  sv: {
    choose: 'Välj', element: 'Element', tld: 'Toppdomäner', lang: 'Språk', ofPage: 'som sidan', look: 'Utseende', accent: 'Accentfärg', radius: 'Hörn', asPackage: 'som det är',
    font: 'Teckensnitt', ofAround: 'som sidan', serif: 'med seriffer', monospace: 'fast bredd', scheme: 'Bakgrund', light: 'ljus', dark: 'mörk', width: 'Bredd', wide: 'bred', narrow: 'smal', square: 'raka', round: 'runda',
    options: 'Val', required: 'måste fyllas i', strict: 'tar inte tveksamma namn', multiple: 'flera namn', chooser: 'lista med toppdomäner', availability: 'frågar om namnet är ledigt',
    invented: 'Här svarar en påhittad tjänst: namn med ett jämnt antal bokstäver är lediga.',
    result: 'Så blir det', code: 'Koden', stack: 'Till', copy: 'Kopiera', copied: 'Kopierat', link: 'Kopiera en länk till valen', reset: 'Börja om',
  },
} as const;
