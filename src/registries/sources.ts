/** Where a registry publishes its table, which is what counts. */
export const sourceOf = (tld: string): string => `https://dotse.github.io/IDN-tables/IDN_table_${tld}.pdf`;
