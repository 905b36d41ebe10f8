/** The part that we use of the package punycode, which comes without types. Both throw RangeError. */
declare module 'punycode/punycode.es6.js' {
  /** An A-label without its `xn--`, to Unicode. */
  export function decode(input: string): string;
  /** Unicode to an A-label without its `xn--`. */
  export function encode(input: string): string;
}
