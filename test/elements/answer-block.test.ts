/** The one block below the field, in the converter and in the check of a page's own input. */
import { aTimeout, expect } from '@open-wc/testing';
import { put, rendered, showCheck } from './check-screen.js';
import { dataOf, showForm } from './form-screen.js';
import {
  all, click, Clock, codeOf, type Converter, drawn, findingsOf, focusIn, inputOf, marksIn, nameOf, one, paste, press, saidOf, show, spokenBy, suggestionsOf, textOf,
  textsOf, type, verdictOf,
} from './screen.js';
import { waitUntil } from './wait-until.js';

const MISREAD = 'xn--smrgs-praoj.se';

async function answer(value: string, attributes = 'lang="sv"'): Promise<Converter> {
  return show(`${attributes} value="${value}"`);
}

describe('what it has', () => {
  it('stands first below the field: the reason, and then the way out of it', async () => {
    const converter = await answer('Björns Bageri &amp; Café');
    expect(saidOf(converter)).to.deep.equal(['Mellanslag och ”&” går inte att ha i ett domännamn']);
    const tops = ['input', '.headline', '.suggestion'].map((selector) => one(converter, selector).getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((upper, lower) => upper - lower));
    expect(one(converter, '.suggestion').getBoundingClientRect().bottom - tops[0]!).to.be.below(260);
  });

  it('offers four names at most, with the reader’s own word for & first, and the first of them filled', async () => {
    const converter = await answer('Björns Bageri &amp; Café');
    expect(suggestionsOf(converter)).to.deep.equal(['björnsbageriochcafé.se', 'björns-bageri-och-café.se', 'björnsbagericafé.se', 'björns-bageri-café.se']);
    expect(all(converter, '[part=mend].first')).to.have.lengthOf(1);
    expect(one(converter, '[part=mend]').matches('.first')).to.equal(true);
    converter.lang = 'en';
    await converter.updateComplete;
    expect(suggestionsOf(converter).slice(0, 2)).to.deep.equal(['björnsbageriandcafé.se', 'björns-bageri-and-café.se']);
  });

  it('is nothing while the field is empty', async () => {
    const converter = await show();
    expect([all(converter, '.verdict, .forms, details, .suggestions'), textOf(converter, '#help')]).to.deep.equal([
      [], 'Till exempel räksmörgås eller björns-bageri.se',
    ]);
    await type(converter, 'å');
    expect([all(converter, '.verdict').length, textOf(converter, '#help')]).to.deep.equal([1, '']);
    const { check } = await showCheck();
    expect(all(await rendered(check), '.verdict')).to.deep.equal([]);
    expect(one(check, '.frame').getBoundingClientRect().height).to.equal(0);
  });

  it('shows the name in both forms, and one of them for an ASCII name', async () => {
    const converter = await answer('Håbo');
    expect([nameOf(converter), codeOf(converter), textsOf(converter, '[part=copy]')]).to.deep.equal([
      'håbo.se', 'xn--hbo-ula.se', ['Kopiera', 'Kopiera', 'Kopiera båda'],
    ]);
    converter.value = 'habo';
    await drawn(converter);
    expect([nameOf(converter), codeOf(converter), textsOf(converter, '[part=copy]')]).to.deep.equal(['habo.se', '', ['Kopiera']]);
  });

  it('shows no forms of a name that is refused, but of a code', async () => {
    for (const value of ['a b', 'ŧest.nu', 'smörgåsb\u043Erd.se']) expect(nameOf(await answer(value)), value).to.equal('');
    const converter = await answer('xn--est-o0a.nu');
    expect([nameOf(converter), codeOf(converter), suggestionsOf(converter)[0]]).to.deep.equal(['ŧest.nu', 'xn--est-o0a.nu', 'test.nu']);
  });

  it('tells what a code stands for, and nothing of availability', async () => {
    const converter = await answer('xn--rksmrgs-5wao1o.se');
    expect(saidOf(converter)).to.deep.equal([
      'Koden står för räksmörgås.se', 'Det är samma adress. Koden finns för att internets adressbok bara klarar a–z, 0–9 och bindestreck.',
    ]);
    expect(all(converter, '[name=availability]')).to.deep.equal([]);
    converter.value = 'räksmörgås';
    await drawn(converter);
    expect(textOf(converter, '[name=availability]')).to.equal('Om det är ledigt ser du hos en registrar.');
  });

  it('has an address bar below it, in amber, where browsers show the code', async () => {
    const converter = await answer('þing');
    const display = one(converter, '[part=display]');
    expect(textsOf(converter, '.verdict .headline')).to.deep.equal(['Tillåtet .se-namn', 'Så här står det i Chrome och Firefox']);
    expect([display.matches('.caution'), textOf(converter, '.address')]).to.deep.equal([true, 'xn--ing-ooa.se']);
    expect(display.getBoundingClientRect().top).to.be.at.least(one(converter, '.verdict').getBoundingClientRect().bottom);
    expect([nameOf(converter), codeOf(converter)]).to.deep.equal(['þing.se', 'xn--ing-ooa.se']);
  });

  it('is the page’s reason, where the page does not take the name', async () => {
    const converter = await answer('håbo');
    converter.blocked = () => 'håbo.se är upptagen. Välj ett annat namn.';
    await drawn(converter);
    expect(saidOf(converter)).to.deep.equal(['håbo.se är upptagen', 'Välj ett annat namn.']);
    expect(one(converter, '.verdict').matches('.blocked')).to.equal(true);
  });
});

