/// <reference types="klartext/react" />
/** React 19: properties, attributes, events, children, slots and refs. Compiled against the installed package. */
import 'klartext/define';
import type { IdnConverterElement } from 'klartext';
import type { Diagnosis } from 'klartext/core';
import { useRef, useState } from 'react';

export function Right() {
  const converter = useRef<IdnConverterElement>(null);
  const [value, setValue] = useState('');
  const [, setDiagnosis] = useState<Diagnosis>();
  return (
    <form>
      <idn-converter
        ref={converter} key="name" id="name" className="wide" lang="sv" slot="form" aria-label="Namn" hidden={false}
        name="domain" value={value} tld="se nu" label="Domännamn" details="none" required disabled={false} readonly={false}
        accept="any" value-format="host" valueFormat="host" chooser multiple strings={{ sv: { label: 'Namn' } }}
        blocked={(domain) => (domain === 'xn--hbo-ula.se' ? 'Namnet är upptaget.' : undefined)}
        onInput={(event) => setValue(event.currentTarget.value)}
        onChange={(event) => setValue(event.currentTarget.value)}
        onidn-choice={({ domain, tld, selected, choices }) => setValue(selected ? domain.unicode : `${tld} ${choices.length}`)}
        onidn-diagnosis={(event) => {
          setDiagnosis(event.diagnosis);
          event.preventDefault();
          setValue(event.currentTarget.value);
        }}
      >
        <span slot="help">Med å, ä och ö.</span>
      </idn-converter>
      <idn-check tld="se" ace-name="domain_ace" aceName="domain_ace" accept="registrable" onidn-diagnosis={({ diagnosis }) => setDiagnosis(diagnosis)}>
        <input name="domain" />
      </idn-check>
      <idn-name value={value} lang="sv" strings={{}} />
      <idn-pair name={value} code="xn--hbo-ula.se" readonly onidn-pair={({ pair }) => setValue(pair?.compared.code.unicode ?? '')} />
      <idn-table tld="se" for="name" view="list" search="hake" character="ŋ" linked onidn-character={({ text }) => setValue(text)} />
    </form>
  );
}

export function Wrong() {
  return (
    <>
      {/* @ts-expect-error a value is a text */}
      <idn-converter value={1} />
      {/* @ts-expect-error there is no such view */}
      <idn-converter details="wide" />
      {/* @ts-expect-error nor such a format */}
      <idn-converter value-format="url" />
      {/* @ts-expect-error nor such a property */}
      <idn-converter colour="red" />
      {/* @ts-expect-error a diagnosis is given, not taken */}
      <idn-converter diagnosis={undefined} />
      {/* @ts-expect-error a method is no property */}
      <idn-converter insert={() => true} />
      {/* @ts-expect-error what the element keeps to itself */}
      <idn-converter isTyping />
      {/* @ts-expect-error a diagnosis has no text */}
      <idn-converter onidn-diagnosis={({ text }) => void text} />
      {/* @ts-expect-error the input is the page's own */}
      <idn-check input={null} />
      {/* @ts-expect-error the hidden field's name is a text */}
      <idn-check ace-name={1} />
      {/* @ts-expect-error a name that is shown is no field */}
      <idn-name required />
      {/* @ts-expect-error a code is a text */}
      <idn-pair code={1} />
      {/* @ts-expect-error no third view */}
      <idn-table view="tree" />
      {/* @ts-expect-error no such element */}
      <idn-field />
    </>
  );
}
