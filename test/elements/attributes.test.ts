/** What a page can set, and what it hears. */
import { expect, fixture, nextFrame, oneEvent } from '@open-wc/testing';
import { IdnConverterElement } from '../../src/elements/converter/idn-converter.js';
import type { IdnDiagnosisEvent } from '../../src/elements/shared/idn-diagnosis-event.js';
import { showForm } from './form-screen.js';
import {
  all, click, codeOf, type Converter, drawn, focusIn, inputOf, suggestionsOf, nameOf, one, paste, press, show, textOf, type, verdictOf,
} from './screen.js';

describe('value', () => {
  it('is in the field, and answered', async () => {
    const converter = await show('value="håbo" lang="sv"');
    expect(inputOf(converter).value).to.equal('håbo');
    expect([verdictOf(converter), nameOf(converter)]).to.deep.equal(['Tillåtet .se-namn', 'håbo.se']);
  });

  it('can be set again, and taken away', async () => {
    const converter = await show('value="håbo" lang="sv"');
    await type(converter, 'x');
    converter.value = 'ŋ';
    await converter.updateComplete;
    expect([inputOf(converter).value, codeOf(converter)]).to.deep.equal(['ŋ', 'xn--2fa.se']);
    for (const nothing of ['', null, undefined] as string[]) {
      converter.value = nothing;
      await converter.updateComplete;
      expect([inputOf(converter).value, verdictOf(converter), nameOf(converter)]).to.deep.equal(['', '', '']);
    }
  });

  it('can be read while someone types, with its answer', async () => {
    const converter = await show();
    const read: [string, string][] = [];
    converter.addEventListener('input', () => read.push([converter.value, converter.diagnosis.ascii]));
    await type(converter, 'å!');
    expect(read).to.deep.equal([['å', 'xn--5ca.se'], ['å!', '']]);
  });
});

describe('tld', () => {
  const judged: [string, string, string][] = [
    ['tld="se"', 'ß.nu', 'Namn under .nu går inte att beställa här'],
    ['tld="nu"', 'å', 'Tillåtet .nu-namn'],
    ['tld="nu se"', 'å', 'Tillåtet .nu-namn'],
    ['tld="nu se"', 'ŧ.se', 'Tillåtet .se-namn'],
    ['tld="nu se"', 'ŧ.nu', 'Tecken 1, ”ŧ” (t med tvärstreck), får inte användas under .nu, men under .se, .no, .fi och andra'],
    ['tld=" SE  NU "', 'å.nu', 'Tillåtet .nu-namn'],
    ['tld=".NU, se"', 'å', 'Tillåtet .nu-namn'],
    ['tld="com constructor"', 'å', 'I kodad form: xn--5ca.com'],
    ['tld="com se"', 'räk', 'I kodad form: xn--rk-via.com'],
    ['tld="com se"', 'rak', 'I kodad form skrivs namnet likadant'],
    ['tld="com se"', 'ж.se', 'Namnet är skrivet med kyrilliska bokstäver'],
    ['tld="com se"', 'räk-', 'Namnet får inte sluta med bindestreck'],
    ['tld="com se"', 'räk.org', 'Namn under .org går inte att beställa här'],
    ['tld="xn--p1ai"', 'Привет', 'I kodad form: xn--b1agh1afp.xn--p1ai'],
    ['tld=""', 'å', 'Tillåtet .se-namn'],
    ['', 'å.nu', 'Tillåtet .nu-namn'],
    ['', 'å.com', '.com bedöms inte här'],
  ];
  for (const [attribute, name, verdict] of judged) {
    it(`${attribute || 'missing'}: ${name}: ${verdict}`, async () => {
      expect(verdictOf(await show(`lang="sv" value="${name}" ${attribute}`))).to.equal(verdict);
    });
  }

  it('can be set again, and taken away', async () => {
    const converter = await show('value="å" tld="se"');
    converter.setAttribute('tld', 'nu');
    await converter.updateComplete;
    expect(nameOf(converter)).to.equal('å.nu');
    converter.removeAttribute('tld');
    await converter.updateComplete;
    expect(nameOf(converter)).to.equal('å.se');
  });
});

describe('label', () => {
  it('stands for the language’s own', async () => {
    expect(textOf(await show('lang="sv"'), 'label')).to.equal('Domännamn');
    expect(textOf(await show('lang="sv" label="Ditt namn"'), 'label')).to.equal('Ditt namn');
  });
});