describe('in a form', () => {
  it('the name and its code stand in one quiet line, without buttons', async () => {
    const { converter } = await showForm('<idn-converter value="Håbo" details="none"></idn-converter>');
    const { check } = await showCheck('', 'value="Håbo"');
    for (const element of [converter, await rendered(check)]) {
      expect(textsOf(element, '.forms')).to.deep.equal(['håbo.se = xn--hbo-ula.se']);
      expect([textOf(element, '[part=name]'), textOf(element, '[part=code]'), all(element, 'button')]).to.deep.equal(['håbo.se', 'xn--hbo-ula.se', []]);
    }
  });

  it('nothing is said twice of an ASCII name, nor of one that is refused', async () => {
    for (const value of ['habo', 'a b']) {
      const { converter } = await showForm(`<idn-converter value="${value}"></idn-converter>`);
      const { check } = await showCheck('', `value="${value}"`);
      for (const element of [converter, await rendered(check)]) expect(all(element, '.forms'), value).to.deep.equal([]);
    }
  });
});

describe('a code that may have been misread', () => {
  it('stands above the one that was probably meant, each with its name', async () => {
    const converter = await answer(MISREAD);
    const { check } = await showCheck('', `value="${MISREAD}"`);
    for (const element of [converter, await rendered(check)]) {
      expect(verdictOf(element)).to.equal('Står det 0 i stället för o på fakturan?');
      expect(textsOf(element, '.comparison > *')).to.deep.equal(['Du skrev', 'xn--smrgs-praoj.se = smrgåçsè.se', 'Kanske', 'xn--smrgs-pra0j.se = smörgås.se']);
      expect(textsOf(element, '[part=mend]')).to.deep.equal(['Byt till smörgås.se', 'Nej, det står o']);
      expect(all(element, '.forms')).to.deep.equal([]);
    }
  });

  it('is taken as it is by whoever says so, and asked about again when it is another', async () => {
    const converter = await answer(MISREAD);
    await click(all(converter, '[part=mend]')[1] as HTMLElement);
    await drawn(converter);
    expect(verdictOf(converter)).to.equal('Koden står för smrgåçsè.se');
    expect([all(converter, '.comparison, [part=mend]'), nameOf(converter), inputOf(converter).value]).to.deep.equal([[], 'smrgåçsè.se', MISREAD]);
    expect([focusIn(document), spokenBy(converter)]).to.deep.equal(['idn-converter input', 'smrgåçsè.se är ett tillåtet .se-namn.']);
    await paste(converter, 'xn--rksmrgs-5waolo.se');
    expect(verdictOf(converter)).to.match(/^Står det 1 i stället för l/);
  });

  it('is taken in a check, too', async () => {
    const { check, input } = await showCheck('', `value="${MISREAD}"`);
    await click(all(await rendered(check), '[part=mend]')[1] as HTMLElement);
    expect(verdictOf(await rendered(check))).to.equal('Koden står för smrgåçsè.se');
    expect([document.activeElement === input, input.value, spokenBy(check)]).to.deep.equal([true, MISREAD, 'smrgåçsè.se är ett tillåtet .se-namn.']);
  });

  it('is asked about again for whoever comes next, once their form is reset, and by a page that takes nothing doubtful from now on', async () => {
    const { form, converter } = await showForm(`<idn-converter name="d" value="${MISREAD}"></idn-converter>`);
    const { form: other, check } = await showCheck('', `value="${MISREAD}"`);
    for (const [element, around] of [[converter, form], [await rendered(check), other]] as const) {
      const marks = element === converter ? marksIn(converter) : [];
      expect(marks.length).to.equal(element === converter ? 1 : 0);
      const keep = () => click(all(element, '[part=mend]')[1] as HTMLElement);
      await keep();
      await waitUntil(() => verdictOf(element) === 'Koden står för smrgåçsè.se', 'not kept');
      const elsewhere = document.body.appendChild(document.createElement('form'));
      elsewhere.reset();
      elsewhere.remove();
      around.addEventListener('reset', (event) => event.preventDefault(), { once: true }); // somebody thinks better of it
      around.reset();
      await aTimeout(50);
      expect(verdictOf(element)).to.equal('Koden står för smrgåçsè.se');
      around.reset();
      await waitUntil(() => verdictOf(element).startsWith('Står det 0'), 'not asked again');
      await keep();
      await waitUntil(() => verdictOf(element) === 'Koden står för smrgåçsè.se', 'not kept again');
      element.strict = true;
      await waitUntil(() => verdictOf(element).startsWith('Står det 0'), 'not asked by a strict page');
      if (element === converter) expect(marksIn(converter)).to.deep.equal(marks);
    }
  });

  it('is not taken by a page that takes nothing doubtful', async () => {
    const { form, converter } = await showForm(`<idn-converter strict name="d" value="${MISREAD}"></idn-converter>`);
    const { check } = await showCheck('strict', `value="${MISREAD}"`);
    for (const element of [converter, await rendered(check)]) expect(textsOf(element, '[part=mend]')).to.deep.equal(['smörgås.se']);
    expect(dataOf(form)).to.deep.equal([]);
  });
});

