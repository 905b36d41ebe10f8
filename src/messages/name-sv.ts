/** The sentences of the name to read in Swedish. The words of copying are those of the converter. */
export const nameInSwedish = {
  copy: 'Kopiera',
  copied: 'Kopierat',
  selected: 'Markerat: kopiera med tangentbordet',
  explanation: 'Koden är samma domän. Den behövs för att domännamnssystemet bara hanterar a–z, 0–9 och bindestreck.',
  invalid: 'Det här motsvarar inget giltigt domännamn.',
};
