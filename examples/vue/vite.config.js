/** Vue has to be told which tags are elements of the browser's own. */
import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('idn-');

export default { base: './', plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
