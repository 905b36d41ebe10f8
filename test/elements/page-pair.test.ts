/** On the page for registrars: whether a code is that of a name, and if not, what it really says. */
import { expect, fixture } from '@open-wc/testing';
import { faultsOf, loadAxe } from './axe.js';
import { loaded } from './screen.js';
import { waitUntil } from './wait-until.js';

async function open(lang: string, width = 780): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: 580px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.src = `/dist/page/registrars.html?lang=${lang}`;
  await isLoaded;
  return frame.contentDocument as Document;
}

function compare(page: Document, ...values: string[]): string[] {
  const inputs = [...page.querySelectorAll<HTMLInputElement>('.pair input')];
  inputs.forEach((input, index) => {
    input.value = values[index] as string;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  return [...page.querySelectorAll('.pair-answer :is(p, li)')].map(({ textContent }) => textContent ?? '');
}

const pairs: [what: string, name: string, code: string, swedish: string[], english: string[]][] = [
  [
    'the code of the name', 'Räksmörgås', 'XN--RKSMRGS-5WAO1O.SE', ['Ja. xn--rksmrgs-5wao1o.se är koden för räksmörgås.se.'],
    ['Yes. xn--rksmrgs-5wao1o.se is the code of räksmörgås.se.'],
  ],
  ['twice the same name in ASCII', 'habo.nu', 'habo', ['Ja. Båda är habo.nu.'], ['Yes. Both are habo.nu.']],
  [
    'a miscopied code', 'räksmörgås.se', 'xn--rksmrgs-5waolo.se',
    [
      'Nej. Koden står för räèksmrgåsæ.se, inte för räksmörgås.se.', 'Tecken 3 i koden, ”è”, finns inte i namnet.',
      'Tecken 6 i namnet, ”ö”, finns inte i koden.', 'Tecken 11 i koden, ”æ”, finns inte i namnet.',
    ],
    [
      'No. The code stands for räèksmrgåsæ.se, not for räksmörgås.se.', 'Character 3 of the code, “è”, is not in the name.',
      'Character 6 of the name, “ö”, is not in the code.', 'Character 11 of the code, “æ”, is not in the name.',
    ],
  ],
  [
    'a code of a name that is like it', 'håbo', 'xn--hbo-qla',
    ['Nej. Koden står för häbo.se, inte för håbo.se.', 'Tecken 2: ”å” i namnet, ”ä” i koden.'],
    ['No. The code stands for häbo.se, not for håbo.se.', 'Character 2: “å” in the name, “ä” in the code.'],
  ],
  [
    'a code that stands for nothing', 'räksmörgås', 'xn--rksmrgs-5wao10.se',
    ['Koden kan inte läsas.', 'Koden xn--rksmrgs-5wao10 stämmer inte; den motsvarar inget domännamn. Kontrollera om 1 och l eller 0 och o har förväxlats.'],
    ['The code can’t be read.', 'The code xn--rksmrgs-5wao10 is not valid; it stands for no domain name. Check whether 1 and l, or 0 and o, were confused.'],
  ],
  [
    'the code of a name that is refused', 'smörgåsbоrd.se', 'xn--smrgsbrd-d0a1ou38a.se',
    ['Ja. xn--smrgsbrd-d0a1ou38a.se är koden för smörgåsbоrd.se.', 'Namnet blandar latinska och kyrilliska bokstäver. Tecken 9 är en kyrillisk bokstav som ser ut som ”o”.'],
    ['Yes. xn--smrgsbrd-d0a1ou38a.se is the code of smörgåsbоrd.se.', 'The name mixes Latin and Cyrillic letters. Character 9 is a Cyrillic letter that looks like “o”.'],
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

it('speaks the answer once, after the rest', async () => {
  const page = await open('sv');
  const status = page.querySelector('.pair [role=status]') as HTMLElement;
  compare(page, 'håbo', 'xn--hbo-ula');
  expect(status.textContent).to.equal('');
  await waitUntil(() => status.textContent === 'Ja. xn--hbo-ula.se är koden för håbo.se.');
  compare(page, '', '');
  expect(status.textContent).to.equal('');
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
