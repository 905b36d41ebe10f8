import type { AdviceStrings } from './converter-strings.js';

/** What is said beside the answer in English. */
export const adviceInEnglish: AdviceStrings = {
  counterpart: 'Without {letters}: {name}. It can be typed on any keyboard.',
  alternatives: 'Some people write {name}.',
  'well-known': 'If {name} is a well-known website, Chrome may show the code instead.',
  code: 'The code {ace} is the same domain. It is seen in order confirmations, invoices and the DNS.',
  mail: 'In an e-mail address, the name is only what comes after @. Some mail programs need the code there.',
  lookalikes: 'Similar names',
  'lookalikes-same': 'Look the same',
  'lookalikes-mark': 'Differ only in dots, rings and accents',
  'lookalikes-none': 'No similar names follow the rules for .{tld}.',
  'lookalikes-meant': 'Perhaps',
  'lookalikes-change': '“{to}” instead of “{from}”',
  'lookalikes-script': 'looks like {name}, in {scripts} letters',
  'lookalikes-all': 'Show all {count}',
  'lookalikes-few': 'Show fewer',
};
