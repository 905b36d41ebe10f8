import type { Diagnosis } from '../../diagnosis/diagnosis.js';

/** Fired at each new answer, even before the answer is final. Bubbles, and leaves shadow roots. */
export class IdnDiagnosisEvent extends Event {
  /** Frozen. */
  readonly diagnosis: Diagnosis;

  constructor(diagnosis: Diagnosis) {
    super('idn-diagnosis', { bubbles: true, composed: true });
    this.diagnosis = diagnosis;
  }
}
