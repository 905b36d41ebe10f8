/** The name to read: both forms, what a page can set, copying, and everyone who reads it. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/define-name.js';
import { IdnNameElement } from '../../src/elements/name/idn-name.js';
import * as english from '../../src/languages/en.js';
import * as swedish from '../../src/languages/sv.js';
import { faultsOf, withSchemes } from './axe.js';
import { staysQuiet } from './quiet.js';
import {
  all, click, focusIn, one, press, replaceClipboard, restoreClipboard, showPage, spokenBy, textOf, withoutClipboard,
} from './screen.js';

const YIDDISH = '\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9.se';
const YIDDISH_CODE = 'xn--cdb6dqac0h.se';

staysQuiet();

const showName = (text: string, attributes = 'lang="sv"'): Promise<IdnNameElement> =>
  fixture<IdnNameElement>(`<idn-name ${attributes}>${text}</idn-name>`);

/** Name, code, explanation and button, as they read. */
async function partsOf(element: IdnNameElement): Promise<string[]> {
  await element.updateComplete;
  return ['name', 'code', 'explanation', 'copy'].map((part) => textOf(element, `[part=${part}]`));
}

/** The text of an element line by line. */
function linesOf(element: Element): string[] {
  const lines = new Map<number, string>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    Array.from(node.textContent ?? '', (letter, at) => {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + letter.length);
      const top = Math.round(range.getBoundingClientRect().bottom);
      lines.set(top, (lines.get(top) ?? '') + letter);
    });
  }
  return [...lines.values()];
}

const { explanation, invalid, copy, copied, selected } = { ...swedish.name, ...swedish.copying };
const nameInEnglish = { ...english.name, ...english.copying };
const both = ['räksmörgås.se', 'xn--rksmrgs-5wao1o.se', explanation, copy];

describe('a name', () => {
  for (const text of ['räksmörgås.se', 'xn--rksmrgs-5wao1o.se', ' \n RÄKSMÖRGÅS.SE\n', 'ra\u0308ksmo\u0308rga\u030As.se']) {
    it(`${JSON.stringify(text)} is shown in both forms`, async () => {
      expect(await partsOf(await showName(text))).to.deep.equal(both);
    });
  }

  it('without a code has nothing to explain', async () => {
    const element = await showName('iis.se');
    expect(await partsOf(element)).to.deep.equal(['iis.se', '', '', copy]);
    expect(['code', 'explanation'].map((part) => one(element, `[part=${part}]`).checkVisibility())).to.deep.equal([false, false]);
  });

  for (const text of ['xn--example-.se', 'xn--0000h.se', 'räk!smörgås.se', 'kaffe & te']) {
    it(`${text} is none: it is shown as it stands, and not judged`, async () => {
      expect(await partsOf(await showName(text.replace('&', '&amp;')))).to.deep.equal([text, '', invalid, copy]);
    });
  }

  it('that is not there shows nothing at all', async () => {
    const element = await showName(' \n ');
    expect(await partsOf(element)).to.deep.equal(['', '', '', '']);
    expect(all(element, 'button')[0]?.checkVisibility()).to.equal(false);
  });

  for (const [width, lines] of [
    [20, ['xn--rksmrgs-5wao1o', '.se']],
    [17, ['xn--rksmrgs-', '5wao1o.se']],
    [5, ['xn--r', 'ksmrg', 's-', '5wao1', 'o.se']],
  ] as const) {
    it(`ends its lines before a dot or after a hyphen, but never in xn--: ${width} letters wide`, async () => {
      const page = await fixture(`<div style="font: 16px monospace; --idn-mono: monospace; width: ${width}.5ch"><idn-name>räksmörgås.se</idn-name></div>`);
      expect(linesOf(one(page.firstElementChild as Element, '[part=code]'))).to.deep.equal(lines);
    });
  }

  it('ends a line of the name after a hyphen that a digit follows, too', async () => {
    const page = await fixture('<div style="font: 16px monospace; width: 10ch"><idn-name>håbo-2026.se</idn-name></div>');
    expect(linesOf(one(page.firstElementChild as Element, '[part=name]'))).to.deep.equal(['håbo-', '2026.se']);
  });
});

