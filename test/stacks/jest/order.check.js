import 'klartext/define-check';
import { expect, it } from '@jest/globals';

it('takes a permitted name, and a refused one not', async () => {
  document.body.innerHTML = '<form><idn-check tld="se nu"><label>Domännamn <input name="domain"></label></idn-check></form>';
  const check = document.querySelector('idn-check');
  const input = document.querySelector('input');
  const type = async (name) => {
    input.value = name;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await check.updateComplete;
  };
  await type('räksmörgås.se');
  expect(check.diagnosis.ascii).toBe('xn--rksmrgs-5wao1o.se');
  expect(input.validationMessage).toBe('');
  await type('räk_smörgås.se');
  expect(check.diagnosis.registrable).toBe(false);
  expect(input.validationMessage).not.toBe('');
});
