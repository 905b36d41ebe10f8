/** The characters of the bytes 80 to 9F in Windows-1252; the decoders of some engines, such as that of Node 20, have them wrong. */
export const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