describe('value', () => {
  it('stands for the text, as attribute and as property', async () => {
    const element = await showName('håbo.se', 'lang="sv" value="räksmörgås.se"');
    expect(await partsOf(element)).to.deep.equal(both);
    element.value = 'iis.se';
    await element.updateComplete;
    expect([element.value, textOf(element, '[part=name]'), element.getAttribute('value')]).to.deep.equal(['iis.se', 'iis.se', 'iis.se']);
    for (const nothing of [null, undefined]) {
      element.value = 'iis.se';
      element.value = nothing;
      await element.updateComplete;
      expect([element.value, textOf(element, '[part=name]')]).to.deep.equal(['håbo.se', 'håbo.se']);
    }
  });

  it('set before the element is known counts', async () => {
    const element = await fixture<IdnNameElement>('<idn-late-name>håbo.se</idn-late-name>');
    const strings = { en: { copy: 'Take' } };
    Object.assign(element, { value: 'räksmörgås.se', strings, lang: 'en' });
    class Late extends IdnNameElement {}
    Late.define('idn-late-name');
    expect(await partsOf(element)).to.deep.equal(['räksmörgås.se', 'xn--rksmrgs-5wao1o.se', nameInEnglish.explanation, 'Take']);
    element.value = 'iis.se';
    element.strings = undefined;
    expect(await partsOf(element)).to.deep.equal(['iis.se', '', '', 'Copy']);
  });
});

describe('text', () => {
  const changes: Record<string, (element: Element) => void> = {
    replaced: (element) => element.replaceChildren('räksmörgås.se'),
    'changed where it stands': ({ firstChild }) => ((firstChild as Text).data = 'räksmörgås.se'),
    'of an element in it': (element) => {
      element.innerHTML = '<b>räksmörgås</b><i>.</i>';
      element.querySelector('i')?.append('se');
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`${what} by the page is followed`, async () => {
      const element = await showName('håbo.se');
      change(element);
      await nextFrame();
      expect(await partsOf(element)).to.deep.equal(both);
    });
  }

  it('changed while the element is out of the page is read when it comes back', async () => {
    const element = await showName('håbo.se');
    const around = element.parentElement as Element;
    element.remove();
    element.textContent = 'räksmörgås.se';
    await nextFrame();
    expect(textOf(element, '[part=name]')).to.equal('håbo.se');
    around.append(element);
    expect(await partsOf(element)).to.deep.equal(both);
  });

  it('is what a page without scripts shows, and the element hides it', async () => {
    const element = await showName('xn--rksmrgs-5wao1o.se');
    expect(element.innerText).not.to.include('xn--');
    expect(element.firstChild?.textContent).to.equal('xn--rksmrgs-5wao1o.se');
  });
});

describe('lang', () => {
  const languages: [string, string, string][] = [
    ['its own', '<idn-name lang="sv">håbo.se</idn-name>', 'sv'],
    ['its own, of a region', '<idn-name lang="sv-FI">håbo.se</idn-name>', 'sv'],
    ['that of an element around it', '<p lang="sv"><idn-name>håbo.se</idn-name></p>', 'sv'],
    ['its own before that of an element around it', '<p lang="sv"><idn-name lang="en-GB">håbo.se</idn-name></p>', 'en'],
    ['English for one that is not known', '<p lang="sv"><idn-name lang="se">håbo.se</idn-name></p>', 'en'],
    ['English for a hostile one', '<idn-name lang="constructor">håbo.se</idn-name>', 'en'],
  ];
  for (const [what, markup, expected] of languages) {
    it(`is ${what}`, async () => {
      const element = (await fixture(`<div>${markup}</div>`)).querySelector('idn-name') as IdnNameElement;
      expect(one(element, '[lang]').lang).to.equal(expected);
      expect((await partsOf(element)).slice(2)).to.deep.equal(
        expected === 'sv' ? [explanation, copy] : [nameInEnglish.explanation, nameInEnglish.copy],
      );
    });
  }

  it('can be changed', async () => {
    const element = await showName('håbo.se');
    element.lang = 'en';
    await element.updateComplete;
    expect(textOf(element, '[part=copy]')).to.equal('Copy');
  });
});

