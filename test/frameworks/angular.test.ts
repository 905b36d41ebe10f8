// @vitest-environment jsdom
/** The directives for forms of Angular, as the compiler of Angular completes their declarations. */
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule, Validators } from '@angular/forms';
import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { IdnConverterElement } from '../../src/elements/converter/idn-converter.js';
import { IdnCheckedInput, IdnConverterControl } from '../../src/frameworks/angular.js';

const refused = 'Tecken 5, ”!” (utropstecken), får inte ingå i ett domännamn';

class Page {
  name = 'håbo.se';
  readonly form = new FormGroup({ domain: new FormControl('', Validators.required), current: new FormControl('håbo!.se'), other: new FormControl('!') });
}

const template = `<form [formGroup]="form">
    <idn-converter formControlName="domain" tld="se nu" lang="sv"><input slot="footer"></idn-converter>
    <idn-check tld="se" lang="sv"><input id="current" formControlName="current"></idn-check>
    <input formControlName="other">
  </form>
  <idn-converter id="model" [(ngModel)]="name"></idn-converter>`;

let fixture: ComponentFixture<Page>;
beforeAll(async () => {
  Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) }); // Lit would say that this is its development build
  await import('../../src/define.js');
  await import('../../src/define-check.js');
  TestBed.initTestEnvironment(BrowserTestingModule, platformBrowserTesting());
  Component({ template, imports: [ReactiveFormsModule, FormsModule, IdnConverterControl, IdnCheckedInput], schemas: [CUSTOM_ELEMENTS_SCHEMA] })(Page);
});
beforeEach(async () => {
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
  fixture = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement);
  await fixture.whenStable();
});
afterEach(() => TestBed.resetTestingModule());

const controls = () => fixture.componentInstance.form.controls;
const find = <Kind extends Element>(selector: string): Kind => (fixture.nativeElement as HTMLElement).querySelector(selector) as Kind;
const converter = (selector = 'idn-converter') => find<IdnConverterElement>(selector);
const fieldOf = (element: Element): HTMLInputElement => element.shadowRoot?.querySelector('input') as HTMLInputElement;

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

it('the converter’s value is what is typed, and its control is invalid for our reason', () => {
  const { domain } = controls();
  expect([domain.dirty, domain.errors]).toEqual([false, { required: true }]);
  type(fieldOf(converter()), 'håbo.se');
  expect([domain.value, domain.dirty, domain.errors]).toEqual(['håbo.se', true, null]);
  type(fieldOf(converter()), 'håbo!.se');
  expect(domain.errors?.idn).toEqual({ message: expect.stringContaining(refused), findings: converter().diagnosis.findings });
});

it('writes values, also none, and is disabled and enabled', () => {
  const { domain } = controls();
  domain.setValue('håbo!.se');
  expect([converter().value, domain.valid]).toEqual(['håbo!.se', false]);
  domain.disable();
  expect([converter().disabled, domain.errors]).toEqual([true, null]);
  domain.enable();
  expect([converter().disabled, domain.hasError('idn')]).toEqual([false, true]);
  fixture.componentInstance.form.reset();
  expect([converter().value, domain.pristine]).toEqual(['', true]);
});

it('is touched when its field is left, and not by a field that the page has put into it', () => {
  const { domain } = controls();
  const own = find<HTMLInputElement>('[slot=footer]');
  type(own, 'x');
  expect([domain.dirty, domain.touched]).toEqual([false, false]);
  fieldOf(converter()).dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  expect(domain.touched).toBe(true);
});

it('is judged anew when more is known than was typed', async () => {
  const { domain } = controls();
  domain.setValue('håbo.se');
  expect(domain.valid).toBe(true);
  converter().blocked = () => 'Upptaget.';
  await converter().updateComplete;
  expect(domain.errors?.idn.message).toBe('Upptaget.');
});

it('the check makes the control of its input invalid, whoever has written the value, and no other', () => {
  const { current, other } = controls();
  expect([current.errors?.idn.message, other.valid]).toEqual([expect.stringContaining(refused), true]);
  current.setValue('håbo.se');
  expect(current.valid).toBe(true);
  type(find('#current'), 'håbo!.se');
  expect(current.errors?.idn.findings).toEqual([expect.objectContaining({ code: 'disallowed-character' })]);
  type(find('#current'), '');
  expect([current.value, current.errors]).toEqual(['', null]);
});

it('ngModel goes both ways', async () => {
  expect(converter('#model').value).toBe('håbo.se');
  type(fieldOf(converter('#model')), 'åkeri.se');
  expect(fixture.componentInstance.name).toBe('åkeri.se');
});
