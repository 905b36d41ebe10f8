/** What a phone leaves of its screen when the keyboard is open shows the field, what is wrong, and the way out. */
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { all, type Converter, drawn, inputOf, loaded, one, paste } from './screen.js';
import { waitUntil } from './wait-until.js';

/** What people paste, and the name that is suggested first; '' where none is. */
const texts: readonly [text: string, suggestion: string][] = [
  ['köp.se.se', 'köp.se'],
  ['xn--info@kp-f1a.se', 'köp.se'],
  ['xn--www.kp-0xa.se', 'köp.se'],
  ['xn—kp-fka.se', 'köp.se'],
  ['a@köp@se', 'köp.se'],
  ['köp.pp.se', ''],
  ['a@köp.se, b@låt.se', 'köp.se'],
  ['köp se', 'köp.se'],
  ['www.köp,se', 'köp.se'],
  ['k?p.se', ''],
  ['k√∂p.se', 'köp.se'],
  ['rÃ¤ksmörgås.se', 'räksmörgås.se'],
  ['Jag vill ha köp.se', 'köp.se'],
  ['köp.se (ledig)', ''],
  ['192.0.2.1', ''],
  ['www.köp', 'köp.se'],
  ['2×4', '2x4.se'],
  ['kața.se', 'kaţa.se'],
  ['OʼLearys', 'olearys.se'],
  ['Björns Bageri & Café', 'björnsbageriochcafé.se'],
  ['https://www.Björns Bageri.se/meny', 'björnsbageri.se'],
  ['*.köp.se', 'köp.se'],
  ['xn--kp-fka .se', 'köp.se'],
  ['köp.sе', 'köp.se'], // the last letter is Cyrillic
  ['xn--smrgs-praoj.se', 'smörgås.se'],
];

