declare module '*.vue' {
  import type { Component } from 'vue';
  const component: Component;
  // oxlint-disable-next-line import/no-default-export -- Vue's own way
  export default component;
}
