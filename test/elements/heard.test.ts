/** What a screen reader is given to say of a name, and when: once, whole, and not while somebody types. */
import { aTimeout, expect, fixture } from '@open-wc/testing';
import '../../src/define-batch.js';
import '../../src/define-check.js';
import '../../src/define-name.js';
import '../../src/define-pair.js';
import '../../src/define-table.js';
import type { IdnPairElement } from '../../src/elements/pair/idn-pair.js';
import { put, rendered, showCheck, visit } from './check-screen.js';
import { waitUntil } from './wait-until.js';
import { showForm } from './form-screen.js';
import { all, click, Clock, type Converter, drawn, focusIn, inputOf, one, paste, press, show, spokenBy, spokenOfIt, textOf, type } from './screen.js';

/** Everything that was given to say since. */
function listen(element: Element): () => string[] {
  const spoken: string[] = [];
  const note = (): void => void (spokenBy(element) && spoken.push(spokenBy(element)));
  const observer = new MutationObserver(note);
  observer.observe(one(element, '[role=status]'), { childList: true, characterData: true, subtree: true });
  return () => {
    if (observer.takeRecords().length > 0) note();
    return [...spoken];
  };
}

/** What an attribute of the field points to, in words: the text, or what the buttons in it are called. */
function pointedTo(root: Document | ShadowRoot, field: Element, attribute: string): string {
  const ids = (field.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
  return ids
    .map((id) => {
      const target = root.getElementById(id);
      const named = [...(target?.querySelectorAll('[aria-label]') ?? [])].map(({ ariaLabel }) => ariaLabel);
      return named.length > 0 ? named.join(', ') : (target?.textContent ?? `no ${id}`).replace(/\s+/g, ' ').trim();
    })
    .join(' ')
    .trim();
}

/** Whether the field says that it is at fault, why, and what else describes it. */
const fieldOf = (converter: Converter): (string | null)[] => {
  const input = inputOf(converter);
  const root = converter.shadowRoot as ShadowRoot;
  return [input.getAttribute('aria-invalid'), pointedTo(root, input, 'aria-describedby')];
};

const refused = (name: string, n: number, suggestion: string): string =>
  `${name}.se kan inte registreras. Tecken ${n}, ”!” (utropstecken), får inte ingå i ett domännamn. Förslag: ${suggestion}.se.`;

describe('whoever comes back to a field', () => {
  it('hears that it is at fault, why, and the way out; of any other, nothing of that', async () => {
    const converter = await show('lang="sv" value="håbo!"');
    expect(fieldOf(converter)).to.deep.equal(['true', refused('håbo!', 5, 'håbo')]);
    expect(inputOf(converter).hasAttribute('aria-errormessage'), 'the reason would be heard twice').to.equal(false);
    for (const value of ['håbo', '', 'bücher.com']) {
      converter.value = value;
      await drawn(converter);
      expect(fieldOf(converter)[0], value).to.equal(null);
      expect(fieldOf(converter)[1], value).not.to.match(/utropstecken|Förslag/);
    }
  });

  it('hears nothing of it while it is in there, which was told when it came; and hears it again once it has left', async () => {
    const clock = new Clock();
    const converter = await show();
    await type(converter, 'håbo!');
    await clock.rest(converter);
    expect([spokenBy(converter), fieldOf(converter)[0]]).to.deep.equal([refused('håbo!', 5, 'håbo'), null]);
    await press('Tab');
    await converter.updateComplete;
    expect(fieldOf(converter)[0]).to.equal('true');
    await press('Shift+Tab');
    await converter.updateComplete;
    expect(fieldOf(converter)[0]).to.equal('true');
    await press('Backspace');
    await converter.updateComplete;
    expect(fieldOf(converter)[0]).to.equal(null);
    clock.stop();
  });

  it('hears of a host that a form wants the domain of, and not that it is permitted', async () => {
    const { converter } = await showForm('<idn-converter name="d" value="www.håbo.se" value-format="host"></idn-converter>');
    expect(fieldOf(converter)).to.deep.equal(['true', 'Det är håbo.se som registreras. www är en underdomän. Förslag: håbo.se.']);
  });

  it('hears the page’s hint, and not the label of a box that the page has put there', async () => {
    const hinted = await show('lang="sv" value="håbo"', '<p slot="help">Som på skylten</p>');
    expect(inputOf(hinted).getAttribute('aria-describedby')).to.equal('help');
    for (const box of ['<label slot="help"><input type="checkbox">Visa mer</label>', '<p slot="help"><label><input type="checkbox">Visa mer</label></p>']) {
      const converter = await show('lang="sv" value="håbo"', box);
      expect(inputOf(converter).hasAttribute('aria-describedby'), box).to.equal(false);
    }
  });

  it('of the page’s own hears the same, from beside the input', async () => {
    const { check, input } = await showCheck('', 'value="håbo!" aria-describedby="hint"', '<p id="hint">Som på skylten</p>');
    await visit(check);
    expect(pointedTo(document, input, 'aria-describedby')).to.equal(`${refused('håbo!', 5, 'håbo')} Som på skylten`);
    expect([input.getAttribute('aria-invalid'), input.hasAttribute('aria-errormessage')]).to.deep.equal(['true', false]);
    const text = document.getElementById(input.getAttribute('aria-describedby')?.split(' ')[0] as string) as HTMLElement;
    expect([text.checkVisibility(), text.assignedSlot?.parentElement?.offsetWidth, text.closest('label')]).to.deep.equal([true, 1, null]);
    put(input, 'håbo');
    await rendered(check);
    expect([input.hasAttribute('aria-invalid'), input.getAttribute('aria-describedby'), text.isConnected]).to.deep.equal([false, 'hint', false]);
    put(input, 'håbo!');
    await rendered(check);
    check.remove();
    expect([input.hasAttribute('aria-invalid'), check.querySelector('[slot=fault]')]).to.deep.equal([false, null]);
  });

  it('of the page’s own hears what the page says itself, where it does', async () => {
    const { check, input } = await showCheck('', 'value="håbo!" aria-invalid="true" aria-errormessage="own"');
    await visit(check);
    put(input, 'håbo');
    await rendered(check);
    expect([input.getAttribute('aria-invalid'), input.getAttribute('aria-errormessage')]).to.deep.equal(['true', 'own']);
  });
});

describe('a form that is sent with a refused name', () => {
  const field = '<idn-converter name="domain" value="håbo!"></idn-converter>';
  const button = (form: HTMLFormElement): HTMLElement => form.querySelector('button') as HTMLElement;
  /** Whether the browser’s own words about an element are left out. */
  const areLeftOut = (target: EventTarget, act: () => Promise<void>): Promise<boolean> =>
    new Promise((resolve) => {
      target.addEventListener('invalid', (event) => setTimeout(() => resolve(event.defaultPrevented)), { once: true });
      void act();
    });

  it('leads to the field, which says why, and the browser does not say it once more', async () => {
    const { form, converter, sent } = await showForm(`${field}<button>Beställ</button>`);
    const spoken = listen(converter);
    expect(await areLeftOut(converter, () => click(button(form)))).to.equal(true);
    expect([focusIn(document), fieldOf(converter)[0], spoken(), sent]).to.deep.equal(['idn-converter input', 'true', ['Inget är skickat.'], []]);
  });

  it('is answered once by Enter right after typing, with all of the name', async () => {
    const { converter } = await showForm('<idn-converter name="domain"></idn-converter><button>Beställ</button>');
    const spoken = listen(converter);
    const clock = new Clock(); // no rest, however slow the machine is
    await type(converter, 'håbo!');
    expect(await areLeftOut(converter, () => press('Enter'))).to.equal(true);
    await spokenOfIt(converter);
    clock.stop();
    expect([spoken(), focusIn(document), fieldOf(converter)[0]]).to.deep.equal([[`Inget är skickat. ${refused('håbo!', 5, 'håbo')}`], 'idn-converter input', null]); // a change of the field would be heard as well
  });

  it('marks the field, and says why, where its button leaves the focus in there', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain"></idn-converter><button>Beställ</button>');
    await type(converter, 'håbo!');
    button(form).addEventListener('mousedown', (event) => event.preventDefault());
    await waitUntil(() => spokenBy(converter) === refused('håbo!', 5, 'håbo'), 'not told'); // a rest, however slow the machine is
    const spoken = listen(converter);
    expect(await areLeftOut(converter, () => click(button(form)))).to.equal(true);
    await spokenOfIt(converter);
    expect([spoken(), focusIn(document), fieldOf(converter)[0]]).to.deep.equal([[`Inget är skickat. ${refused('håbo!', 5, 'håbo')}`], 'idn-converter input', 'true']);
  });

  it('is the browser’s to answer where something else is wrong as well, or the page has a word of its own', async () => {
    const { form, converter } = await showForm(`${field}<input required><button>Beställ</button>`);
    expect(await areLeftOut(converter, () => click(button(form)))).to.equal(false);
    const own = await showForm(`${field}<button>Beställ</button>`);
    own.converter.setCustomValidity('Upptaget');
    expect(await areLeftOut(own.converter, () => click(button(own.form)))).to.equal(false);
  });

  for (const [what, change] of [
    ['is not validated', (form: HTMLFormElement) => (form.noValidate = true)],
    ['has a button that does not validate', (form: HTMLFormElement) => (form.querySelector('button')!.formNoValidate = true)],
  ] as const) {
    it(`is not said to be unsent where it ${what}, and its page only asks`, async () => {
      const { form, converter, sent } = await showForm(`${field}<button>Beställ</button>`);
      change(form);
      button(form).addEventListener('click', () => form.checkValidity());
      const spoken = listen(converter);
      await areLeftOut(converter, () => click(button(form)));
      await waitUntil(() => focusIn(document).includes('idn-converter'), 'not led to the field');
      expect([spoken(), sent.length]).to.deep.equal([[], 1]);
    });
  }

  it('is not what a page asks that wants to know whether the form is valid', async () => {
    const { form, converter } = await showForm(`${field}<button>Beställ</button>`);
    expect(await areLeftOut(converter, async () => void form.checkValidity())).to.equal(false);
    expect(focusIn(document)).not.to.contain('idn-converter');
  });

  it('leads to the page’s own input in the same way', async () => {
    const { form, check, input } = await showCheck('', 'value="håbo!"', '<button>Beställ</button>');
    await rendered(check);
    expect(await areLeftOut(input, () => click(button(form)))).to.equal(true);
    expect([document.activeElement === input, input.getAttribute('aria-invalid')]).to.deep.equal([true, 'true']);
  });
});

