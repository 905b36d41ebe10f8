import type { adviceInSwedish } from './advice-sv.js';
import type { codesInSwedish } from './codes-sv.js';
import type { converterInSwedish } from './converter-sv.js';
import type { lettersInSwedish } from './letters-sv.js';
import type { Strings } from './strings.js';
import type { TablesStrings } from './tables-strings.js';

/** Every sentence of the converter in one language. */
export type ConverterStrings = Readonly<Record<keyof typeof converterInSwedish, string>>;

/** Every sentence about single letters. */
export type LettersStrings = Readonly<Record<keyof typeof lettersInSwedish, string>>;

/** Every sentence beside the answer. */
export type AdviceStrings = Readonly<Record<keyof typeof adviceInSwedish, string>>;

/** Every sentence about codes. */
export type CodesStrings = Readonly<Record<keyof typeof codesInSwedish, string>>;

export type AllStrings = Strings & ConverterStrings & LettersStrings & AdviceStrings & CodesStrings & TablesStrings;
