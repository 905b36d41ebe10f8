import type { LitElement } from 'lit';

/** What is validated: an element of ours, or an input of the page. */
type Control = Pick<HTMLInputElement, 'form' | 'validity' | 'willValidate'> & EventTarget;

export interface Refused {
  readonly control: () => Control | null;
  /** Whether the element itself says all that is wrong. */
  readonly isToldOf: () => boolean;
  readonly leadToField: () => void;
}

/**
 * Follows forms that are sent with a name that is refused. The element says why, so the browser's own words beside the field, which
 * would be heard a second time, are left out where nothing else is wrong in the form.
 */
export function followRefused(host: LitElement, { control, isToldOf, leadToField }: Refused): void {
  let isSending = false;
  /** Enter is a click on the form's button, too. Pages ask at other times whether a form is valid, and nothing may move then. */
  const onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button, input') : null;
    isSending = button?.type === 'submit' && button.form === control()?.form;
    setTimeout(() => (isSending = false));
  };
  const onInvalid = (event: Event): void => {
    const invalid = control();
    if (!isSending || !invalid || event.target !== invalid || !isToldOf() || hasOtherFaults(invalid)) return;
    event.preventDefault();
    leadToField();
  };
  let listening: AbortController;
  host.addController({
    hostConnected: () => {
      listening = new AbortController();
      const options = { capture: true, signal: listening.signal };
      host.getRootNode().addEventListener('click', onClick, options);
      host.addEventListener('invalid', onInvalid, options);
    },
    hostDisconnected: () => listening.abort(),
  });
}

const hasOtherFaults = (control: Control): boolean =>
  ([...(control.form?.elements ?? [])] as HTMLInputElement[]).some((each) => (each as unknown) !== control && each.willValidate && !each.validity.valid);