describe('someone who rests at each key', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = new Clock();
  });
  afterEach(() => clock.stop());

  it('hears nothing until the name may be whole', async () => {
    const converter = await show();
    const spoken = listen(converter);
    for (const key of 'håbo.se') {
      await type(converter, key);
      await clock.rest(converter);
    }
    expect(spoken()).to.deep.equal(['håbo.se är ett tillåtet .se-namn.']);
  });

  it('hears it as soon as the field is left, or after a longer rest', async () => {
    const converter = await show();
    const spoken = listen(converter);
    for (const key of 'hå') {
      await type(converter, key);
      await clock.rest(converter);
    }
    expect(spoken()).to.deep.equal([]);
    await press('Tab');
    await converter.updateComplete;
    expect(spoken()).to.deep.equal(['hå.se är ett tillåtet .se-namn.']);
  });

  it('hears nothing of what is pasted or mended later than anybody else', async () => {
    const converter = await show();
    await paste(converter, 'håbo');
    await clock.rest(converter);
    expect(spokenBy(converter)).to.equal('håbo.se är ett tillåtet .se-namn.');
    await paste(converter, 'hå');
    await clock.rest(converter);
    expect(spokenBy(converter)).to.equal('hå.se är ett tillåtet .se-namn.');
  });

  it('into the page’s own input, or the code of a pair, hears as little', async () => {
    const { check, input } = await showCheck();
    const pair = await fixture<IdnPairElement>('<idn-pair lang="sv" name="håbo"></idn-pair>');
    const code = one<HTMLInputElement>(pair, '#code');
    const spoken = [listen(check), listen(pair)];
    for (const text of ['h', 'hå', 'håb']) {
      put(input, text);
      put(code, text);
      await clock.rest(check);
      await pair.updateComplete;
    }
    expect(spoken.map((each) => each())).to.deep.equal([[], []]);
  });
});

