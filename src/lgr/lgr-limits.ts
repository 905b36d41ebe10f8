/**
 * What is read of a file of someone else's, so that no file keeps a browser busy for longer than a moment. Tables that
 * are published for one script have up to half a million characters, 20,000 elements with as many ends of lines in between,
 * 8 levels and 7 attributes, and those that are understood here have one or two short rules.
 */

/** UTF-16 code units of the text. */
export const MAX_CHARACTERS = 1_000_000;

/** Elements, and texts between them. */
export const MAX_NODES = 50_000;

export const MAX_LEVELS = 50;

/** Of one element. */
export const MAX_ATTRIBUTES = 50;

/** Elements in rules, each of which is asked at each place of a label. */
export const MAX_OPERATORS = 500;

/** Ranges are written out when the table is used. All Han characters are fewer. */
export const MAX_CODE_POINTS = 100_000;
