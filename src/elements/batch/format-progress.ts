import type { LanguageWith } from '../../languages/language.js';
import { say } from '../../messages/message.js';
import { formatCounts } from './format-counts.js';
import type { ListWork } from './list-work.js';

/** Milliseconds before there is an estimate: an earlier one would jump. */
const TOO_EARLY = 2000;

/** Says what goes on, and how long the rest of a check will take. */
export function formatProgress({ now, progress, began, saving: { written, toWrite } }: ListWork, { batch, tag }: LanguageWith<'batch'>): string {
  if (now === 'writing') return formatCounts(batch.writing, { count: written, all: toWrite }, tag);
  if (now === 'rest' || !progress) return '';
  const { counts, done, all } = progress;
  const checked = formatCounts(batch.checking, { count: counts.rows }, tag);
  const milliseconds = performance.now() - began;
  if (milliseconds < TOO_EARLY || done === 0) return checked;
  const seconds = ((all - done) / done) * (milliseconds / 1000);
  const left = seconds < 100 ? say(batch.seconds, { count: Math.max(5, Math.ceil(seconds / 5) * 5) }) : say(batch.minutes, { count: Math.ceil(seconds / 60) });
  return `${checked} ${left}`;
}

/** The share of the work that is done, from 0 to 1. */
export function partOf({ now, progress, saving: { written, toWrite } }: ListWork): number {
  if (now === 'writing') return written / Math.max(1, toWrite);
  return progress ? progress.done / Math.max(1, progress.all) : 0;
}
