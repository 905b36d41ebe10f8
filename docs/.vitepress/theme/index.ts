/** VitePress's own theme in the colours of the pages, with our elements. */
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import Playground from '../playground/playground.vue';
import Layout from './layout.vue';
import './theme.css';

const theme: Theme = { extends: DefaultTheme, Layout, enhanceApp: ({ app }) => void app.component('Playground', Playground) };

// oxlint-disable-next-line import/no-default-export -- VitePress asks for one
export default theme;