describe('a name that the page puts into the field', () => {
  it('is told where the page asks for that, a rest later', async () => {
    const clock = new Clock();
    const converter = await show();
    const spoken = listen(converter);
    converter.value = 'håbo!';
    await clock.rest(converter);
    expect(spoken()).to.deep.equal([]);
    converter.announce();
    await clock.rest(converter);
    expect(spoken()).to.deep.equal([refused('håbo!', 5, 'håbo')]);
    clock.stop();
  });

  it('as it tidies what was typed when the field is left, is told instead of that', async () => {
    const clock = new Clock();
    const { check, input } = await showCheck();
    input.addEventListener('change', () => (input.value = input.value.replace('www.', '')));
    input.focus();
    put(input, 'www.håbo!');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(check);
    expect(spokenBy(check)).to.equal(refused('håbo!', 5, 'håbo'));
    const pair = await fixture<IdnPairElement>('<idn-pair lang="sv" name="håbo"></idn-pair>');
    pair.addEventListener('change', () => (pair.code = pair.code.trim()));
    const code = one<HTMLInputElement>(pair, '#code');
    code.focus();
    put(code, ' xn--hbo-qla ');
    code.dispatchEvent(new Event('change'));
    await pair.updateComplete;
    expect(spokenBy(pair)).to.match(/^Nej, ett tecken i koden är fel/);
    clock.stop();
  });

  it('leaves no words about the one before', async () => {
    const clock = new Clock();
    const converter = await show();
    await type(converter, 'håbo!');
    await clock.rest(converter);
    const { check, input } = await showCheck();
    put(input, 'håbo!');
    await clock.rest(check);
    clock.stop();
    expect([spokenBy(converter), spokenBy(check)]).to.deep.equal([refused('håbo!', 5, 'håbo'), refused('håbo!', 5, 'håbo')]);
    await aTimeout(150); // what changes sooner has been tidied
    converter.value = 'håbo';
    await converter.updateComplete;
    input.value = 'håbo';
    check.update();
    await rendered(check);
    expect([spokenBy(converter), spokenBy(check)]).to.deep.equal(['', '']);
  });

  it('leaves no words about what no longer holds of it', async () => {
    const clock = new Clock();
    const converter = await show('lang="sv" tld="se nu"');
    await type(converter, 'räksmörgås.se');
    await clock.rest(converter);
    clock.stop();
    expect(spokenBy(converter)).to.match(/^räksmörgås.se är ett tillåtet .se-namn/);
    await aTimeout(150);
    converter.blocked = () => true;
    await converter.updateComplete;
    expect(spokenBy(converter)).to.equal('');
  });
});

