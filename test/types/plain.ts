/** TypeScript without a framework: elements and events are known by their names. Compiled against the installed package. */
import 'klartext/define';
import 'klartext/define-batch';
import 'klartext/define-check';
import 'klartext/define-name';
import 'klartext/define-pair';
import 'klartext/define-table';
import { IdnCheckElement } from 'klartext/check';
import { diagnose, registries } from 'klartext/core';
import type { Diagnosis, Registry } from 'klartext/core';
import { checkList, type CheckedRow, draw, drawBase, type DrawFault, readApplications, verifyDraw } from 'klartext/lists';
import { IdnConverterElement, IdnTableElement } from 'klartext';
import { IdnNameElement } from 'klartext/name';
import { IdnPairElement } from 'klartext/pair';
import { describePicture, drawPicture, type FileOptions, renderPicture } from 'klartext/picture';
import { makeReceipt, type Receipt, type ReceiptDifference, verifyReceipt, writeReceipt } from 'klartext/receipt';

const converter: IdnConverterElement = document.createElement('idn-converter');
const check: IdnCheckElement | null = document.querySelector('idn-check');
const name: IdnNameElement | null = document.querySelector('form idn-name') ?? document.querySelector('idn-name');
const pair: IdnPairElement = document.createElement('idn-pair');
pair.addEventListener('idn-pair', (event) => void [event.pair?.isSame, event.pair?.compared.code.ascii]);
const table: IdnTableElement | undefined = document.querySelectorAll('idn-table')[0];

converter.valueFormat = 'host';
converter.blocked = (domain) => (domain.startsWith('xn--') ? 'Namnet är spärrat.' : undefined);
converter.setCustomValidity('Välj ett annat namn.');
const { form, validity }: { form: HTMLFormElement | null; validity: ValidityState } = converter;
const input: HTMLInputElement | null | undefined = check?.input;
converter.addEventListener('idn-choice', ({ domain, choices }) => void [domain.ascii, ...choices.map(({ tld }) => tld)]);
converter.addEventListener('idn-diagnosis', ({ diagnosis }) => {
  const { ascii, registrable }: Diagnosis = diagnosis;
  void [ascii, registrable];
});
check?.addEventListener('idn-diagnosis', ({ diagnosis }) => void diagnosis.findings.map(({ code }) => code));
document.createElement('idn-batch').addEventListener('idn-batch', ({ counts }) => void counts.verdicts.permitted.toFixed());
table?.addEventListener('idn-character', ({ text }) => void text.normalize());
const registry: Registry = registries.nu;
const answer: Diagnosis = diagnose('ŧest.nu', registry);
const options: FileOptions = { lang: 'sv', format: 'png', registry, date: new Date(), scale: 1, receipt: true, page: 'https://names.example/' };
const file: Promise<Blob> = renderPicture('håbo.nu', options);
const picture: SVGSVGElement = drawPicture('håbo.nu', { registry });
const words: string = describePicture('håbo.nu');
async function tellList(list: File): Promise<void> {
  for await (const row of checkList(list, { registries, lang: 'sv', column: 'domän', keep: ['kund'] })) {
    const { line, verdict, kept }: CheckedRow = row;
    void [line, verdict, kept];
  }
}
async function drawLots(list: Blob): Promise<readonly DrawFault[]> {
  const { base, leftOut } = await drawBase(readApplications(list, { caseNumber: 'sak', applicant: 'søker' }), { registries, queues: [], lang: 'nb' });
  void leftOut.map(({ line, reason, fault }) => [line, reason, fault]);
  return verifyDraw(await draw(base, 'x'), base);
}
async function keep(typed: string): Promise<readonly ReceiptDifference[]> {
  const receipt: Receipt = makeReceipt(typed, { time: new Date(), lang: 'sv', registries });
  return (await verifyReceipt(writeReceipt(receipt))) ?? [];
}
if (name) name.qr = 'https://names.example/';
void [keep, tellList, drawLots, form, validity, input, name, answer, file, picture, words];

// @ts-expect-error there is no such format
void renderPicture('håbo.nu', { format: 'jpeg' });
// @ts-expect-error there is no such format
converter.valueFormat = 'url';
// @ts-expect-error read only
converter.diagnosis = answer;
// @ts-expect-error read only
if (check) check.input = null;
// @ts-expect-error a table is given no diagnosis
table?.addEventListener('idn-character', ({ diagnosis }) => void diagnosis);
// @ts-expect-error a code of another finding
void answer.findings.filter(({ code }) => code === 'no-such-code');
// @ts-expect-error nor is there a function of that name
void import('klartext/core').then(({ punycode }) => punycode);
// @ts-expect-error nor a way to what the package keeps for itself
void import('klartext/dist/core.js');