/** A page with a head of its own above, and more than fits below. */
async function showLowPage(width: number, height: number, content: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe style="width: ${width}px; height: ${height}px; border: 0"></iframe>`);
  const isLoaded = loaded(frame);
  frame.srcdoc = `<!doctype html>
    <html lang="sv">
      <meta charset="utf-8"><title>${width} × ${height}</title>
      <body style="margin: 16px; font: 16px/1.5 sans-serif"><div style="height: 300px">Registret</div>${content}<div style="height: 2000px"></div>
      <script type="module" src="/src/define.ts"></script><script type="module" src="/src/define-check.ts"></script>`;
  await isLoaded;
  return frame;
}

/** What is out of sight, in words; nothing where all of it is seen. */
function hiddenOf(elements: readonly (readonly [what: string, element: Element | undefined])[], { innerWidth, innerHeight }: Window): string[] {
  return elements.flatMap(([what, element]) => {
    if (!element) return [`no ${what}`];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight ? [] : [`${what}: ${Math.round(left)} to ${Math.round(right)}, ${Math.round(top)} to ${Math.round(bottom)}`];
  });
}

const suggestionIn = (element: Element): HTMLElement | undefined => all(element, '[part=mend]')[0];

/** Until the page is scrolled; WebKit tells of the focus only when its window has it. */
const atTop = (label: Element): Promise<void> =>
  waitUntil(() => {
    const { top } = label.getBoundingClientRect();
    return top >= 0 && top <= 16;
  }, 'not at the top');

/** Until the answer to this text is final. */
const answered = (element: Element, text: string, suggestion: string): Promise<void> =>
  waitUntil(
    () => all(element, '.headline').length > 0 && all(element, '.stale').length === 0 && (suggestionIn(element)?.getAttribute('aria-label') ?? '').includes(suggestion),
    `no answer to ${text}: ${suggestionIn(element)?.getAttribute('aria-label')}`,
  );

for (const [width, height] of [[390, 430], [360, 320]] as const) {
  describe(`at ${width} × ${height} pixels`, () => {
    it('the converter’s field, headline and first suggestion are in sight', async () => {
      const frame = await showLowPage(width, height, '<idn-converter></idn-converter>');
      const inside = frame.contentWindow as Window;
      const converter = inside.document.querySelector('idn-converter') as Converter;
      await drawn(converter);
      converter.focus();
      await atTop(one(converter, 'label'));
      const hidden: string[] = [];
      for (const [text, suggestion] of texts) {
        await paste(converter, text);
        await answered(converter, text, suggestion);
        const looked = [['field', inputOf(converter)], ['headline', all(converter, '.headline')[0]], ...(suggestion ? [['suggestion', suggestionIn(converter)] as const] : [])] as const;
        hidden.push(...hiddenOf(looked, inside).map((words) => `${text}: ${words}`));
      }
      expect(hidden).to.deep.equal([]);
    });

    it('and so are those of a form', async () => {
      const frame = await showLowPage(width, height, '<form><label for="domain">Domän</label><idn-check><input id="domain"></idn-check></form>');
      const inside = frame.contentWindow as Window;
      const check = inside.document.querySelector('idn-check') as HTMLElementTagNameMap['idn-check'];
      const input = check.input as HTMLInputElement;
      input.focus();
      await atTop(input.labels?.[0] as Element);
      const hidden: string[] = [];
      for (const [text, suggestion] of texts) {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await check.updateComplete;
        await answered(check, text, suggestion);
        const looked = [['input', input], ['headline', all(check, '.headline')[0]], ...(suggestion ? [['suggestion', suggestionIn(check)] as const] : [])] as const;
        hidden.push(...hiddenOf(looked, inside).map((words) => `${text}: ${words}`));
      }
      expect(hidden).to.deep.equal([]);
    });
  });
}

describe('in a window of 1,280 pixels', () => {
  it('the first suggestion is at most 120 pixels below the field', async () => {
    const frame = await showLowPage(1280, 800, '<idn-converter></idn-converter>');
    const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
    await drawn(converter);
    const far: string[] = [];
    for (const [text, suggestion] of texts.filter(([, wanted]) => wanted)) {
      await paste(converter, text);
      await answered(converter, text, suggestion);
      const distance = (suggestionIn(converter) as HTMLElement).getBoundingClientRect().top - inputOf(converter).getBoundingClientRect().bottom;
      if (distance > 120) far.push(`${text}: ${Math.round(distance)}`);
    }
    expect(far).to.deep.equal([]);
  });
});

describe('the label comes to the top when the field gets the focus', () => {
  it('of a low window, at once', async () => {
    const frame = await showLowPage(390, 430, '<idn-converter></idn-converter>');
    const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
    await drawn(converter);
    converter.focus();
    await atTop(one(converter, 'label'));
  });

  it('with the label that the page has', async () => {
    const frame = await showLowPage(390, 430, '<label for="name">Domän</label><p>Ett namn, och inget mer.</p><idn-converter id="name"></idn-converter>');
    const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
    await drawn(converter);
    converter.focus();
    await atTop(frame.contentDocument?.querySelector('label') as Element);
  });

  it('of a phone, however high its window is until the keyboard opens', async () => {
    const frame = await showLowPage(390, 800, '<idn-converter></idn-converter>');
    const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
    const inside = frame.contentWindow as Window;
    const match = inside.matchMedia.bind(inside);
    inside.matchMedia = (query) => match(query.replaceAll('(pointer: coarse)', 'all'));
    await drawn(converter);
    converter.focus();
    await atTop(one(converter, 'label'));
  });

  it('and nothing moves in a window that shows it all', async () => {
    const frame = await showLowPage(1280, 800, '<idn-converter></idn-converter>');
    const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
    await drawn(converter);
    converter.focus();
    await aTimeout(0);
    expect(frame.contentWindow?.scrollY).to.equal(0);
  });

  it('and nothing moves under a button of the mouse that is down', async () => {
    const frame = await showLowPage(390, 430, '<idn-converter></idn-converter>');
    const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
    await drawn(converter);
    const { left, top, width, height } = inputOf(converter).getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(box.left + left + width / 2), Math.round(box.top + top + height / 2)] });
    await sendMouse({ type: 'down' });
    await waitUntil(() => converter.shadowRoot?.activeElement === inputOf(converter), 'no focus');
    await aTimeout(0);
    const whileDown = frame.contentWindow?.scrollY;
    await sendMouse({ type: 'up' });
    await atTop(one(converter, 'label'));
    expect(whileDown).to.equal(0);
  });
});

describe('where nothing is typed yet', () => {
  it('the converter takes at most 120 pixels', async () => {
    for (const width of [1280, 390]) {
      const frame = await showLowPage(width, 800, '<idn-converter></idn-converter>');
      const converter = frame.contentDocument?.querySelector('idn-converter') as Converter;
      await drawn(converter);
      expect(all(converter, 'label, .hint')).to.have.lengthOf(2);
      expect(converter.getBoundingClientRect().height, `${width}`).to.be.at.most(120);
    }
  });

  it('the check takes no more than what is in it', async () => {
    const field = '<label>Domän <input></label>';
    const frame = await showLowPage(390, 800, `<div>${field}</div><idn-check>${field}</idn-check>`);
    const [check, alone] = ['idn-check', 'div:has(input)'].map((selector) => frame.contentDocument?.querySelector(selector) as HTMLElement);
    await waitUntil(() => all(check as Element, '.frame').length > 0, 'not drawn');
    expect(check?.getBoundingClientRect().height).to.equal(alone?.getBoundingClientRect().height);
  });
});
