import type { CharacterFacts } from './facts.js';

/** A source; the pattern of sourced names; nothing but this project; nobody who knows Yiddish has looked at it. */
type Attested = 'source' | 'pattern' | 'project' | 'unchecked';

/** What the everyday name in Swedish rests on: SOURCES.md. */
export function attestedBy({ text, script }: CharacterFacts): Attested {
  if (script === 'Hebr') return 'unchecked';
  if ('đłŧǥǯəʒßħıœĸģķļņŗ'.includes(text)) return 'project';
  return /^[-\da-zàáäåæçèéëïðôöøüþŋ]$/.test(text) ? 'source' : 'pattern';
}
