/** Whether a name can be had, as the page's own service says: asked once, shown and spoken, and kept apart from the verdict. */
import { aTimeout, expect } from '@open-wc/testing';
import type { AskAvailability, AvailabilityAnswer } from '../../src/elements/shared/availability.js';
import type { Availability } from '../../src/elements/shared/idn-availability-event.js';
import { AVAILABILITY_PATIENCE } from '../../src/limits.js';
import { loadRegistries } from '../../src/registry/registered.js';
import { dataOf, put, rendered, showCheck } from './check-screen.js';
import { showForm } from './form-screen.js';
import { all, click, Clock, type Converter, focusIn, inputOf, one, paste, press, show, spokenBy, suggestionsOf, textOf, textsOf, type, verdictOf } from './screen.js';
import { waitUntil } from './wait-until.js';

/** A service that answers when the test says so. */
class Service {
  readonly asked: string[] = [];
  readonly signals: AbortSignal[] = [];
  readonly #answers: ((answer: never) => void)[] = [];
  readonly ask: AskAvailability = (domain, { signal }) => {
    this.asked.push(domain);
    this.signals.push(signal);
    return new Promise((resolve) => this.#answers.push(resolve as (answer: never) => void));
  };

  /** Answers the question of this number, the last one by default. */
  async answer(element: Converter | HTMLElement, answer: Availability | AvailabilityAnswer | unknown, index = this.#answers.length - 1): Promise<void> {
    this.#answers[index]?.(answer as never);
    await aTimeout(0);
    await (element as Converter).updateComplete;
  }
}

const lineOf = (element: Element): string => textsOf(element, '[part~=availability]').join();
const checking = 'Kontrollerar om namnet är ledigt …';
const free = 'Namnet är ledigt.';
const taken = 'Namnet är upptaget.';
const unknown = 'Det gick inte att kontrollera om namnet är ledigt.';

let clock: Clock;
let service: Service;
beforeEach(() => {
  clock = new Clock();
  service = new Service();
});
afterEach(() => clock.stop());

async function showAsking(attributes = 'lang="sv"'): Promise<Converter> {
  const converter = await show(attributes);
  converter.availability = service.ask;
  await converter.updateComplete;
  return converter;
}

/** Sets another service, which is asked anew. */
async function askBy(converter: Converter, ask: AskAvailability): Promise<void> {
  converter.availability = undefined;
  await converter.updateComplete;
  converter.availability = ask;
}

describe('the page’s service', () => {
  it('is asked once, when nobody types, for the ACE form of what can be registered', async () => {
    const converter = await showAsking();
    await type(converter, 'www.håbo.se');
    expect([service.asked, lineOf(converter)]).to.deep.equal([[], checking]);
    await clock.pause(converter);
    await clock.rest(converter);
    converter.requestUpdate();
    await converter.updateComplete;
    expect(service.asked).to.deep.equal(['xn--hbo-ula.se']);
  });

  it('is never asked for a name that is refused, blocked, or only a beginning', async () => {
    const converter = await showAsking('lang="sv" tld="se"');
    converter.blocked = (domain) => domain === 'upptagen.se';
    for (const text of ['håbo!', 'h\u00F7.se', '', '-', 'upptagen', 'håbo.com', 'xn--']) {
      await paste(converter, text);
      await clock.rest(converter);
      expect([service.asked, lineOf(converter)], text).to.deep.equal([[], '']);
    }
  });

  it('is not asked again for a name that it has answered, but for one of which it knew nothing', async () => {
    const converter = await showAsking('lang="sv" value="ö"');
    await service.answer(converter, 'free');
    converter.value = 'ä';
    await converter.updateComplete;
    await service.answer(converter, 'unknown');
    for (const value of ['ö', 'ä', 'ö']) {
      converter.value = value;
      await converter.updateComplete;
    }
    expect(service.asked).to.deep.equal(['xn--nda.se', 'xn--4ca.se', 'xn--4ca.se']);
  });

  it('hears when nobody waits for its answer any more, which is then not shown', async () => {
    const converter = await showAsking('lang="sv" value="ö"');
    await type(converter, 'l');
    expect([service.signals[0]?.aborted, lineOf(converter)]).to.deep.equal([true, checking]);
    await clock.pause(converter);
    await service.answer(converter, 'taken', 0);
    expect(lineOf(converter)).to.equal(checking);
    await service.answer(converter, 'free', 1);
    expect([service.asked, lineOf(converter)]).to.deep.equal([['xn--nda.se', 'xn--l-0ga.se'], free]);
    await type(converter, 'å');
    await clock.pause(converter);
    converter.remove();
    expect(service.signals.at(-1)?.aborted).to.equal(true);
  });

  it('may be a new function at each rendering, as frameworks make them: it is asked once; and anew after none', async () => {
    const converter = await showAsking('lang="sv" value="ö"');
    for (const answer of ['free', 'taken'] as const) {
      converter.availability = (...question) => service.ask(...question);
      await converter.updateComplete;
      if (answer === 'free') await service.answer(converter, answer);
    }
    expect([service.asked, service.signals[0]?.aborted, lineOf(converter)]).to.deep.equal([['xn--nda.se'], false, free]);
    await askBy(converter, () => 'taken');
    await waitUntil(() => lineOf(converter) === taken, 'not asked anew');
    converter.availability = undefined;
    await converter.updateComplete;
    expect([lineOf(converter), textOf(converter, '[name=availability]')]).to.deep.equal(['', 'Om det är ledigt ser du hos en registrar.']);
  });
});

describe('the answer', () => {
  it('stands in the block, in the page’s words where it has some, and changes no verdict', async () => {
    const converter = await showAsking('lang="sv" value="ö"');
    const headline = verdictOf(converter);
    const { diagnosis } = converter;
    for (const [answer, words] of [['free', free], ['taken', taken], ['unknown', unknown], [{ state: 'taken', message: 'Det är taget.' }, 'Det är taget.']] as const) {
      await askBy(converter, () => answer);
      await waitUntil(() => lineOf(converter) === words, words);
      expect([verdictOf(converter), converter.diagnosis === diagnosis, converter.matches(':state(permitted)')], words).to.deep.equal([headline, true, true]);
    }
  });

  it('gives the block its colour where the name is not what is wanted', async () => {
    const converter = await showAsking('lang="sv" value="ö"');
    const strokeOf = (selector: string): string => getComputedStyle(one(converter, selector)).stroke;
    for (const [wants, answer, sign] of [['', 'free', '.verdict > .sign'], ['', 'taken', '.availability .sign'], ['taken', 'taken', '.verdict > .sign'], ['taken', 'free', '.availability .sign'], ['', 'unknown', '.verdict > .sign']] as const) {
      converter.wants = wants;
      await askBy(converter, () => answer);
      await waitUntil(() => all(converter, `[part~=${answer}]`).length > 0, answer);
      expect(getComputedStyle(one(converter, '.verdict')).borderInlineStartColor, `${answer}, wanted: ${wants}`).to.equal(strokeOf(sign));
    }
  });

  it('comes in the language of the element', async () => {
    const converter = await showAsking('lang="en" value="ö"');
    await service.answer(converter, 'free');
    expect(lineOf(converter)).to.equal('The name is available.');
  });

  it('offers the page’s own names, of which one is taken into the field', async () => {
    const converter = await showAsking('lang="sv" value="ö"');
    await service.answer(converter, { state: 'taken', suggestions: ['öl.se', 'ör.nu', '', 5] });
    expect(suggestionsOf(converter)).to.deep.equal(['öl.se', 'ör.nu']);
    expect(one(converter, '[part=mend]').ariaLabel).to.equal('Byt till öl.se');
    await click(one(converter, '[part=mend]'));
    expect(converter.value).to.equal('öl.se');
  });

  it('is that nothing is known, where the service fails, answers anything else, or lets itself be waited for', async () => {
    const reported: unknown[] = [];
    const real = window.reportError;
    window.reportError = (error) => void reported.push(error);
    const converter = await show('lang="sv" value="ö"');
    for (const failing of [() => Promise.reject(new Error('no network')), () => { throw new Error('no function'); }, () => 'yes', () => undefined, () => null, () => ({ state: 5, message: {} })]) {
      await askBy(converter, () => 'free');
      await waitUntil(() => lineOf(converter) === free);
      await askBy(converter, failing as unknown as AskAvailability);
      await waitUntil(() => lineOf(converter) === unknown, String(failing));
    }
    expect(reported.map(String)).to.deep.equal(['Error: no network', 'Error: no function']);
    window.reportError = real;

    const timeout = window.setTimeout;
    window.setTimeout = ((work: () => void, delay?: number, ...values: unknown[]) => timeout(work, delay === AVAILABILITY_PATIENCE ? 1 : delay, ...values)) as never;
    await askBy(converter, service.ask);
    await waitUntil(() => service.asked.length === 1 && lineOf(converter) === unknown, 'waits forever');
    window.setTimeout = timeout;
    expect(service.signals[0]?.aborted).to.equal(true);
  });

  it('is an event of its own, and the diagnosis is told of once', async () => {
    const converter = await showAsking();
    const heard: string[] = [];
    document.body.addEventListener('idn-availability', ({ domain, state }) => heard.push(`${domain} ${state}`), { once: true });
    converter.addEventListener('idn-diagnosis', ({ diagnosis }) => heard.push(diagnosis.unicode));
    await paste(converter, 'öl');
    await clock.rest(converter);
    await service.answer(converter, 'free');
    expect(heard).to.deep.equal(['öl.se', 'xn--l-0ga.se free']);
  });

  it('gives way to what the page puts in its place', async () => {
    const converter = await show('lang="sv" value="ö"', '<span slot="availability">Pris: 99 kr</span>');
    converter.availability = service.ask;
    await converter.updateComplete;
    expect(one(converter, '[part~=availability]').checkVisibility()).to.equal(false);
  });
});

describe('what is spoken', () => {
  it('is all in one where the answer is there before somebody rests', async () => {
    const converter = await showAsking();
    await type(converter, 'öl');
    await clock.pause(converter);
    await service.answer(converter, 'free');
    expect(spokenBy(converter)).to.equal('');
    await clock.rest(converter);
    expect(spokenBy(converter)).to.equal(`öl.se är ett tillåtet .se-namn. ${free}`);
  });

  it('is the answer alone where it comes later, and nothing of a name that nobody typed', async () => {
    const converter = await showAsking('lang="sv" value="å"');
    await service.answer(converter, 'taken');
    expect([lineOf(converter), spokenBy(converter)]).to.deep.equal([taken, '']);
    await paste(converter, 'öl');
    await clock.rest(converter);
    expect(spokenBy(converter)).to.equal('öl.se är ett tillåtet .se-namn.');
    await service.answer(converter, 'taken');
    expect(spokenBy(converter)).to.equal(taken);
  });
});

describe('a form that wants names that are free', () => {
  const order = '<idn-converter name="domain" wants="free"></idn-converter><button>Beställ</button>';

  it('gets what is free or unknown, and not what is taken', async () => {
    const { form, converter } = await showForm(order);
    converter.availability = service.ask;
    for (const [name, answer, message] of [['ö', 'free', ''], ['ä', 'taken', taken], ['å', 'unknown', ''], ['é', { state: 'taken', message: 'Redan din.' }, 'Redan din.']] as const) {
      converter.value = name;
      await converter.updateComplete;
      expect([form.checkValidity(), converter.validationMessage, [...new FormData(form)].length, converter.choices.length], name).to.deep.equal([false, checking, 0, 0]);
      await service.answer(converter, answer);
      expect([form.checkValidity(), converter.validationMessage, [...new FormData(form)].length], name).to.deep.equal([message === '', message, message === '' ? 1 : 0]);
    }
  });

  it('takes either where it wants something else', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain" wants="available" value="ö"></idn-converter>');
    for (const answer of ['free', 'taken'] as const) {
      await askBy(converter, () => answer);
      await waitUntil(() => lineOf(converter) === (answer === 'free' ? free : taken), answer);
      expect([form.checkValidity(), one(converter, '[part~=availability]').classList.contains(answer === 'free' ? 'permitted' : 'refused')]).to.deep.equal([true, true]);
    }
  });

  it('is not held up by a name without a lookup', async () => {
    const { form, converter } = await showForm(order);
    converter.value = 'ö';
    expect([form.checkValidity(), [...new FormData(form)].length]).to.deep.equal([true, 1]);
  });

  it('says at the field that a name is taken, to whoever comes back to it, and not while it is being checked', async () => {
    const { converter } = await showForm(order);
    converter.availability = service.ask;
    converter.value = 'ö';
    await converter.updateComplete;
    expect(inputOf(converter).ariaInvalid).to.equal(null);
    await service.answer(converter, { state: 'taken', suggestions: ['öl.se', 'ö1.se'] });
    expect(inputOf(converter).ariaInvalid).to.equal('true');
    expect(inputOf(converter).getAttribute('aria-describedby')?.split(' ').map((id) => textOf(converter, `#${id}`))[0]).to.equal(`${taken} Förslag: öl.se och ö1.se.`);
  });

  it('waits for the answer, and is then sent by the button that was pressed', async () => {
    const { form, converter, sent } = await showForm('<idn-converter name="domain" wants="free"></idn-converter><button>Spara</button><button name="how" value="now">Beställ</button>');
    const senders: unknown[] = [];
    form.addEventListener('submit', ({ submitter }) => senders.push(submitter?.textContent));
    converter.availability = service.ask;
    await type(converter, 'ö');
    await click(form.querySelectorAll('button')[1] as Element);
    expect([service.asked, sent]).to.deep.equal([['xn--nda.se'], []]);
    await service.answer(converter, 'free');
    expect([sent, senders]).to.deep.equal([['domain=xn--nda.se'], ['Beställ']]);
  });

  it('leads to the field where the name turns out to be taken', async () => {
    const { form, converter, sent } = await showForm(order);
    converter.availability = service.ask;
    await type(converter, 'ö');
    await click(form.querySelector('button') as Element);
    await service.answer(converter, 'taken');
    await waitUntil(() => focusIn(document) === 'idn-converter input', 'not there');
    await converter.updateComplete;
    expect([sent, inputOf(converter).ariaInvalid, spokenBy(converter)]).to.deep.equal([[], 'true', 'Inget är skickat.']);
  });

  it('is not sent with another name than was there when it was to be sent', async () => {
    const { converter, sent } = await showForm(order);
    converter.availability = service.ask;
    await type(converter, 'ö');
    await press('Enter');
    await type(converter, 'l');
    await clock.pause(converter);
    await service.answer(converter, 'free');
    expect([sent, converter.validity.valid]).to.deep.equal([[], true]);
  });

  it('is not sent with a name that was changed, and changed back', async () => {
    const { converter, sent } = await showForm(order);
    converter.availability = service.ask;
    await type(converter, 'ö');
    await press('Enter');
    await type(converter, 'l');
    await press('Backspace');
    await clock.pause(converter);
    await service.answer(converter, 'free');
    expect([service.asked, sent, converter.validity.valid]).to.deep.equal([['xn--nda.se', 'xn--nda.se'], [], true]);
  });
});

