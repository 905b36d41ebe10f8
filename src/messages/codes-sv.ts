/** What is said of codes in Swedish, where a page asks for it. */
export const codesInSwedish = {
  'code-parts': '{prefix} är början på varje kod, {ascii} är namnets vanliga tecken, och {rest} säger vilka de andra är och var de står.',
  'code-parts.rest': '{prefix} är början på varje kod, och {rest} säger vilka namnets tecken är.',
  'code-control': 'Kontrollerat: {name} kodat är {ace}, och {ace} avkodat är {name}.',
  guesses: 'Är koden rätt avskriven? Det här är gissningar:',
};
