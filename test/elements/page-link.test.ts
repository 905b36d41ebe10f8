/** Links to a name: one from an invoice opens the page with the answer, and each name on the page has one. */
import { expect } from '@open-wc/testing';
import { all, click, codeOf, type Converter, inputOf, one, paste, saidOf, textOf, textsOf, type, verdictOf } from './screen.js';
import { requestsOf } from './built.js';
import { open, type Page } from './name-page.js';
import { waitUntil } from './wait-until.js';

const buttonOf = ({ page }: Page): HTMLElement => page.querySelector('.copy-link') as HTMLElement;
const linkOf = ({ page }: Page): HTMLAnchorElement => page.querySelector('.link-status a') as HTMLAnchorElement;
const statusOf = ({ page }: Page): string => page.querySelector('.link-status [role=status]')?.textContent ?? '';

/** The address that the button copies. */
async function copyLink(opened: Page): Promise<URL> {
  const { clipboard } = opened.inside.navigator;
  const copied = new Promise<string>((resolve) => {
    clipboard.writeText = async (text) => resolve(text);
  });
  buttonOf(opened).click();
  return new URL(await copied);
}

/** What is said behind the doors, once they are open. */
async function behindDoors(converter: Converter): Promise<string> {
  await waitUntil(() => all(converter, '[part=advice] > summary').length > 0, 'no doors');
  for (const door of all<HTMLDetailsElement>(converter, '[part=advice]')) door.open = true;
  await waitUntil(() => all(converter, '[part=advice]').every(({ childElementCount }) => childElementCount > 1), 'not open');
  return textsOf(converter, '[part=advice]').join(' ');
}

describe('the link on an invoice', () => {
  for (const hash of ['#name=XN--RKSMRGS-5WAO1O.SE', '#xn--rksmrgs-5wao1o.se', '#XN--RKSMRGS-5WAO1O.SE']) {
    it(`${hash} opens with the answer, what the code is, and its parts, and tells no server the name`, async () => {
      const { converter, inside } = await open(`?lang=sv${hash}`);
      expect(saidOf(converter)).to.include.members(['Koden står för räksmörgås.se', 'Det är samma adress. Koden finns för att internets adressbok bara klarar a–z, 0–9 och bindestreck.']);
      expect(codeOf(converter)).to.equal('xn--rksmrgs-5wao1o.se');
      expect(await behindDoors(converter)).to.contain(
        'Kontrollerat: räksmörgås.se kodat är xn--rksmrgs-5wao1o.se, och xn--rksmrgs-5wao1o.se avkodat är räksmörgås.se.',
      );
      expect(requestsOf(inside).join()).not.to.match(/rksmrgs|smörgås/i);
      expect(inputOf(converter).getBoundingClientRect().top).to.be.within(0, 580);
    });
  }

  it('also opens what is on the page already', async () => {
    const { converter, inside } = await open('?lang=en#name=räksmörgås');
    inside.location.hash = '#name=%D7%93%D7%95%D7%93.se';
    await waitUntil(() => converter.value === 'דוד.se');
    inside.location.hash = '#search=caron';
    await waitUntil(() => converter.value === 'דוד.se');
  });

  for (const hash of ['#name=%E0%A4%A', '#xn--%00', '#name=<img src=x onerror=alert(1)>', `#name=${'%EF%BF%BF'.repeat(300)}`, '#name=%F0%9F%92%A9', '#=', '#xn--']) {
    it(`${hash.slice(0, 40)} breaks nothing`, async () => {
      const opened = await open(`?lang=sv${hash}`);
      expect(opened.page.querySelectorAll('img[src=x]')).to.have.length(0);
      await paste(opened.converter, 'håbo');
      expect((await copyLink(opened)).hash).to.equal('#name=xn--hbo-ula.se');
    });
  }
});

describe('a code that was copied wrongly', () => {
  it('and stands for nothing: the name that was meant is a guess, and comes at a click', async () => {
    const { converter } = await open('?lang=sv#xn--rksmrgs-5wao10.se');
    expect(verdictOf(converter)).to.equal('Koden xn--rksmrgs-5wao10 stämmer inte; den motsvarar inget domännamn');
    await waitUntil(() => textOf(converter, '[part=advice]').includes('Det här är gissningar:räksmörgås.se'));
    await click(one(converter, '[part=advice] [part=mend]'));
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
    expect(textsOf(converter, '[part=advice]').join()).not.to.contain('gissningar');
  });

  it('and stands for another name: the answer asks', async () => {
    const { converter } = await open('?lang=sv#xn--rksmrgs-5waolo.se');
    expect(verdictOf(converter)).to.equal('Står det 1 i stället för l på fakturan?');
    await click(one(converter, '.verdict [part=mend]'));
    expect(verdictOf(converter)).to.equal('Tillåtet .se-namn');
  });

  it('a right code has no guesses, and what is said is said in English', async () => {
    const { converter } = await open('?lang=en#xn--7dbaf.se');
    const said = await behindDoors(converter);
    expect(said).to.contain('xn-- begins every code, and 7dbaf tells which characters the name has.');
    expect(said).to.contain('Checked: דוד.se encoded is xn--7dbaf.se, and xn--7dbaf.se decoded is דוד.se.');
    expect(said).not.to.contain('guesses');
    converter.value = 'xn--hbo-u1a.se';
    await waitUntil(() => textsOf(converter, '[part=advice]').join().includes('These are guesses:håbo.se'));
  });
});

describe('the link to what is on the page', () => {
  it('follows what is typed, also what is refused, and is copied', async () => {
    const opened = await open('?lang=sv');
    const { converter, inside } = opened;
    await type(converter, 'håbo');
    expect((await copyLink(opened)).href).to.equal(`${inside.location.origin}/dist/page/index.html?lang=sv#name=xn--hbo-ula.se`);
    await waitUntil(() => statusOf(opened) === 'Kopierat');
    await type(converter, '!');
    expect(statusOf(opened)).to.equal('');
    expect((await copyLink(opened)).hash).to.equal('#name=h%C3%A5bo%21');
  });

  it('is shown and selected where nothing can be copied', async () => {
    const opened = await open('?lang=en');
    await type(opened.converter, 'håbo');
    opened.inside.navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    expect(linkOf(opened).hidden).to.equal(true);
    buttonOf(opened).click();
    await waitUntil(() => statusOf(opened).startsWith('Selected'));
    expect([linkOf(opened).hidden, opened.inside.getSelection()?.toString()]).to.deep.equal([false, linkOf(opened).href]);
    await paste(opened.converter, 'håbo.nu');
    expect([linkOf(opened).hidden, statusOf(opened)]).to.deep.equal([true, '']);
  });
});

describe('more about the name', () => {
  it('is there, in each language', async () => {
    for (const [lang, ...said] of [['sv', 'Utan å: habo.se.', 'Liknande namn'], ['en', 'Without å: habo.se.', 'Similar names']] as const) {
      const { converter } = await open(`?lang=${lang}#name=håbo`);
      const behind = await behindDoors(converter);
      for (const words of said) expect(behind).to.contain(words);
    }
  });
});
