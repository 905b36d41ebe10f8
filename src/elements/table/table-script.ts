/** How the characters of a table are written: in which direction, and as in which language. */
import { hasRightToLeft } from '../../messages/message.js';
import type { Registry } from '../../registry/registry.js';
import type { Row } from './character-row.js';

export interface Written {
  readonly direction: 'ltr' | 'rtl';
  /** A tag; '' for that of the page. */
  readonly language: string;
}

/** That of most characters. */
export function directionOf(rows: readonly Row[]): 'ltr' | 'rtl' {
  const count = rows.filter(({ text }) => hasRightToLeft(text)).length;
  return count * 2 > rows.length ? 'rtl' : 'ltr';
}

/**
 * The language that fonts draw the characters of a table as, '' where it names none: Chinese characters look different in
 * Japanese and in Korean. Of a table for a script, the language that is written in it.
 */
export function languageOf({ tables }: Registry): string {
  const [{ language: tag = '' } = {}, another] = tables;
  if (another || !tag) return '';
  const [, script = ''] = /^und-(\w{4})$/.exec(tag) ?? [];
  return ofScript[script] ?? tag;
}

const ofScript: Readonly<Record<string, string>> = { Hani: 'zh', Hans: 'zh-Hans', Hant: 'zh-Hant', Jpan: 'ja', Hira: 'ja', Kana: 'ja', Kore: 'ko', Hang: 'ko' };

/** Whether one of the tables is for names in Yiddish. */
export const isForYiddish = ({ tables }: Registry): boolean => tables.some(({ language = '' }) => /^yi\b/.test(language));
