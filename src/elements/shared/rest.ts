/** Someone who has not typed for this long, in milliseconds, has finished for now. */
export const REST = 1000;