describe('a form that waits', () => {
  const order = '<idn-converter name="domain" wants="free"></idn-converter><button>Beställ</button>';
  const buttonOf = (form: HTMLFormElement): HTMLElement => form.querySelector('button') as HTMLElement;
  async function waitWith(name: string) {
    const shown = await showForm(order);
    shown.converter.availability = service.ask;
    await type(shown.converter, name);
    await click(buttonOf(shown.form));
    return shown;
  }

  it('says what it waits for, and the page hears of the answer before it is sent', async () => {
    const { converter, form } = await waitWith('öl');
    const heard: string[] = [];
    expect(spokenBy(converter)).to.equal(checking);
    converter.addEventListener('idn-availability', () => heard.push('answer'));
    form.addEventListener('submit', () => heard.push('sent'));
    await service.answer(converter, 'free');
    expect(heard).to.deep.equal(['answer', 'sent']);
  });

  it('does not wait with a name that a script only asks of, right after another was refused', async () => {
    const { converter, form, sent } = await showForm(order);
    converter.availability = service.ask;
    await type(converter, 'öl');
    await clock.pause(converter);
    await service.answer(converter, 'taken');
    buttonOf(form).click();
    converter.value = 'ör'; // before any timeout, which Firefox lets wait while a page is loading
    expect(converter.checkValidity()).to.equal(false);
    await converter.updateComplete;
    await service.answer(converter, 'free');
    expect([converter.validity.valid, sent]).to.deep.equal([true, []]);
  });

  it('waits with what the page has made of the name when its button was pressed', async () => {
    const { converter, form, sent } = await showForm(order);
    converter.availability = service.ask;
    await type(converter, 'ÖL');
    buttonOf(form).addEventListener('click', () => (converter.value = 'öl'));
    await click(buttonOf(form));
    await service.answer(converter, 'free');
    expect(sent).to.deep.equal(['domain=xn--l-0ga.se']);
  });

  it('waits no more once it was reset, or the element was taken out of the page', async () => {
    for (const act of [({ form }: Awaited<ReturnType<typeof waitWith>>) => form.reset(), ({ form, converter }: Awaited<ReturnType<typeof waitWith>>) => {
      converter.remove();
      form.prepend(converter);
    }]) {
      const shown = await waitWith('öl');
      act(shown);
      shown.converter.value = 'öl';
      await shown.converter.updateComplete;
      await service.answer(shown.converter, 'free');
      expect([shown.converter.validity.valid, shown.sent]).to.deep.equal([true, []]);
    }
  });

  it('is told what is wrong with a name that was typed meanwhile, when it is to be sent again', async () => {
    const { form, converter } = await waitWith('öl');
    await type(converter, '!');
    buttonOf(form).focus();
    await click(buttonOf(form));
    await waitUntil(() => focusIn(document) === 'idn-converter input', 'nothing is said');
  });

  it('leaves the page’s own word to the browser', async () => {
    const { form, converter } = await showForm(order);
    converter.availability = service.ask;
    converter.value = 'ö';
    converter.setCustomValidity('Betala först');
    await converter.updateComplete;
    const isLeft = new Promise((resolve) => converter.addEventListener('invalid', (event) => setTimeout(() => resolve(!event.defaultPrevented)), { once: true }));
    await click(buttonOf(form));
    expect(await isLeft).to.equal(true);
  });

  it('does not wait with a host that it refuses anyway', async () => {
    const { converter } = await showForm('<idn-converter name="domain" wants="free" value-format="host" value="www.öl.se"></idn-converter>');
    converter.availability = service.ask;
    await converter.updateComplete;
    expect([service.asked, converter.validationMessage]).to.deep.equal([[], 'Det är öl.se som registreras. www är en underdomän.']);
  });
});

