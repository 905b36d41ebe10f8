/** The parts that are measured of packages that come without types. */

declare module 'punycode/punycode.es6.js' {
  export function toASCII(input: string): string;
  export function toUnicode(input: string): string;
  /** An A-label without its `xn--`, to Unicode. Throws RangeError. */
  export function decode(input: string): string;
  /** Unicode to an A-label without its `xn--`. */
  export function encode(input: string): string;
}

declare module 'tr46' {
  type Options = Readonly<Record<string, boolean>>;
  export function toASCII(name: string, options: Options): string | null;
  export function toUnicode(name: string, options: Options): { domain: string; error: boolean };
}

declare module 'whatwg-url' {
  export const URL: typeof globalThis.URL;
}
