/** Where this script lies; undefined once a bundler has put it somewhere: the build for bundlers writes that here. */
export const scriptAddress = (): string | undefined => import.meta.url;
