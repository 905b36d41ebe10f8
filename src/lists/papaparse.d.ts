/** The part that we use of the package papaparse, which comes without types. */
declare module 'papaparse' {
  interface Parsed {
    readonly data: string[][];
    /** `row` is an index of `data`. */
    readonly errors: readonly { readonly code: 'MissingQuotes' | 'InvalidQuotes'; readonly row: number }[];
  }
  const Papa: {
    /** `fastMode`: quotation marks are like other characters. */
    parse(text: string, options: { delimiter: string; newline: '\n'; fastMode?: boolean; preview?: number }): Parsed;
  };
  export default Papa;
}
