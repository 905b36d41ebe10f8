/** @jsxImportSource vue */
/// <reference types="klartext/vue" />
/** Vue 3: what a template knows of the elements, and the same in JSX. Compiled against the installed package. */
import 'klartext/define';
import type { IdnConverterElement } from 'klartext';
import type { Diagnosis } from 'klartext/core';
import { type GlobalComponents, ref } from 'vue';

type Template = { [Tag in keyof GlobalComponents]: InstanceType<GlobalComponents[Tag]>['$props'] };

const diagnosis = ref<Diagnosis>();
const converter = ref<InstanceType<GlobalComponents['idn-converter']>>();
const element: IdnConverterElement | undefined = converter.value;
void element;

export const right: Partial<Template>[] = [
  {
    'idn-converter': {
      id: 'name', class: ['wide'], lang: 'sv', name: 'domain', value: 'håbo', required: true, valueFormat: 'label', 'value-format': 'label',
      blocked: (domain) => domain === 'xn--hbo-ula.se',
      modelValue: 'håbo', 'onUpdate:modelValue': (value) => void value.normalize(),
      onInput: (event) => void event,
      onIdnDiagnosis: (event) => {
        diagnosis.value = event.diagnosis;
        event.currentTarget.focus();
      },
    },
    'idn-check': { aceName: 'domain_ace', 'ace-name': 'domain_ace', tld: 'se nu', onIdnDiagnosis: (event) => void event.currentTarget.input },
    'idn-name': { value: 'xn--hbo-ula.se', lang: 'sv' },
    'idn-pair': { name: 'håbo.se', code: 'xn--hbo-ula.se', readonly: true, onIdnPair: ({ pair }) => void pair?.isSame },
    'idn-table': { view: 'list', for: 'name', onIdnCharacter: ({ text }) => void text.normalize() },
  },
];

export const wrong: Partial<Template>[] = [
  // @ts-expect-error a value is a text
  { 'idn-converter': { value: 1 } },
  // @ts-expect-error what v-model holds is a text
  { 'idn-converter': { modelValue: 1 } },
  // @ts-expect-error the input in it has a v-model of its own
  { 'idn-check': { modelValue: '' } },
  // @ts-expect-error there is no such format
  { 'idn-converter': { 'value-format': 'url' } },
  // @ts-expect-error a diagnosis is given, not taken
  { 'idn-converter': { diagnosis: undefined } },
  // @ts-expect-error a diagnosis has no text
  { 'idn-converter': { onIdnDiagnosis: ({ text }) => void text } },
  // @ts-expect-error the table's event
  { 'idn-converter': { onIdnCharacter: () => undefined } },
  // @ts-expect-error the hidden field's name is a text
  { 'idn-check': { aceName: 1 } },
  // @ts-expect-error a name that is shown is no field
  { 'idn-name': { required: true } },
  // @ts-expect-error a code is a text
  { 'idn-pair': { code: 1 } },
  // @ts-expect-error no third view
  { 'idn-table': { view: 'tree' } },
];

export const inJsx = () => (
  <form>
    <idn-converter ref={converter} key="name" name="domain" value="håbo" onIdnDiagnosis={(event) => (diagnosis.value = event.diagnosis)}>
      <span>Med å, ä och ö.</span>
    </idn-converter>
    <idn-check ace-name="domain_ace"><input name="domain" /></idn-check>
    {/* @ts-expect-error a value is a text */}
    <idn-converter value={1} />
    {/* @ts-expect-error a diagnosis has no text */}
    <idn-converter onIdnDiagnosis={({ text }) => void text} />
  </form>
);
