/** Where a registry publishes its table, by top-level domain: what counts. */
export const sources: Readonly<Record<string, string>> = {
  se: 'https://dotse.github.io/IDN-tables/IDN_table_se.pdf',
  nu: 'https://dotse.github.io/IDN-tables/IDN_table_nu.pdf',
};
