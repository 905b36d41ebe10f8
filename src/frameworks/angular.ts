/**
 * The elements in forms of Angular, reactive ones and those of `ngModel`: `imports: [IdnConverterControl, IdnCheckedInput]`.
 *
 * The declarations at the end of each class are what Angular's compiler writes of a directive for a library; an application's build
 * completes them. Written by hand, they need no compiler of Angular in ours;
 * its types lack `minVersion`, which builds read.
 */
import * as i0 from '@angular/core';
import { type ControlValueAccessor, NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import type { Finding } from '../finding.js';
import type { IdnCheckElement } from '../elements/check/idn-check.js';
import type { IdnConverterElement } from '../elements/converter/idn-converter.js';

/** Why a control is invalid: `control.errors.idn`. */
export interface IdnError {
  /** In the element's language. */
  readonly message: string;
  readonly findings: readonly Finding[];
}

const errorsOf = (message: string, findings: readonly Finding[]): ValidationErrors => ({ idn: { message, findings } satisfies IdnError });

/** On a server, and until the page has imported `klartext/define…`, an element judges nothing. */
const isThere = (element: object | null | undefined): boolean => element !== null && element !== undefined && 'diagnosis' in element;

/** The converter as a control: its value is what is typed, and it is invalid where a form can't take the name. */
export class IdnConverterControl implements ControlValueAccessor, Validator {
  readonly #element: IdnConverterElement = i0.inject<i0.ElementRef<IdnConverterElement>>(i0.ElementRef).nativeElement;
  #tellValue: (value: string) => void = () => {};
  #tellTouched = (): void => {};
  #tellValidity = (): void => {};

  writeValue(value: string | null | undefined): void {
    this.#element.value = value ?? '';
  }

  setDisabledState(isDisabled: boolean): void {
    this.#element.disabled = isDisabled;
  }

  /** That a required field is empty is told by Angular's own validator. */
  validate(): ValidationErrors | null {
    const element = this.#element;
    if (!isThere(element) || element.validity.valid || element.validity.valueMissing) return null;
    return errorsOf(element.validationMessage, element.diagnosis.findings);
  }

  registerOnChange(tell: (value: string) => void): void {
    this.#tellValue = tell;
  }

  registerOnTouched(tell: () => void): void {
    this.#tellTouched = tell;
  }

  registerOnValidatorChange(tell: () => void): void {
    this.#tellValidity = tell;
  }

  /** @internal A field that the page has put into a slot is not ours. */
  onInput({ target }: Event): void {
    if (target === this.#element) this.#tellValue(this.#element.value);
  }

  /** @internal */
  onLeave(): void {
    this.#tellTouched();
  }

  /** @internal A registry has come, or the page's service has answered. */
  onAnswer(): void {
    this.#tellValidity();
  }

  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '14.0.0', version: '20.3.35', ngImport: i0, type: IdnConverterControl, deps: [], target: i0.ɵɵFactoryTarget.Directive,
  } as never) as i0.ɵɵFactoryDeclaration<IdnConverterControl, never>;

  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0', version: '20.3.35', ngImport: i0, type: IdnConverterControl, isStandalone: true,
    selector: 'idn-converter[formControlName],idn-converter[formControl],idn-converter[ngModel]',
    host: { listeners: { input: 'onInput($event)', focusout: 'onLeave()', 'idn-diagnosis': 'onAnswer()', 'idn-availability': 'onAnswer()' } },
    providers: [
      { provide: NG_VALUE_ACCESSOR, useExisting: i0.forwardRef(() => IdnConverterControl), multi: true },
      { provide: NG_VALIDATORS, useExisting: i0.forwardRef(() => IdnConverterControl), multi: true },
    ],
  } as never) as i0.ɵɵDirectiveDeclaration<IdnConverterControl, 'idn-converter[formControlName],idn-converter[formControl],idn-converter[ngModel]', never, {}, {}, never, never, true, never>;
}

/** An input in `<idn-check>`, whose control is invalid where the check refuses the name. Other inputs stay as they are. */
export class IdnCheckedInput implements Validator, i0.OnDestroy {
  readonly #input: HTMLInputElement = i0.inject<i0.ElementRef<HTMLInputElement>>(i0.ElementRef).nativeElement;
  readonly #listening = new AbortController();
  #check: IdnCheckElement | null = null;
  #isValidating = false;
  #tellValidity = (): void => {};

  validate(): ValidationErrors | null {
    const check = this.#follow();
    if (!check || !isThere(check) || check.input !== this.#input) return null;
    this.#isValidating = true;
    check.update(); // Angular has written a value, of which no event tells
    this.#isValidating = false;
    const { validity, validationMessage } = this.#input;
    return validity.customError ? errorsOf(validationMessage, check.diagnosis.findings) : null;
  }

  registerOnValidatorChange(tell: () => void): void {
    this.#tellValidity = tell;
  }

  ngOnDestroy(): void {
    this.#listening.abort();
  }

  /** The check around the input, which is known only once the input has its place. */
  #follow(): IdnCheckElement | null {
    if (this.#check) return this.#check;
    this.#check = this.#input.closest('idn-check');
    for (const name of ['idn-diagnosis', 'idn-availability']) {
      this.#check?.addEventListener(name, () => void (this.#isValidating || this.#tellValidity()), this.#listening);
    }
    return this.#check;
  }

  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '14.0.0', version: '20.3.35', ngImport: i0, type: IdnCheckedInput, deps: [], target: i0.ɵɵFactoryTarget.Directive,
  } as never) as i0.ɵɵFactoryDeclaration<IdnCheckedInput, never>;

  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0', version: '20.3.35', ngImport: i0, type: IdnCheckedInput, isStandalone: true,
    selector: 'input[formControlName],input[formControl],input[ngModel]',
    providers: [{ provide: NG_VALIDATORS, useExisting: i0.forwardRef(() => IdnCheckedInput), multi: true }],
  } as never) as i0.ɵɵDirectiveDeclaration<IdnCheckedInput, 'input[formControlName],input[formControl],input[ngModel]', never, {}, {}, never, never, true, never>;
}