describe('a button that changes to a name says so', () => {
  it('wherever it stands', async () => {
    const converter = await show('lang="sv" value="håbo.se" advice="counterpart lookalikes codes"');
    for (const door of all<HTMLDetailsElement>(converter, '[part=advice]')) door.open = true;
    await drawn(converter);
    const buttons = all(converter, '[part=advice] button[part=mend]');
    expect(buttons.length).to.be.greaterThan(1);
    for (const button of buttons) expect(button.ariaLabel).to.equal(`Byt till ${button.textContent?.trim()}`);
  });
});

describe('a name with what is refused in it', () => {
  it('is heard as a whole, after what is refused and where', async () => {
    const converter = await show('lang="sv" value="xn--smrgsbrd-d0a1ou38a.se"'); // smörgåsbоrd with a Cyrillic о
    const form = one(converter, '.form');
    expect(form.textContent?.replace(/\s+/g, ' ').trim()).to.match(/^Inte tillåtet: [^.]*, tecken 9\. smörgåsbоrd\.se/);
    expect(one(converter, 'mark').textContent).to.equal('о');
  });

  it('has nothing before it where nothing is', async () => {
    const converter = await show('lang="sv" value="håbo"');
    expect(all(converter, '.form .unseen')).to.deep.equal([]);
  });
});

