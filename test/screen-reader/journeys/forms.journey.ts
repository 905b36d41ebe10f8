/** Fields in a form that somebody orders with, and a name to read. */
import { journey, moveTo, press, retype, tabTo, type, visit } from '../journey.js';

const field = { sv: 'Domännamn', en: 'Domain name' };
const ofPage = { sv: 'Namn som du redan har', en: 'Name that you have' };
const invalid = { sv: 'ogiltig', en: 'invalid' };
const why = { sv: 'Tecken 5, ”!” (utropstecken)', en: 'Character 5, “!” (exclamation mark)' };
const notSent = { sv: 'Inget är skickat.', en: 'Nothing was sent.' };
const refused = { sv: 'håbo!.se kan inte registreras.', en: 'håbo!.se can’t be registered.' };

export const visits = [
  visit(
    'heard/order.html',
    journey(
      'an order of a name that is refused',
      moveTo('e', field),
      type('håbo!', { hearsOnce: refused }),
      press('Return', { hears: notSent, hearsOnce: refused }),
      tabTo({ sv: 'Beställ', en: 'Order' }, 6),
      press('space', { hears: [field, invalid, notSent], hearsOnce: why }),
      retype('håbo', { hearsOnce: { sv: 'håbo.se är ett tillåtet .se-namn.', en: 'håbo.se is a permitted .se name.' } }),
    ),
  ),
  visit(
    'heard/check.html',
    journey(
      'an order by a field of the page',
      moveTo('e', ofPage),
      type('håbo!', { hearsOnce: refused }),
      press('Return', { hears: notSent, hearsOnce: refused }),
      tabTo({ sv: 'Flytta', en: 'Transfer' }, 6),
      press('space', { hears: [ofPage, invalid, notSent], hearsOnce: why }),
    ),
  ),
  visit(
    'heard/availability.html',
    journey(
      'a name that is taken, and one that is free',
      moveTo('e', field),
      type('räksmörgås', { hears: { sv: 'räksmörgås.se är ett tillåtet .se-namn.', en: 'räksmörgås.se is a permitted .se name.' }, hearsOnce: { sv: 'Namnet är upptaget.', en: 'The name is taken.' } }),
      retype('smörgås', { hearsOnce: { sv: 'Namnet är ledigt.', en: 'The name is available.' } }),
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
