// 21 is the last version for Node 20
import 'klartext/define-batch';
import 'klartext/define-check';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({
  selector: 'order-form',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form [formGroup]="form" (ngSubmit)="order($event)">
      <idn-check tld="se nu" ace-name="domain_ace">
        <label>Domännamn <input name="domain" formControlName="domain"></label>
      </idn-check>
      <button id="suggest" type="button" (click)="form.setValue({ domain: 'håbo.se' })">Ta håbo.se</button>
      <button>Beställ</button>
      <pre id="received">{{ received() }}</pre>
    </form>
  `,
})
class OrderForm {
  readonly form = new FormGroup({ domain: new FormControl('', Validators.required) });
  readonly received = signal('');

  // the form's own data has the code as well, which Angular's form does not know
  async order({ target }: Event): Promise<void> {
    const response = await fetch('order', { method: 'POST', body: new FormData(target as HTMLFormElement) });
    this.received.set(await response.text());
  }
}

await bootstrapApplication(OrderForm, { providers: [provideZonelessChangeDetection()] });