describe('between two keys', () => {
  let clock: Clock;
  beforeEach(() => {
    clock = new Clock();
  });
  afterEach(() => clock.stop());

  it('the answer before stays where the present one is not finished, and nothing in it can be pressed', async () => {
    const converter = await show();
    await type(converter, 'håbo');
    const before = one(converter, '.verdict').getBoundingClientRect();
    await type(converter, '-');
    const stale = one(converter, '.verdict');
    expect([verdictOf(converter), nameOf(converter), stale.inert, stale.matches('.stale')]).to.deep.equal(['Tillåtet .se-namn', 'håbo.se', true, true]);
    expect([stale.getBoundingClientRect().top, stale.getBoundingClientRect().height]).to.deep.equal([before.top, before.height]);
    await clock.pause(converter);
    expect([saidOf(converter), one(converter, '.verdict').inert, nameOf(converter)]).to.deep.equal([['Inte klart än'], false, '']);
    await type(converter, 'k');
    expect([verdictOf(converter), nameOf(converter), one(converter, '.verdict').inert]).to.deep.equal(['Tillåtet .se-namn', 'håbo-k.se', false]);
  });

  it('the answer before goes when the field is emptied or left', async () => {
    const converter = await show();
    await type(converter, 'håbo');
    await paste(converter, '');
    expect(all(converter, '.verdict')).to.deep.equal([]);
    await paste(converter, 'hem-');
    expect(all(converter, '.verdict')).to.deep.equal([]); // nothing was answered since
    inputOf(converter).dispatchEvent(new FocusEvent('blur'));
    await drawn(converter);
    expect([verdictOf(converter), one(converter, '.verdict').inert]).to.deep.equal(['Namnet får inte sluta med bindestreck', false]);
  });

  it('nothing is flashed while a code is typed', async () => {
    const converter = await show();
    const shown = new Set<string>();
    for (const key of 'xn--rksmrgs') {
      await type(converter, key);
      shown.add(saidOf(converter).join(' '));
    }
    expect([...shown].filter((said) => /kinesiska|stämmer inte|får inte/.test(said))).to.deep.equal([]);
    await clock.pause(converter);
    expect(saidOf(converter)).to.deep.equal(['Fortsätt skriva koden']);
    expect([nameOf(converter), codeOf(converter), findingsOf(converter)]).to.deep.equal(['', '', []]);
  });

  it('the check does the same', async () => {
    const { check, input } = await showCheck();
    put(input, 'håbo');
    await rendered(check);
    put(input, 'håbo-');
    await rendered(check);
    expect([verdictOf(check), one(check, '.verdict').inert]).to.deep.equal(['Tillåtet .se-namn', true]);
    await clock.pause(check);
    expect([verdictOf(check), one(check, '.verdict').inert]).to.deep.equal(['Inte klart än', false]);
  });

  it('the state that pages style is that of the answer that is shown', async function () {
    if (!CSS.supports('selector(:state(a))')) this.skip();
    const converter = await show();
    await type(converter, 'håbo-');
    expect(converter.matches(':state(permitted)')).to.equal(true);
    await clock.rest(converter);
    expect([converter.matches(':state(permitted)'), converter.matches(':state(refused)')]).to.deep.equal([false, true]);
  });
});