describe('strings', () => {
  it('replace a sentence, and leave the others', async () => {
    const element = await showName('räksmörgås.se');
    element.strings = { sv: { copy: 'Ta med' }, en: { copy: 'Take' } };
    expect(await partsOf(element)).to.deep.equal([...both.slice(0, 3), 'Ta med']);
    element.strings = {};
    expect(await partsOf(element)).to.deep.equal(both);
  });

  it('add a language; what it does not say is in English', async () => {
    const element = await showName('räksmörgås.se', 'lang="qaa"');
    await element.updateComplete;
    expect(textOf(element, '[part=copy]')).to.equal('Copy');
    element.strings = { qaa: { copy: 'Kopioi' } };
    expect((await partsOf(element)).slice(2)).to.deep.equal([nameInEnglish.explanation, 'Kopioi']);
    expect(one(element, '[lang]').lang).to.equal('qaa');
  });

  it('are text', async () => {
    const element = await showName('räksmörgås.se');
    element.strings = { sv: { explanation: '<img src=x>' } };
    await element.updateComplete;
    expect([textOf(element, 'p'), all(element, 'img').length]).to.deep.equal(['<img src=x>', 0]);
  });
});

describe('with a clipboard', () => {
  let written: string[];
  beforeEach(() => {
    written = [];
    replaceClipboard({ writeText: async (text: string) => void written.push(text) });
  });
  afterEach(restoreClipboard);

  const copies: [text: string, expected: string][] = [
    ['xn--rksmrgs-5wao1o.se', 'räksmörgås.se (xn--rksmrgs-5wao1o.se)'],
    ['iis.se', 'iis.se'],
    ['xn--example-.se', 'xn--example-.se'],
    ['a\u202Eb', 'aU+202Eb'],
    [YIDDISH_CODE, `${YIDDISH} (${YIDDISH_CODE})`],
  ];
  for (const [text, expected] of copies) {
    it(`“${expected}” is copied`, async () => {
      await click(one(await showName(text), 'button'));
      expect(written).to.deep.equal([expected]);
    });
  }

  it('it is said on the button and aloud, each time', async () => {
    const element = await showName('räksmörgås.se');
    const region = one(element, '[role=status]');
    expect(region.textContent).to.equal('');
    expect(getComputedStyle(region).display).not.to.equal('none');
    await click(one(element, 'button'));
    expect([textOf(element, 'button'), spokenBy(element)]).to.deep.equal([copied, copied]);
    let changes = 0;
    new MutationObserver(() => changes++).observe(region, { childList: true, characterData: true, subtree: true });
    await click(one(element, 'button'));
    expect([changes > 0, spokenBy(element)]).to.deep.equal([true, copied]);
  });

  it('another name has not been copied yet', async () => {
    const element = await showName('räksmörgås.se');
    await click(one(element, 'button'));
    element.value = 'håbo.se';
    await element.updateComplete;
    expect([textOf(element, 'button'), spokenBy(element)]).to.deep.equal([copy, '']);
  });

  it('a name that changes while its copy is on its way has not been copied', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    replaceClipboard({ writeText: () => promise });
    const element = await showName('räksmörgås.se');
    await click(one(element, 'button'));
    element.value = 'håbo.se';
    resolve();
    await nextFrame();
    expect([textOf(element, 'button'), spokenBy(element)]).to.deep.equal([copy, '']);
  });
});

for (const [what, clipboard] of withoutClipboard) {
  describe(what, () => {
    beforeEach(() => replaceClipboard(clipboard));
    afterEach(restoreClipboard);

    it('both forms are selected, and it is said what to do', async () => {
      const element = await showName('räksmörgås.se');
      await click(one(element, 'button'));
      expect(String(getSelection()).split(/\s+/).filter(Boolean)).to.deep.equal(['räksmörgås.se', 'xn--rksmrgs-5wao1o.se']);
      expect([textOf(element, 'button'), spokenBy(element)]).to.deep.equal([selected, selected]);
    });
  });
}