describe('lang', () => {
  const languages: [string, string, string][] = [
    ['its own', '<idn-converter lang="sv"></idn-converter>', 'sv'],
    ['its own, of a region', '<idn-converter lang="sv-FI"></idn-converter>', 'sv'],
    ['that of an element around it', '<div lang="sv"><p><idn-converter></idn-converter></p></div>', 'sv'],
    ['its own before that of an element around it', '<div lang="sv"><idn-converter lang="en-GB"></idn-converter></div>', 'en'],
    ['English for one that is not known', '<div lang="sv"><idn-converter lang="se"></idn-converter></div>', 'en'],
    ['English for one that is not known around it', '<div lang="qaa"><idn-converter></idn-converter></div>', 'en'],
  ];
  for (const [what, markup, expected] of languages) {
    it(`is ${what}`, async () => {
      const around = await fixture(markup);
      const converter = (around.matches('idn-converter') ? around : around.querySelector('idn-converter')) as Converter;
      await converter.updateComplete;
      expect(one(converter, '.converter').lang).to.equal(expected);
      expect(textOf(converter, 'label')).to.equal(expected === 'sv' ? 'Domännamn' : 'Domain name');
    });
  }

  it('is that of the page in another component, too', async () => {
    const around = await fixture('<div lang="sv"></div>');
    const converter = document.createElement('idn-converter') as Converter;
    around.attachShadow({ mode: 'open' }).append(converter);
    await converter.updateComplete;
    expect(textOf(converter, 'label')).to.equal('Domännamn');
  });

  it('can be changed', async () => {
    const converter = await show('lang="sv" value="å"');
    converter.lang = 'en';
    await converter.updateComplete;
    expect(verdictOf(converter)).to.equal('Permitted .se name');
  });
});

describe('details', () => {
  for (const [details, isOpen] of [['open', true], ['closed', false], ['', false]] as const) {
    it(`"${details}" shows the letters ${isOpen ? 'open' : 'closed'}`, async () => {
      const converter = await show(`value="å" details="${details}"`);
      expect(one<HTMLDetailsElement>(converter, 'details').open).to.equal(isOpen);
    });
  }

  it('"none" leaves them out', async () => {
    expect(all(await show('value="å" details="none"'), 'details')).to.have.lengthOf(0);
  });

  it('is left out in a form that does not ask for it', async () => {
    const { converter } = await showForm('<idn-converter lang="sv" value="å"></idn-converter>');
    expect(all(converter, 'details')).to.have.lengthOf(0);
    converter.details = 'closed';
    await converter.updateComplete;
    expect(one<HTMLDetailsElement>(converter, 'details').open).to.equal(false);
  });
});

describe('disabled and readonly', () => {
  for (const attribute of ['disabled', 'readonly']) {
    it(`${attribute} keeps the name from being changed, by key or mend`, async () => {
      const converter = await show(`value="Björns Åkeri" ${attribute}`);
      expect(suggestionsOf(converter)).to.have.lengthOf(2);
      await type(converter, 'x');
      await click(one(converter, '[part=mend]'));
      expect(converter.value).to.equal('Björns Åkeri');
    });
  }

  it('disabled takes the field out of the tab order, readonly does not', async () => {
    const converter = await show('disabled');
    converter.focus();
    expect(focusIn(document)).to.equal('body');
    converter.disabled = false;
    converter.readonly = true;
    await converter.updateComplete;
    converter.focus();
    expect(focusIn(document)).to.equal('idn-converter input');
  });

  it('disabled shows on the element, for the page’s style sheet', async () => {
    const converter = await show();
    converter.disabled = true;
    await converter.updateComplete;
    expect(converter.matches('[disabled]')).to.equal(true);
  });
});

describe('registering', () => {
  it('keeps what was set before', async () => {
    const early = await fixture<Converter>('<idn-early lang="sv" tld="nu"></idn-early>');
    Object.assign(early, { value: 'håbo', tld: 'se', details: 'none' });
    class Early extends IdnConverterElement {}
    Early.define('idn-early');
    await early.updateComplete;
    expect([verdictOf(early), nameOf(early)]).to.deep.equal(['Tillåtet .se-namn', 'håbo.se']);
    expect(all(early, 'details')).to.have.lengthOf(0);
  });

  it('twice does nothing', () => {
    const registered = customElements.get('idn-converter');
    class Copy extends IdnConverterElement {}
    IdnConverterElement.define();
    Copy.define();
    expect(customElements.get('idn-converter') === registered).to.equal(true);
  });
});

