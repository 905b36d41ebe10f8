import { countFaulty } from '../../lists/counts.js';
import { download } from '../shared/download.js';
import { type BatchLanguage, findingPart } from './batch-language.js';
import type { ListWork } from './list-work.js';
import { nameReturned, type SaveBar } from './save-bar.js';

/** What the bar for saving does. */
export const saveActions = (work: ListWork, nameOfList: () => string, spoken: () => BatchLanguage): SaveBar => ({
  saveFile: async () => {
    const { batch, columnHeads, ...language } = spoken();
    const { saving, progress, reading } = work;
    const name = nameReturned(nameOfList(), reading, batch);
    const file = await saving.file(progress?.counts.rows ?? 0, findingPart(language), { heads: columnHeads.added, rows: batch });
    if (file) download(name, file);
  },
  saveRows: async (format, choice) => {
    const { progress, chosen, saving } = work;
    const count = choice === work.choice ? chosen : choice.kind === 'to-mend' && progress ? countFaulty(progress.counts) : (progress?.counts.rows ?? 0);
    const language = spoken();
    const file = await saving.rows(format, choice, count, findingPart(language));
    if (file) download(`${language.batch.fileName}.${format}`, file);
  },
});
