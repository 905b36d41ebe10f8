/** On the page for registrars: whether a code is that of a name, and if not, what it really says. */
import { expect, fixture } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { loaded } from './screen.js';
import { waitUntil } from './wait-until.js';

async function open(lang: string, width = 780): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/registrars.html?lang=${lang}#pair`;
  await isLoaded;
  return frame.contentDocument as Document;
}

function compare(page: Document, ...values: string[]): string[] {
  const inputs = [...page.querySelectorAll<HTMLInputElement>('.pair input')];
  inputs.forEach((input, index) => {
    input.value = values[index] as string;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  return [...page.querySelectorAll('.pair-answer :is(p, dd, li)')].map(readable);
}

/** The text, with what is boxed in brackets. */
function readable(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('mark')) mark.replaceWith(`[${mark.textContent}]`);
  return copy.textContent ?? '';
}

const pairs: [what: string, name: string, code: string, swedish: string[], english: string[]][] = [
  ['the code of the name', 'Räksmörgås', 'XN--RKSMRGS-5WAO1O.SE', ['Ja, koden hör till namnet.'], ['Yes, the code belongs to the name.']],
  ['twice the same name in ASCII', 'habo.nu', 'habo', ['Ja, båda är habo.nu.'], ['Yes, both are habo.nu.']],
  [
    'a miscopied code', 'räksmörgås.se', 'xn--rksmrgs-5waolo.se',
    [
      'Nej, ett tecken i koden är fel.', 'xn--rksmrgs-5wao[l]o.se', 'xn--rksmrgs-5wao[1]o.se', 'Koden står för räèksmrgåsæ.se, inte för räksmörgås.se.',
      'Koden innehåller ”è” (tecken 3), som inte finns i namnet.', 'Koden saknar ”ö” (tecken 6).', 'Koden innehåller ”æ” (tecken 11), som inte finns i namnet.',
    ],
    [
      'No, one character of the code is wrong.', 'xn--rksmrgs-5wao[l]o.se', 'xn--rksmrgs-5wao[1]o.se', 'The code stands for räèksmrgåsæ.se, not for räksmörgås.se.',
      'The code contains “è” (character 3), which is not in the name.', 'The code lacks “ö” (character 6).', 'The code contains “æ” (character 11), which is not in the name.',
    ],
  ],
  [
    'a code of a name that is like it', 'håbo', 'xn--hbo-qla',
    ['Nej, ett tecken i koden är fel.', 'xn--hbo-[q]la.se', 'xn--hbo-[u]la.se', 'Koden står för häbo.se, inte för håbo.se.', 'I stället för ”å” (tecken 2) ger koden ”ä”.'],
    ['No, one character of the code is wrong.', 'xn--hbo-[q]la.se', 'xn--hbo-[u]la.se', 'The code stands for häbo.se, not for håbo.se.', 'Instead of “å” (character 2), the code gives “ä”.'],
  ],
  [
    'a code with a letter of another script', 'smörgåsbord.se', 'xn--smrgsbrd-d0a1ou38a.se',
    [
      'Nej, koden hör till smörgåsbоrd.se.', 'Tecken 9 är ett latinskt ”o” i namnet och ett kyrilliskt ”о” i koden.',
      'xn--smrgsbrd-[d0]a[1ou3]8[a].se', 'xn--smrgsb[o]rd-[82]a8[p].se', 'Koden står för smörgåsbоrd.se, inte för smörgåsbord.se.',
    ],
    [
      'No, the code belongs to smörgåsbоrd.se.', 'Character 9 is a Latin “o” in the name and a Cyrillic “о” in the code.',
      'xn--smrgsbrd-[d0]a[1ou3]8[a].se', 'xn--smrgsb[o]rd-[82]a8[p].se', 'The code stands for smörgåsbоrd.se, not for smörgåsbord.se.',
    ],
  ],
  [
    'a code without the beginning', 'www.håbo.se', 'xn--hbo-ula.se',
    ['Nej, koden hör till håbo.se.', 'xn--hbo-ula.se', '[www.]xn--hbo-ula.se', 'Koden står för håbo.se, inte för www.håbo.se.', 'Koden saknar ”www.” (tecken 1–4).'],
    ['No, the code belongs to håbo.se.', 'xn--hbo-ula.se', '[www.]xn--hbo-ula.se', 'The code stands for håbo.se, not for www.håbo.se.', 'The code lacks “www.” (characters 1–4).'],
  ],
  [
    'the code of a name that is usually refused', '850709-9805', '850709-9805.se',
    ['Ja, båda är 850709-9805.se.', 'Namnet är skrivet som ett person- eller organisationsnummer. Registret brukar neka sådana namn.'],
    ['Yes, both are 850709-9805.se.', 'The name is written like a personal or organisation number. The registry usually refuses such names.'],
  ],
  [
    'two that are no names', 'a%%.se', 'b c.se',
    ['Namnet kan inte kodas.', 'Tecken 2 och 3, ”%” (procenttecken), får inte ingå i ett domännamn.', 'Koden kan inte läsas.', 'Mellanslag kan inte ingå i ett domännamn (tecken 2).'],
    ['The name can’t be encoded.', 'Characters 2 and 3, “%” (percent sign), can’t be part of a domain name.', 'The code can’t be read.', 'A domain name can’t contain spaces (character 2).'],
  ],
  [
    'a code that stands for nothing', 'räksmörgås', 'xn--rksmrgs-5wao10.se',
    [
      'Nej, ett tecken i koden är fel.', 'xn--rksmrgs-5wao1[0].se', 'xn--rksmrgs-5wao1[o].se',
      'Koden xn--rksmrgs-5wao10 stämmer inte; den motsvarar inget domännamn. Kontrollera om 1 och l eller 0 och o har förväxlats.',
    ],
    [
      'No, one character of the code is wrong.', 'xn--rksmrgs-5wao1[0].se', 'xn--rksmrgs-5wao1[o].se',
      'The code xn--rksmrgs-5wao10 is not valid; it stands for no domain name. Check whether 1 and l, or 0 and o, were confused.',
    ],
  ],
  [
    'a single word that stands for nothing', 'håbo', 'xn--hbo-',
    ['Nej, koden kan inte läsas.', 'xn--hbo-.se', 'xn--hbo-[ula].se', 'Koden xn--hbo- stämmer inte; den motsvarar inget domännamn.'],
    ['No, the code can’t be read.', 'xn--hbo-.se', 'xn--hbo-[ula].se', 'The code xn--hbo- is not valid; it stands for no domain name.'],
  ],
  [
    'the code of a name that is refused', 'smörgåsbоrd.se', 'xn--smrgsbrd-d0a1ou38a.se',
    ['Ja, koden hör till namnet.', 'Namnet blandar latinska och kyrilliska bokstäver. Tecken 9 är en kyrillisk bokstav som ser ut som ”o”.'],
    ['Yes, the code belongs to the name.', 'The name mixes Latin and Cyrillic letters. Character 9 is a Cyrillic letter that looks like “o”.'],
  ],
  ['nothing yet', 'håbo', ' ', [], []],
];

for (const [what, name, code, swedish, english] of pairs) {
  it(`${what}: ${name}, ${code}`, async () => {
    expect(compare(await open('sv'), name, code)).to.deep.equal(swedish);
    expect(compare(await open('en'), name, code)).to.deep.equal(english);
  });
}

it('takes any text, and shows it as text', async () => {
  const page = await open('sv');
  for (const text of ['<img src=x onerror=alert(1)>', '\uD800', 'xn--', 'a'.repeat(5000), '\u202Eabc', '💩.se', '.']) {
    expect(compare(page, text, 'håbo')[0], text).to.be.a('string');
    expect(compare(page, 'håbo', text)[0], text).to.be.a('string');
  }
  expect(page.querySelectorAll('.pair-answer img')).to.have.length(0);
});

it('speaks the answer once, after the rest, and describes no field with it', async () => {
  const page = await open('sv');
  const status = page.querySelector('.pair [role=status]') as HTMLElement;
  compare(page, 'håbo', 'xn--hbo-qla');
  expect(status.textContent).to.equal('');
  await waitUntil(() => status.textContent === 'Nej, ett tecken i koden är fel. Koden står för häbo.se, inte för håbo.se.');
  expect(page.querySelectorAll('.pair [aria-describedby], .pair-answer :is([role], [aria-live])')).to.have.length(0);
  compare(page, '', '');
  expect(status.textContent).to.equal('');
});

it('has a sign, and both codes one above the other; what else differs stands behind a door', async () => {
  const page = await open('sv');
  compare(page, 'räksmörgås.se', 'xn--rksmrgs-5waolo.se');
  expect(page.querySelectorAll('.pair-answer .sign path')).to.have.length(1);
  expect(page.querySelector('.pair-answer details')?.hasAttribute('open')).to.equal(false);
  const lefts = [...page.querySelectorAll('.pair-answer mark')].map((mark) => Math.round(mark.getBoundingClientRect().left));
  expect([lefts.length, new Set(lefts).size]).to.deep.equal([2, 1]);
  compare(page, 'håbo', 'xn--hbo-ula');
  expect(page.querySelectorAll('.pair-answer :is(details, dl, button)')).to.have.length(0);
});

it('copies the right code, and says so on the button and aloud', async () => {
  const page = await open('sv');
  const written: string[] = [];
  Object.defineProperty(page.defaultView?.navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void written.push(text) } });
  compare(page, 'håbo', 'xn--hbo-qla');
  const button = page.querySelector('.pair-answer button') as HTMLElement;
  expect(button.textContent).to.equal('Kopiera rätt kod');
  button.click();
  await waitUntil(() => page.querySelector('.pair [role=status]')?.textContent === 'Kopierat');
  expect([written, button.textContent]).to.deep.equal([['xn--hbo-ula.se'], 'Kopierat']);
  compare(page, 'håbo', 'xn--hbo-qlb');
  expect(page.querySelector('.pair-answer button')?.textContent).to.equal('Kopiera rätt kod');
});

it('needs no moving sideways at 320 pixels', async () => {
  const page = await open('sv', 320);
  compare(page, 'ä'.repeat(57), `xn--${'a'.repeat(59)}`);
  const { scrollWidth, clientWidth } = page.documentElement;
  expect(scrollWidth).to.equal(clientWidth);
});

it('axe finds nothing', async function () {
  this.timeout(60_000);
  const page = await open('sv');
  compare(page, 'håbo', 'xn--hbo-qla');
  expect(await faultsOf(page, await loadAxe(page))).to.deep.equal([]);
});
