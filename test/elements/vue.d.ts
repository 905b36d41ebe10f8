/** The file that a browser reads without a bundler. */
declare module 'vue/dist/vue.runtime.esm-browser.prod.js' {
  export * from 'vue';
}
