/** Fields in a form that somebody orders with, and a name to read. */
import { type Journey, journey, press, tabTo, type } from '../journey.js';

const refused = { sv: 'håbo!.se kan inte registreras.', en: 'håbo!.se can’t be registered.' };

export const journeys: readonly Journey[] = [
  journey('an order of a name that is refused', 'heard/order.html', [
    tabTo({ sv: 'Domännamn', en: 'Domain name' }),
    type('håbo!', { hearsOnce: refused }),
    press('Return', { hears: { sv: 'Domännamn', en: 'Domain name' } }),
  ]),

  journey('an order by a field of the page', 'heard/check.html', [
    tabTo({ sv: 'Namn som du redan har', en: 'Name that you have' }),
    type('håbo!', { hearsOnce: refused }),
    press('Return', { hears: { sv: 'Namn som du redan har', en: 'Name that you have' } }),
  ]),

  journey('one word under several top-level domains', 'heard/several.html', [
    tabTo({ sv: 'Domännamn', en: 'Domain name' }),
    type('håbo', { hears: '.se' }),
    tabTo('håbo.se', 6),
    press('space', { hears: 'håbo.se' }),
  ]),

  journey('a name to read', 'heard/name.html', [
    tabTo({ sv: 'Kopiera', en: 'Copy' }, 1, { hears: 'räksmörgås.se' }),
    press('Return', { hears: { sv: 'Kopierat', en: 'Copied' } }),
  ]),
];
