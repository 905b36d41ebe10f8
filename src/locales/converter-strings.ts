import type { converterInSwedish } from './converter-sv.js';
import type { Strings } from './strings.js';

/** Every sentence of the converter in one language. */
export type ConverterStrings = Readonly<Record<keyof typeof converterInSwedish, string>>;

export type AllStrings = Strings & ConverterStrings;
