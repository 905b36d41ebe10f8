/** The plugin for Vue, which brings the types with it. Compiled against the installed package. */
import { klartext } from 'klartext/vue';
import { createApp, type GlobalComponents } from 'vue';

createApp({}).use(klartext);

export const name: InstanceType<GlobalComponents['idn-converter']>['$props']['modelValue'] = 'håbo';

// @ts-expect-error what v-model holds is a text
export const wrong: typeof name = 1;
