/** The version of this package, by which two copies on a page tell each other apart. */
export const version = '0.2.0';
