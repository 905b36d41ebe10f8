import type { pictureInSwedish } from './picture-sv.js';

/** All that stands in a picture of a name, in one language. */
export type PictureStrings = Readonly<Record<keyof typeof pictureInSwedish, string>>;
