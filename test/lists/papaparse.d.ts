/** The part that tests use of the package papaparse, which comes without types. */
declare module 'papaparse' {
  const Papa: {
    parse(text: string, options: { delimiter: string; newline: '\n' }): { readonly data: string[][] };
  };
  export default Papa;
}