describe('events', () => {
  it('idn-diagnosis brings each new answer, out of shadow roots', async () => {
    const around = await fixture('<div></div>');
    const converter = document.createElement('idn-converter') as Converter;
    around.attachShadow({ mode: 'open' }).append(converter);
    const answers: string[] = [];
    around.addEventListener('idn-diagnosis', (event) => answers.push((event as IdnDiagnosisEvent).diagnosis.ascii));
    await converter.updateComplete;
    await paste(converter, 'å');
    await paste(converter, 'å!');
    converter.lang = 'sv';
    await converter.updateComplete;
    expect(answers).to.deep.equal(['xn--5ca.se', '']);
  });

  it('idn-diagnosis brings the answer to a value from the start', async () => {
    const converter = document.createElement('idn-converter') as Converter;
    converter.value = 'å';
    setTimeout(() => document.body.append(converter));
    const { diagnosis } = (await oneEvent(converter, 'idn-diagnosis')) as IdnDiagnosisEvent;
    expect(diagnosis.unicode).to.equal('å.se');
    expect(diagnosis === converter.diagnosis).to.equal(true);
    converter.remove();
  });

  it('the diagnosis is frozen in its depths', async () => {
    const converter = await show('value="Björns Åkeri.se"');
    const loose: string[] = [];
    walk(converter.diagnosis, 'diagnosis');
    expect(loose).to.deep.equal([]);
    expect(() => Object.assign(converter.diagnosis.labels[0]?.characters[0] as object, { status: 'refused' })).to.throw(TypeError);

    function walk(value: unknown, path: string): void {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    }
  });

  it('change comes once when a changed field is left, and not when it was only visited', async () => {
    const converter = await show();
    let changes = 0;
    converter.parentElement?.addEventListener('change', () => changes++, { once: false });
    await type(converter, 'å');
    await press('Tab');
    expect(changes).to.equal(1);
    converter.focus();
    inputOf(converter).blur();
    await nextFrame();
    expect(changes).to.equal(1);
  });

  it('input comes once for each key, from the field itself', async () => {
    const converter = await show();
    let inputs = 0;
    converter.addEventListener('input', () => inputs++);
    await type(converter, 'åäö');
    expect(inputs).to.equal(3);
  });

  it('a suggestion is heard like a key, also outside of the component around it', async () => {
    const around = await fixture('<div></div>');
    const converter = document.createElement('idn-converter') as Converter;
    converter.value = 'Björns Åkeri';
    around.attachShadow({ mode: 'open' }).append(converter);
    await converter.updateComplete;
    const heard: string[] = [];
    for (const name of ['input', 'change']) around.addEventListener(name, ({ type: kind }) => heard.push(kind));
    await click(one(converter, '[part=mend]'));
    // a change stays inside, as that of an input does
    expect(heard).to.deep.equal(['input']);
  });
});

describe('slots', () => {
  it('show what the page puts there, in its place', async () => {
    const converter = await show(
      'lang="sv" value="å"',
      `<b slot="label">Mitt namn</b><i slot="help">Utan www.</i><u slot="availability">Sök ledigt</u><s slot="footer">Tack</s>`,
    );
    const tops = ['label', 'help', 'availability', 'footer'].map((slot) => {
      const element = converter.querySelector(`[slot=${slot}]`) as HTMLElement;
      expect(element.assignedSlot?.name).to.equal(slot);
      expect(element.getBoundingClientRect().height, slot).to.be.greaterThan(0);
      return element.getBoundingClientRect().top;
    });
    expect(tops).to.deep.equal(tops.toSorted((upper, lower) => upper - lower));
  });

  it('actions: what the page does with a name stands below it, where there is one', async () => {
    const converter = await show('lang="sv" value="å"', '<b slot="actions">Sök</b>');
    const action = converter.querySelector('b') as HTMLElement;
    expect(action.getBoundingClientRect().top).to.be.greaterThan(one(converter, '[part=code]').getBoundingClientRect().top);
    for (const value of ['', 'a b']) {
      converter.value = value;
      await drawn(converter);
      expect(action.getBoundingClientRect().height, value).to.equal(0);
    }
  });

  it('label: a click on it goes to the field', async () => {
    const converter = await show('', '<b slot="label">Mitt namn</b>');
    await click(converter.querySelector('b') as Element);
    expect(focusIn(document)).to.equal('idn-converter input');
  });
});

