/**
 * Fired when a character of the table is about to be put into the converter, and where the table is for none, when it is chosen.
 * Bubbles, and leaves shadow roots; `preventDefault` keeps it out of the converter.
 */
export class IdnCharacterEvent extends Event {
  /** The character or sequence, in NFC. */
  readonly text: string;

  constructor(text: string) {
    super('idn-character', { bubbles: true, composed: true, cancelable: true });
    this.text = text;
  }
}