describe('a form that wants names that somebody has', () => {
  it('gets these, as for a transfer', async () => {
    const { form, converter } = await showForm('<idn-converter name="domain" wants="taken"></idn-converter>');
    converter.availability = service.ask;
    for (const [name, answer, isValid] of [['ö', 'free', false], ['ä', 'taken', true]] as const) {
      converter.value = name;
      await converter.updateComplete;
      await service.answer(converter, answer);
      expect([form.checkValidity(), converter.validationMessage]).to.deep.equal([isValid, isValid ? '' : free]);
      expect(one(converter, '[part~=availability]').classList.contains(isValid ? 'permitted' : 'refused'), name).to.equal(true);
    }
  });
});

describe('around the page’s own input', () => {
  it('does the same', async () => {
    const { form, check, input, sent } = await showCheck('ace-name="ace" wants="free"', 'required', '<button>Beställ</button>');
    const heard: string[] = [];
    form.querySelector('idn-check')?.addEventListener('idn-availability', ({ domain, state }) => heard.push(`${domain} ${state}`));
    check.availability = service.ask;
    put(input, 'öl');
    expect([input.validationMessage, dataOf(form)]).to.deep.equal([checking, ['domain=öl']]);
    await clock.rest(check as never);
    await rendered(check);
    expect([service.asked, lineOf(check), spokenBy(check)]).to.deep.equal([['xn--l-0ga.se'], checking, 'öl.se är ett tillåtet .se-namn.']);
    await click(form.querySelector('button') as Element);
    expect(sent).to.deep.equal([]);
    await service.answer(check, 'free');
    expect([lineOf(check), sent]).to.deep.equal([free, ['domain=öl&ace=xn--l-0ga.se']]);
    input.focus();
    put(input, 'äl');
    await clock.rest(check as never);
    await service.answer(check, { state: 'taken', suggestions: ['äla.se'] });
    expect([input.validationMessage, dataOf(form), textsOf(check, '[part=mend] bdi')]).to.deep.equal([taken, ['domain=äl'], ['äla.se']]);
    expect(heard).to.deep.equal(['xn--l-0ga.se free', 'xn--l-zfa.se taken']);
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
    input.blur();
    await rendered(check);
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).to.equal(`äl.se är ett tillåtet .se-namn. ${taken} Förslag: äla.se.`);
    await click(one(check, '[part=mend]'));
    expect(input.value).to.equal('äla.se');
  });

  it('does not ask again whether a code was misread, once someone has said that it was not', async () => {
    const misread = 'xn--smrgs-praoj.se';
    const { converter } = await showForm(`<idn-converter name="domain" lang="sv" wants="free" value="${misread}"></idn-converter>`);
    const { check, input } = await showCheck('wants="free"', `value="${misread}"`);
    const describing = (field: HTMLInputElement): string => field.getAttribute('aria-describedby')?.split(' ').map((id) => (field.getRootNode() as Document).getElementById(id)?.textContent).join(' ') ?? '';
    for (const [element, field] of [[converter, inputOf(converter)], [check, input]] as const) {
      await askBy(element as Converter, service.ask);
      await rendered(check);
      await click(all(element, '[part=mend]')[1] as HTMLElement);
      await service.answer(element as Converter, 'taken');
      field.focus();
      field.blur();
      await rendered(check);
      expect(describing(field)).to.contain(taken).and.not.match(/smörgås|fakturan|avskriven/);
      expect(spokenBy(element as Converter)).to.contain(taken).and.not.match(/smörgås|fakturan|avskriven/);
    }
    converter.announce();
    await clock.rest(converter);
    expect(spokenBy(converter)).to.contain(taken).and.not.match(/smörgås|fakturan|avskriven/);
  });
});

