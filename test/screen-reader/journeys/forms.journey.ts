/** Fields in a form that somebody orders with, and a name to read. */
import { journey, moveTo, press, tabTo, type, visit } from '../journey.js';

const field = { sv: 'Domännamn', en: 'Domain name' };
const ofPage = { sv: 'Namn som du redan har', en: 'Name that you have' };
const refused = { sv: 'håbo!.se kan inte registreras.', en: 'håbo!.se can’t be registered.' };

export const visits = [
  visit(
    'heard/order.html',
    journey(
      'an order of a name that is refused',
      moveTo('e', field),
      type('håbo!', { hearsOnce: refused }),
      tabTo({ sv: 'Beställ', en: 'Order' }, 6),
      press('space', { hears: field }),
    ),
  ),
  visit(
    'heard/check.html',
    journey(
      'an order by a field of the page',
      moveTo('e', ofPage),
      type('håbo!', { hearsOnce: refused }),
      tabTo({ sv: 'Flytta', en: 'Transfer' }, 6),
      press('space', { hears: ofPage }),
    ),
  ),
  visit(
    'heard/several.html',
    journey(
      'one word under several top-level domains',
      moveTo('e', field),
      type('håbo', { hears: { sv: 'Tillåtet under .se, .nu, .no och .dk.', en: 'Permitted under .se, .nu, .no, and .dk.' } }),
      tabTo({ sv: 'Välj ett eller flera namn', en: 'Choose one or more names' }, 6),
      press('space', { hears: { sv: 'kryssad', en: 'checked' } }),
    ),
  ),
  visit(
    'heard/name.html',
    journey(
      'a name to read',
      tabTo({ sv: 'Kopiera', en: 'Copy' }, 1, { hears: 'räksmörgås' }), // which Chromium says apart from .se
      press('Return', { hears: { sv: 'Kopierat', en: 'Copied' } }),
    ),
  ),
];
