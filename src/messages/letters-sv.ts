/** What is said of single letters in Swedish, and of the name as it is spelled. */
export const lettersInSwedish = {
  'copy-spelling': 'Kopiera bokstaveringen',
  speak: 'Läs upp',
  'status-allowed': 'tillåtet',
  'status-mapped': 'läses som {becomes}',
  'status-removed': 'utelämnat',
  'status-refused': 'inte tillåtet',
};
