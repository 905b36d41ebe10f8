/** The page for registrars. */
import '../define.js';
import { chooseLanguage } from './language.js';
import { workOffline } from './offline.js';
import { OwnTable } from './own-table.js';

workOffline();

const section = document.querySelector('.own') as HTMLElement;
new OwnTable(section, chooseLanguage()).start();
