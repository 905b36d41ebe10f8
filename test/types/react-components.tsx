/** The components for React: settings, listeners, children, slots and refs. Compiled against the installed package. */
import type { IdnConverterElement } from 'klartext';
import type { Diagnosis } from 'klartext/core';
import { type ElementProps, IdnBatch, IdnCheck, IdnConverter, IdnName, IdnPair, IdnTable } from 'klartext/react';
import { useRef, useState } from 'react';

const shared: ElementProps<'idn-converter'> = { tld: 'se nu', lang: 'sv' };

export function Right() {
  const converter = useRef<IdnConverterElement>(null);
  const [value, setValue] = useState('');
  const [, setDiagnosis] = useState<Diagnosis>();
  return (
    <form>
      <IdnConverter
        {...shared} ref={converter} key="name" id="name" className="wide" slot="form" aria-label="Namn" name="domain" value={value} valueFormat="host" required
        blocked={(domain) => domain === 'xn--hbo-ula.se'} availability={async () => 'free' as const} wants="free"
        onInput={(event) => setValue(event.currentTarget.value)} onChange={(event) => setValue(event.currentTarget.value)}
        onIdnDiagnosis={(event) => (event.preventDefault(), setDiagnosis(event.diagnosis), setValue(event.currentTarget.value))}
        onIdnChoice={({ choices }) => setValue(String(choices.length))}
      >
        <span slot="help">Med å, ä och ö.</span>
      </IdnConverter>
      <IdnCheck tld="se" aceName="domain_ace" onIdnDiagnosis={({ diagnosis }) => setDiagnosis(diagnosis)}><input name="domain" /></IdnCheck>
      <IdnName value={value} />
      <IdnPair name={value} code="xn--hbo-ula.se" readonly onIdnPair={({ pair }) => setValue(pair?.compared.code.unicode ?? '')} />
      <IdnTable view="list" for="name" onIdnCharacter={({ text }) => setValue(text)} />
      <IdnBatch tld="se" onIdnBatch={({ counts }) => setValue(String(counts.rows))} />
    </form>
  );
}

export function Wrong() {
  return (
    <>
      {/* @ts-expect-error a value is a text */}
      <IdnConverter value={1} />
      {/* @ts-expect-error no such property */}
      <IdnConverter colour="red" />
      {/* @ts-expect-error a diagnosis has no text */}
      <IdnConverter onIdnDiagnosis={({ text }) => void text} />
      {/* @ts-expect-error the table's event */}
      <IdnConverter onIdnCharacter={() => undefined} />
      {/* @ts-expect-error a name that is shown tells of nothing */}
      <IdnName onIdnDiagnosis={() => undefined} />
    </>
  );
}
