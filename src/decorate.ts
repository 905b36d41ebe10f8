/** The name beside each code (xn--…) that a page shows, for pages whose program can't be changed. */
export { type DecorateOptions, decorate, type Decoration } from './decorate/decorate.js';
export { loadLanguage, registerLanguage } from './messages/known-languages.js';
export type { PartialLanguage } from './languages/language.js';