describe('hostile text', () => {
  for (const text of ['a\u202Eb.se', '\uD800.se', 'a\0b', 'a\u200Bb!', '\u2066a', 'a\u{E0001}!']) {
    it(`${JSON.stringify(text)} can be seen`, async () => {
      const element = await showName('');
      element.value = text;
      await element.updateComplete;
      expect(element.shadowRoot?.textContent?.replaceAll('\n', '')).not.to.match(/[\p{C}\p{DI}]/u);
      expect(textOf(element, '[part=name]')).not.to.equal('');
    });
  }

  it('markup stays what it is', async () => {
    const element = await showName('');
    const tags = all(element, '*').length;
    element.textContent = '<img/src=x>';
    await nextFrame();
    expect(textOf(element, '[part=name]')).to.equal('<img/src=x>');
    expect(all(element, '*')).to.have.lengthOf(tags);
  });

  for (const piece of ['ä!', '.', 'a\u0301', '\u202E', ' a']) {
    it(`a megabyte of ${JSON.stringify(piece)} leaves little on the page, and the next name is shown`, async () => {
      const element = await showName('');
      element.value = piece.repeat(1_000_000 / piece.length);
      await element.updateComplete;
      expect(element.shadowRoot?.textContent?.length).to.be.below(10_000);
      expect(all(element, '*').length).to.be.below(3000);
      element.value = 'räksmörgås.se';
      expect(await partsOf(element)).to.deep.equal(both);
    });
  }
});

it('a Yiddish name carries its language, is isolated, and runs from left to right as a whole', async () => {
  const element = await showName(YIDDISH_CODE);
  expect(await partsOf(element)).to.deep.equal([YIDDISH, YIDDISH_CODE, explanation, copy]);
  const [label, tld] = all(element, 'bdi');
  expect([label?.lang, tld?.lang]).to.deep.equal(['yi', '']);
  expect(label?.getBoundingClientRect().right).to.be.at.most(tld?.getBoundingClientRect().left as number);
});

