/** The page for registrars. */
import '../define.js';
import { chooseLanguage } from './language.js';
import { OwnTable } from './own-table.js';

const section = document.querySelector('.own') as HTMLElement;
new OwnTable(section, chooseLanguage()).start();
