/** The directives for Angular, as a page may use them from a script. Compiled against the installed package. */
import type { ControlValueAccessor, Validator } from '@angular/forms';
import { IdnCheckedInput, IdnConverterControl, type IdnError } from 'klartext/angular';

export const controls: (new () => Validator)[] = [IdnConverterControl, IdnCheckedInput];
export const accessors: (new () => ControlValueAccessor)[] = [IdnConverterControl];
export const sentence = ({ message, findings }: IdnError): string => (findings.length > 0 ? message.normalize() : '');

// @ts-expect-error the input's value is Angular's own to write
export const wrong: (new () => ControlValueAccessor)[] = [IdnCheckedInput];
