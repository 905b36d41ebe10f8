import { download } from '../shared/download.js';
import { type BatchLanguage, findingPart } from './batch-language.js';
import type { ListWork } from './list-work.js';
import { nameReturned, type SaveBar } from './save-bar.js';

/** What the bar for saving does. */
export const saveActions = (work: ListWork, nameOfList: () => string, spoken: () => BatchLanguage): SaveBar => ({
  saveFile: async (as, choice = {}) => {
    const { batch, columnHeads, ...language } = spoken();
    const { saving, progress, reading } = work;
    const name = nameReturned(nameOfList(), reading, batch, as);
    const file = await saving.file(choice, progress?.counts.rows ?? 0, findingPart(language), { heads: columnHeads.added, rows: batch });
    if (file) download(name, file);
  },
  saveRows: async () => {
    const { batch, ...language } = spoken();
    const { saving, progress, reading } = work;
    const name = nameReturned(nameOfList(), reading, batch, 'checkedFile', 'jsonl');
    const file = await saving.rows(progress?.counts.rows ?? 0, findingPart(language));
    if (file) download(name, file);
  },
});
