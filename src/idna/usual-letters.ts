/**
 * Whether a text has no other letters than most names: those of ASCII and of Latin-1, in lower case, digits and hyphens. What
 * patterns over all of Unicode say of others is known of these. An engine makes such a pattern when it is first asked for, and on
 * a slow telephone that takes longer than everything else at a key: they stand within functions, and are not asked for these.
 */
export const hasUsualLetters = (text: string): boolean => /^[-\da-zà-öø-ÿ]*$/.test(text);