describe('for the page’s own style', () => {
  it('parts can be reached, and custom properties take effect', async () => {
    const element = await showName('räksmörgås.se');
    const style = document.createElement('style');
    style.textContent = `::part(name), ::part(code), ::part(copy), ::part(explanation) { letter-spacing: 3px }
      idn-name { --idn-accent: rgb(1 2 3); --idn-mono: "Probe Mono" }`;
    document.head.append(style);
    const styleOf = (part: string) => getComputedStyle(one(element, `[part=${part}]`));
    for (const part of ['name', 'code', 'copy', 'explanation']) expect(styleOf(part).letterSpacing, part).to.equal('3px');
    expect(styleOf('copy').color).to.equal('rgb(1, 2, 3)');
    expect(styleOf('code').fontFamily).to.match(/^"?Probe Mono/);
    style.remove();
  });

  it('font and colour are those around it', async () => {
    const page = await fixture('<p style="color: rgb(1 2 3); font: 20px monospace"><idn-name>räksmörgås.se</idn-name></p>');
    const name = getComputedStyle(one(page.firstElementChild as Element, '[part=name]'));
    expect([name.color, name.fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'monospace']);
  });

  it('all elements share one style sheet', async () => {
    const sheets = [await showName('a.se'), await showName('b.se')].map((element) => element.shadowRoot?.adoptedStyleSheets[0]);
    expect(sheets[0] !== undefined && sheets[0] === sheets[1]).to.equal(true);
  });

  it('its lines break, also where the page’s own do not', async () => {
    const page = await fixture<HTMLElement>('<div style="white-space: nowrap; width: 300px"><idn-name>räksmörgås.se</idn-name></div>');
    expect(page.scrollWidth).to.equal(300);
  });

  it('is as wide as what is in it where the page gives it no width', async () => {
    const page = await fixture('<div style="display: flex"><idn-name>räksmörgås.se</idn-name></div>');
    const [name, row] = [page.firstElementChild as Element, one(page.firstElementChild as Element, '.row')];
    expect(name.getBoundingClientRect().width).to.be.greaterThan(200);
    expect(row.getBoundingClientRect().height).to.be.below(80);
  });

  it('hidden hides it', async () => {
    expect((await showName('a.se', 'hidden')).checkVisibility()).to.equal(false);
  });
});

describe('for everyone', () => {
  withSchemes();

  for (const scheme of ['light', 'dark']) {
    for (const lang of ['sv', 'en']) {
      it(`axe finds nothing, ${lang}, ${scheme}`, async () => {
        const names = ['räksmörgås.se', 'iis.se', 'xn--example-.se', YIDDISH];
        const page = await fixture(
          `<main class="${scheme}" lang="${lang}">${names.map((name) => `<idn-name>${name}</idn-name>`).join('')}</main>`,
        );
        expect(await faultsOf(page)).to.deep.equal([]);
      });
    }
  }

  for (const width of [320, 256]) {
    it(`nothing has to be moved sideways at ${width} pixels, and the button is no less than 24 pixels`, async () => {
      const content = ['räksmörgås.se', 'ä'.repeat(57), `${'a'.repeat(63)}.se`, `xn--${'a'.repeat(200)}`].map((name) => `<idn-name>${name}</idn-name>`);
      const frame = await showPage(width, `${content.join('')}<script type="module" src="/src/define-name.ts"></script>`);
      const page = frame.contentDocument as Document;
      page.body.style.fontSize = '10px';
      expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
      for (const element of page.querySelectorAll('idn-name')) {
        expect(one(element, 'button').getBoundingClientRect().height).to.be.at.least(24);
        expect(one(element, 'button').getBoundingClientRect().width).to.be.at.least(24);
      }
    });
  }

  it('the button says which name it copies, and its focus can be seen', async () => {
    const page = await fixture('<p lang="sv"><input aria-label="x"><idn-name>räksmörgås.se</idn-name></p>');
    const element = page.querySelector('idn-name') as IdnNameElement;
    const button = one(element, 'button');
    expect(textOf(element, `#${button.getAttribute('aria-describedby')}`)).to.equal('räksmörgås.se');
    page.querySelector('input')?.focus();
    await press('Tab');
    expect(focusIn(document)).to.equal('idn-name button');
    const { outlineStyle, outlineWidth } = getComputedStyle(button);
    expect([outlineStyle, parseFloat(outlineWidth) >= 2]).to.deep.equal(['solid', true]);
  });
});

describe('in a sentence', () => {
  it('both forms stand in its line, without a button or an explanation', async () => {
    const line = await fixture<HTMLElement>('<p lang="sv">Du har beställt <idn-name inline>xn--rksmrgs-5wao1o.se</idn-name>, och <idn-name inline>hem.se</idn-name>.</p>');
    const names = [...line.querySelectorAll('idn-name')];
    await Promise.all(names.map(({ updateComplete }) => updateComplete));
    expect(names.map(({ renderRoot }) => (renderRoot as ShadowRoot).textContent?.trim())).to.deep.equal(['räksmörgås.se (xn--rksmrgs-5wao1o.se)', 'hem.se']);
    expect([line.getClientRects().length, names.map((name) => getComputedStyle(name).display)]).to.deep.equal([1, ['inline', 'inline']]);
    expect(line.offsetHeight).to.be.lessThan(2 * parseFloat(getComputedStyle(line).fontSize) * 1.5);
    const [first] = names;
    expect([first?.renderRoot.querySelector('button'), first?.renderRoot.querySelector('[part=name]')?.getAttribute('dir')]).to.deep.equal([null, 'ltr']);
    (first as HTMLElement).hidden = true;
    expect(getComputedStyle(first as HTMLElement).display).to.equal('none');
  });
});

it('twice registered is registered once', () => {
  const registered = customElements.get('idn-name');
  class Copy extends IdnNameElement {}
  IdnNameElement.define();
  Copy.define();
  expect(customElements.get('idn-name') === registered).to.equal(true);
});