describe('Ångra', () => {
  it('beside the new answer takes a suggestion back, and goes', async () => {
    const converter = await show();
    await type(converter, 'Björns Åkeri');
    expect(all(converter, '[part=undo]')).to.deep.equal([]);
    await click(one(converter, '[part=mend]'));
    await drawn(converter);
    expect([converter.value, textOf(converter, '[part=undo]')]).to.deep.equal(['björnsåkeri.se', 'Ångra']);
    const heard: string[] = [];
    for (const name of ['input', 'change']) converter.addEventListener(name, () => heard.push(`${name} ${converter.value}`));
    await click(one(converter, '[part=undo]'));
    await drawn(converter);
    expect([converter.value, inputOf(converter).value, all(converter, '[part=undo]'), focusIn(document)]).to.deep.equal([
      'Björns Åkeri', 'Björns Åkeri', [], 'idn-converter input',
    ]);
    expect(suggestionsOf(converter)).to.have.lengthOf(2);
    inputOf(converter).blur();
    expect(heard).to.deep.equal(['input Björns Åkeri', 'change Björns Åkeri']);
  });

  it('takes back what a page has inserted', async () => {
    const converter = await show();
    await type(converter, 'hbo');
    inputOf(converter).setSelectionRange(1, 1);
    converter.insert('å');
    await drawn(converter);
    expect(converter.value).to.equal('håbo');
    await click(one(converter, '[part=undo]'));
    expect(converter.value).to.equal('hbo');
  });

  it('by script: once, and not when something else was typed since, nor where the field is fixed', async () => {
    const converter = await show('lang="sv" value="Björns Åkeri"');
    expect(converter.undo()).to.equal(false);
    await click(one(converter, '[part=mend]'));
    await type(converter, 'x');
    await drawn(converter);
    expect([all(converter, '[part=undo]'), converter.undo(), converter.value]).to.deep.equal([[], false, 'björnsåkeri.sex']);
    await press('Backspace');
    converter.readonly = true;
    await drawn(converter);
    expect([all(converter, '[part=undo]'), converter.undo()]).to.deep.equal([[], false]);
    converter.readonly = false;
    expect([converter.undo(), converter.value, converter.undo()]).to.deep.equal([true, 'Björns Åkeri', false]);
  });

  it('is the browser’s own as well (skipped where a driver’s keys take nothing back)', async function () {
    const converter = await show();
    await type(converter, 'Björns Åkeri');
    await press('Control+z');
    if (inputOf(converter).value === 'Björns Åkeri') this.skip();
    await paste(converter, '');
    await type(converter, 'Björns Åkeri');
    await click(one(converter, '[part=mend]'));
    await drawn(converter);
    expect(inputOf(converter).value).to.equal('björnsåkeri.se');
    await press('Control+z');
    await drawn(converter);
    expect([inputOf(converter).value, converter.value, verdictOf(converter)]).to.deep.equal([
      'Björns Åkeri', 'Björns Åkeri', 'Mellanslag kan inte ingå i ett domännamn (tecken 7)',
    ]);
  });

  it('is in a check, too, for the page’s own input', async () => {
    const { check, input } = await showCheck('', 'value="Björns Åkeri"');
    await click(one(await rendered(check), '[part=mend]'));
    expect(input.value).to.equal('björnsåkeri.se');
    const heard: string[] = [];
    for (const name of ['input', 'change']) check.addEventListener(name, () => heard.push(`${name} ${input.value}`));
    await click(one(await rendered(check), '[part=undo]'));
    expect([input.value, all(await rendered(check), '[part=undo]'), document.activeElement === input]).to.deep.equal(['Björns Åkeri', [], true]);
    input.blur();
    expect(heard).to.deep.equal(['input Björns Åkeri', 'change Björns Åkeri']);
  });

  it('is spoken of by its answer, as a suggestion is', async () => {
    const converter = await show('lang="sv" value="Björns Åkeri"');
    await click(one(converter, '[part=mend]'));
    await drawn(converter);
    expect(spokenBy(converter)).to.equal('björnsåkeri.se är ett tillåtet .se-namn.');
    await click(one(converter, '[part=undo]'));
    await drawn(converter);
    expect(spokenBy(converter)).to.match(/^björns åkeri\.se kan inte registreras\./);
  });
});