it('what is known of a name is told with it when someone says that its code was not misread', async () => {
  const misread = 'xn--smrgs-praoj.se';
  const { converter } = await showForm(`<idn-converter lang="sv" wants="free" value="${misread}"></idn-converter>`);
  const { check } = await showCheck('wants="free"', `value="${misread}"`);
  for (const element of [converter, check] as readonly Converter[]) {
    await askBy(element, () => ({ state: 'taken', suggestions: ['öl.se'] }));
    await waitUntil(() => lineOf(element) === taken, 'not known');
    await click(all(element, '[part=mend]').find(({ textContent }) => textContent?.startsWith('Nej')) as HTMLElement);
    expect(spokenBy(element), element.localName).to.equal(`smrgåçsè.se är ett tillåtet .se-namn. ${taken} Förslag: öl.se.`);
  }
});

describe('under several top-level domains', () => {
  before(() => loadRegistries());

  const rowsOf = (converter: Converter): string[] => textsOf(converter, '.row');

  it('all names are spoken that the block of the answer offers, and one of each other row', async () => {
    const converter = await show('lang="sv" tld="se nu"');
    converter.availability = (domain) => ({ state: 'taken', suggestions: domain.endsWith('.se') ? ['öl.se', 'öa.se'] : ['öl.nu', 'öa.nu'] });
    await paste(converter, 'ö.se');
    await waitUntil(() => rowsOf(converter).length === 2, 'no rows');
    await clock.rest(converter);
    await waitUntil(() => spokenBy(converter).includes('Upptaget'), 'not spoken');
    expect(spokenBy(converter)).to.match(/Upptaget: \.se och \.nu\. Förslag: öl\.se, öa\.se och öl\.nu\.$/);
  });

  const known: Readonly<Record<string, Availability | AvailabilityAnswer>> = {
    'xn--nda.se': { state: 'taken', suggestions: ['öl.se'] }, 'xn--nda.nu': 'free', 'xn--nda.com': 'unknown', 'xn--nda.org': { state: 'taken', message: 'Till salu' },
  };

  it('each row says whether it can be had, offers another name, and is spoken of once all are known', async () => {
    const converter = await show('lang="sv" tld="nu se is com org" multiple');
    const answers = Object.fromEntries(Object.keys(known).map((domain) => [domain, Promise.withResolvers<Availability | AvailabilityAnswer>()]));
    const asked: string[] = [];
    converter.availability = (domain) => {
      asked.push(domain);
      return answers[domain]?.promise ?? 'unknown';
    };
    await paste(converter, 'ö.nu');
    await waitUntil(() => rowsOf(converter).length === 5, 'no rows');
    await clock.rest(converter);
    expect(rowsOf(converter)).to.deep.equal(['ö.nu Kontrolleras …', 'ö.se Kontrolleras …', 'ö.is Kanske för kort · Kontrolleras …', 'ö.com Kontrolleras …', 'ö.org Kontrolleras …']);
    const before = spokenBy(converter);
    for (const domain of Object.keys(known)) answers[domain]?.resolve(known[domain] as Availability);
    await waitUntil(() => spokenBy(converter) !== before, 'not spoken');
    expect(spokenBy(converter)).to.equal('Ledigt: .nu. Upptaget: .se och .org. Gick inte att kontrollera: .is och .com. Förslag: öl.se.');
    expect(rowsOf(converter)).to.deep.equal(['ö.nu Ledigt', 'ö.se Upptaget öl.se', 'ö.is Kanske för kort', 'ö.com Vi känner inte reglerna', 'ö.org Till salu']);
    expect(asked.toSorted()).to.deep.equal(['xn--nda.com', 'xn--nda.is', 'xn--nda.nu', 'xn--nda.org', 'xn--nda.se']);
  });

  it('those can be chosen that the form wants', async () => {
    const { form, converter } = await showForm('<idn-converter name="d" tld="nu se" multiple wants="free" value="ö"></idn-converter>');
    const { promise, resolve } = Promise.withResolvers<void>();
    converter.availability = async (domain) => {
      await promise;
      return known[domain] as Availability;
    };
    await waitUntil(() => rowsOf(converter).length === 2 && converter.shadowRoot?.querySelectorAll('.row input:disabled').length === 2, 'not held');
    expect(converter.choose('nu')).to.equal(false);
    resolve();
    await waitUntil(() => rowsOf(converter)[1]?.startsWith('ö.se Upptaget'), 'not known');
    expect([converter.choose('se'), converter.choose('nu')]).to.deep.equal([false, true]);
    expect([...new FormData(form)]).to.deep.equal([['d', 'xn--nda.nu']]);
    expect(converter.shadowRoot?.querySelectorAll('.row input')).to.have.lengthOf(1);
  });

  it('a form with several names waits until all that were chosen are known', async () => {
    const { form, converter, sent } = await showForm('<idn-converter name="d" tld="nu se" multiple wants="free" value="ö"></idn-converter><button>Beställ</button>');
    converter.availability = () => 'free';
    await waitUntil(() => rowsOf(converter)[1] === 'ö.se Ledigt', 'not known');
    expect([converter.choose('nu'), converter.choose('se')]).to.deep.equal([true, true]);
    await askBy(converter, service.ask);
    await waitUntil(() => service.asked.length === 2, 'not asked');
    await click(form.querySelector('button') as Element);
    await service.answer(converter, 'free', 0);
    expect(sent).to.deep.equal([]);
    await service.answer(converter, 'free', 1);
    expect(sent).to.deep.equal(['d=xn--nda.nu&d=xn--nda.se']);
  });
});