describe('styling', () => {
  it('parts can be reached', async () => {
    const converter = await show('value="Björns Åkeri" details="open"');
    const sheet = await style(`::part(field), ::part(input), ::part(verdict), ::part(display), ::part(undo), ::part(name), ::part(code),
      ::part(copy), ::part(findings), ::part(mend), ::part(letters) { letter-spacing: 3px }`);
    const expectParts = (...parts: string[]) =>
      parts.forEach((part) => expect(getComputedStyle(one(converter, `[part~=${part}]`)).letterSpacing, part).to.equal('3px'));
    expectParts('field', 'input', 'verdict', 'mend', 'letters');
    await click(one(converter, '[part=mend]'));
    await drawn(converter);
    expectParts('undo', 'name', 'code', 'copy');
    converter.value = 'www.Þing.se';
    await drawn(converter);
    expectParts('findings', 'display');
    sheet.remove();
  });

  it('the answer’s part and the element’s state have the name of its verdict', async () => {
    const converter = await show('tld="se nu"');
    for (const [value, state] of [
      ['håbo', 'permitted'], ['þing', 'caution'], ['a b', 'refused'], ['a..b', 'invalid'], ['räk.com', 'elsewhere'],
    ] as const) {
      converter.value = value;
      await drawn(converter);
      expect([...one(converter, '.verdict').part], value).to.deep.equal(['verdict', state]);
      if (CSS.supports('selector(:state(a))')) expect(converter.matches(`:state(${state})`), value).to.equal(true);
    }
    converter.blocked = () => true;
    converter.value = 'håbo';
    await drawn(converter);
    expect([...one(converter, '.verdict').part]).to.deep.equal(['verdict', 'blocked']);
    const sheet = await style('idn-converter::part(blocked) { letter-spacing: 3px }');
    expect(getComputedStyle(one(converter, '.verdict')).letterSpacing).to.equal('3px');
    sheet.remove();
    converter.value = '';
    await drawn(converter);
    if (CSS.supports('selector(:state(a))')) expect(converter.matches(':state(permitted), :state(refused), :state(blocked)')).to.equal(false);
  });

  it('custom properties take effect', async () => {
    const converter = await show('value="Björns Åkeri" details="open"');
    const sheet = await style(`idn-converter { --idn-accent: rgb(1 2 3); --idn-error: rgb(4 5 6); --idn-ok: rgb(7 8 9); --idn-surface: rgb(0 0 0);
      --idn-radius: 11px; --idn-gap: 13px; --idn-field-height: 77px; --idn-mono: "Probe Mono" }`);
    const styleOf = (selector: string) => getComputedStyle(one(converter, selector));
    expect(styleOf('[part=mend].first').backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(styleOf('summary').color).to.equal('rgb(1, 2, 3)');
    expect([styleOf('.sign').stroke, styleOf('.verdict').borderInlineStartColor]).to.deep.equal(['rgb(4, 5, 6)', 'rgb(4, 5, 6)']);
    expect([styleOf('.verdict').borderStartEndRadius, styleOf('.verdict').marginBlockStart]).to.deep.equal(['11px', '13px']);
    expect([styleOf('input').height, styleOf('input').borderStartStartRadius, styleOf('input').backgroundColor]).to.deep.equal(['77px', '11px', 'rgb(0, 0, 0)']);
    converter.value = 'xn--rk-via93c.nu'; // räkŧ
    await drawn(converter);
    expect(styleOf('mark').textDecorationColor).to.equal('rgb(4, 5, 6)');
    expect(styleOf('[part=code]').fontFamily).to.match(/^"?Probe Mono/);
    converter.value = 'smörgåsb\u043Erd!.se';
    await drawn(converter);
    expect(styleOf('.findings .error').borderInlineStartColor).to.equal('rgb(4, 5, 6)');
    converter.value = 'å';
    await drawn(converter);
    expect([styleOf('.sign').stroke, styleOf('.verdict').borderInlineStartColor]).to.deep.equal(['rgb(7, 8, 9)', 'rgb(7, 8, 9)']);
    inputOf(converter).focus();
    await press('Shift');
    expect(styleOf('input').outlineColor).to.equal('rgb(1, 2, 3)');
    sheet.remove();
  });

  it('hidden hides it', async () => {
    const converter = await show('hidden');
    expect(converter.getBoundingClientRect().height).to.equal(0);
  });

  async function style(text: string): Promise<HTMLStyleElement> {
    const sheet = document.createElement('style');
    sheet.textContent = text;
    document.head.append(sheet);
    await nextFrame();
    return sheet;
  }
});
