/**
 * Whether an input has no letter yet: a dead key, a Chinese or Japanese input method. Keyboards of phones compose a word of
 * letters at a time, and people wait for an answer meanwhile.
 */
export const isComposing = (event: Event): boolean => {
  const { isComposing: isUnfinished, data } = event as InputEvent;
  return isUnfinished && !/^[\p{sc=Latn}\p{sc=Hebr}\d.-]+$/u.test(data ?? '');
};
