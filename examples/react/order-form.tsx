/**
 * An order form in React 19. What is typed into the converter is state, as of an input, and so is its answer, from which
 * the price is told. The check wraps an input of the page's own. Both take part in the form by themselves.
 */
import 'klartext/define';
import 'klartext/define-check';
import type { Diagnosis } from 'klartext/core';
import { useState } from 'react';

export function OrderForm() {
  const [name, setName] = useState('');
  const [diagnosis, setDiagnosis] = useState<Diagnosis>();

  return (
    <form action="order" method="post">
      <h1>Beställ ett domännamn</h1>
      <idn-converter
        name="domain"
        label="Domännamn"
        tld="se nu"
        details="none"
        required
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onidn-diagnosis={(event) => setDiagnosis(event.diagnosis)}
      />
      <button type="button" onClick={() => setName('räksmörgås.se')}>
        Ta ett exempel
      </button>
      <idn-check tld="se nu" ace-name="current_ace">
        <label>
          Domännamn som du redan har <input name="current" />
        </label>
      </idn-check>
      <output>{diagnosis?.registrable ? `${diagnosis.unicode} kostar 99 kr om året.` : ''}</output>
      <button>Beställ</button>
    </form>
  );
}
