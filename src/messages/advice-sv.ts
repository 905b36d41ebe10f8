/** What is said beside the answer in Swedish, where a page asks for it. */
export const adviceInSwedish = {
  counterpart: 'Utan {letters}: {name}. Det går att skriva på alla tangentbord.',
  alternatives: 'En del skriver {name}.',
  'well-known': 'Om {name} är en välkänd webbplats kan Chrome visa koden i stället.',
  code: 'Koden {ace} är samma domän. Den syns i orderbekräftelser, på fakturor och i DNS.',
  mail: 'I en e-postadress är namnet bara det som står efter @. En del e-postprogram vill ha koden där.',
  lookalikes: 'Liknande namn',
  'lookalikes-same': 'Ser likadana ut',
  'lookalikes-mark': 'Skiljer sig bara i prickar, ringar och accenter',
  'lookalikes-none': 'Inga liknande namn följer reglerna för .{tld}.',
  'lookalikes-meant': 'Kanske',
  'lookalikes-change': '”{to}” i stället för ”{from}”',
  'lookalikes-script': 'ser ut som {name}, med {scripts} bokstäver',
  'lookalikes-all': 'Visa alla {count}',
  'lookalikes-few': 'Visa färre',
};