describe('no value in a list of terms is read with its button', () => {
  it('as there is no button in one', async () => {
    const page = await fixture<HTMLElement>(`<div lang="sv"><idn-converter value="räksmörgås.se" details="open"></idn-converter>
      <idn-name>räksmörgås.se</idn-name><idn-pair name="håbo" code="xn--hbo-qla"></idn-pair><idn-table character="ŋ"></idn-table></div>`);
    await drawn(page.querySelector('idn-converter') as Converter);
    await (page.querySelector('idn-pair') as IdnPairElement).updateComplete;
    for (const element of page.children) expect(all(element, 'dl button'), element.localName).to.deep.equal([]);
    const [copy] = all(page.firstElementChild as Element, '[part=copy]');
    expect([copy?.ariaLabel, copy?.hasAttribute('aria-describedby')]).to.deep.equal(['Kopiera namnet', false]);
  });
});

describe('on a page from right to left', () => {
  const elements = ['idn-converter value="Björns Åkeri"', 'idn-check', 'idn-name', 'idn-pair name="håbo" code="xn--hbo-qla"', 'idn-table', 'idn-batch'];
  for (const [lang, direction] of [['sv', 'ltr'], ['he', 'ltr']] as const) {
    it(`each element has the direction of the language that it speaks, where the page is in ${lang}`, async () => {
      const page = await fixture<HTMLElement>(`<div dir="rtl" lang="${lang}">${elements.map((tag) => `<${tag}></${tag.split(' ')[0]}>`).join('')}</div>`);
      for (const element of page.children as Iterable<Converter>) {
        await element.updateComplete;
        expect(getComputedStyle(one(element, '.frame')).direction, element.localName).to.equal(direction);
      }
    });
  }

  it('sentences that the page gives in Hebrew run as these do', async () => {
    const page = await fixture<HTMLElement>('<div lang="he"><idn-converter></idn-converter></div>');
    const converter = page.firstElementChild as Converter;
    converter.strings = { he: { label: 'שם מתחם' } };
    await converter.updateComplete;
    expect([textOf(converter, 'label'), one(converter, '.frame').dir]).to.deep.equal(['שם מתחם', 'rtl']);
  });

  it('what the page puts in keeps its own direction', async () => {
    const converter = await show('lang="sv" dir="rtl"', '<span slot="label">שם מתחם.</span>');
    expect(getComputedStyle(converter.querySelector('span') as Element).unicodeBidi).to.equal('plaintext');
  });
});

describe('Enter in a refused input of the page', () => {
  it('is not needed for whoever comes back to hear why, also after a rest', async () => {
    const { check, input } = await showCheck('', '', '<button>Beställ</button>');
    const clock = new Clock();
    input.focus();
    put(input, 'håbo!');
    await clock.rest(check as never);
    clock.stop();
    await press('Tab');
    await rendered(check);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
  });

  it('says why once more', async () => {
    const { check, input, form } = await showCheck('', '', '<button>Beställ</button>');
    const clock = new Clock();
    input.focus();
    put(input, 'håbo!');
    await clock.rest(check as never);
    clock.stop();
    expect([spokenBy(check), input.hasAttribute('aria-invalid')]).to.deep.equal([refused('håbo!', 5, 'håbo'), false]);
    const spoken = listen(check);
    await press('Enter');
    await spokenOfIt(check);
    expect([spoken(), form.checkValidity(), input.hasAttribute('aria-invalid')]).to.deep.equal([[`Inget är skickat. ${refused('håbo!', 5, 'håbo')}`], false, false]); // a change of the field would be heard as well
  });
});
