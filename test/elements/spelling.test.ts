/** The name as it is said on the telephone: read, copied and heard. */
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { all, click, type Converter, drawn, leaveWhileLoading, one, paste, replaceClipboard, restoreClipboard, show, spokenBy, textOf } from './screen.js';

const ABOUT = ', punkt se';

describe('spelled out', () => {
  const spelled: [name: string, lang: string, words: string][] = [
    ['räksmörgås.se', 'sv', 'r som i Rudolf, ä, k som i Kalle, s som i Sigurd, m som i Martin, ö, r som i Rudolf, g som i Gustav, å, s som i Sigurd, punkt se'],
    ['xn--rksmrgs-5wao1o.se', 'sv', 'r som i Rudolf, ä, k som i Kalle, s som i Sigurd, m som i Martin, ö, r som i Rudolf, g som i Gustav, å, s som i Sigurd, punkt se'],
    ['håbo', 'sv', `h som i Helge, å, b som i Bertil, o som i Olof${ABOUT}`],
    ['Qwz', 'sv', `q som i Quintus, w som i Wilhelm, z som i Zäta${ABOUT}`],
    ['é-4.se', 'sv', `e med akut accent, bindestreck, siffran fyra${ABOUT}`],
    ['ŋ', 'sv', `eng (n med krok)${ABOUT}`],
    ['www.ö.se', 'sv', `w som i Wilhelm, w som i Wilhelm, w som i Wilhelm, punkt ö${ABOUT}`],
    ['\u05D9\uFB1D\u05D3\u05D9\u05E9.se', 'sv', `jod, khirek yud, dalet, jod, shin${ABOUT}`],
    ['a!', 'sv', `a som i Adam, utropstecken${ABOUT}`],
    ['ж', 'sv', `kyrillisk bokstav U+0436${ABOUT}`],
    ['\u043E', 'sv', `kyrilliskt o${ABOUT}`],
    ['ä.nu', 'sv', 'ä, punkt nu'],
    ['ö.com', 'sv', 'ö, punkt com'],
    ['räk.se', 'en', 'r as in Romeo, a with two dots, k as in Kilo, dot se'],
    ['åé7-x', 'en', 'a with ring, e with acute accent, digit seven, hyphen, x as in X-ray, dot se'],
    ['\u05E9\u05DC\u05D5\u05DD', 'en', 'shin, lamed, vav, final mem, dot se'],
  ];
  for (const [name, lang, words] of spelled) {
    it(`${name} in ${lang}: ${words}`, async () => {
      const converter = await show(`lang="${lang}" value="${name}"`);
      await open(converter);
      expect(textOf(converter, '.spelled')).to.equal(words);
    });
  }

  it('is closed at first, and stays open while the name is written anew', async () => {
    const converter = await show('lang="sv" value="å"');
    expect(all(converter, '.spelled')).to.have.lengthOf(0);
    await open(converter);
    await paste(converter, '');
    expect(all(converter, '[part=spelling]')).to.have.lengthOf(0);
    await paste(converter, 'ö');
    expect(textOf(converter, '.spelled')).to.equal(`ö${ABOUT}`);
    await click(one(converter, '[part=letters] summary'));
    await aTimeout(20);
    expect(all(converter, '.spelled')).to.have.lengthOf(0);
  });

  it('is not there without details', async () => {
    expect(all(await show('value="å" details="none"'), '[part=spelling]')).to.have.lengthOf(0);
  });

  it('changes with the language', async () => {
    const converter = await show('lang="sv" value="q"');
    await open(converter);
    converter.lang = 'en';
    await converter.updateComplete;
    expect([textOf(converter, 'summary'), textOf(converter, '.spelled')]).to.deep.equal(['Letter by letter, and on the telephone', 'q as in Quebec, dot se']);
  });

  for (const text of ['\u202Ea', 'a\u200Db', '\uD800', '\u0301', 'a\u0301\u0302\u0303\u0304', '<img src=x>', '\u{E0001}', '👩‍👩‍👧', 'a..b', '\u05B7', 'A\uFEFF']) {
    it(`shows nothing of ${escape(text)} that can’t be seen, and no markup`, async () => {
      const converter = await show('lang="sv"');
      await paste(converter, `å-${text}`);
      await open(converter);
      expect(textOf(converter, '.spelled')).to.match(/^å/).and.not.to.match(/[\p{C}\p{DI}]|\p{M}{2}/u);
      expect(all(converter, '.spelled *')).to.have.lengthOf(0);
    });
  }

  it('of a pasted megabyte leaves little on the page', async function () {
    const converter = await show('lang="sv" value="å"');
    await open(converter);
    await paste(converter, 'ä!'.repeat(500_000));
    expect(textOf(converter, '.spelled').length).to.be.below(200_000);
  });
});

describe('its copy button', () => {
  let written: string[];
  beforeEach(() => (written = []));
  afterEach(restoreClipboard);

  it('copies what is said, and says so', async () => {
    replaceClipboard({ writeText: async (text: string) => void written.push(text) });
    const converter = await show('lang="sv" value="hå"');
    await open(converter);
    const copy = one(converter, '[part=spelling] [part=copy]');
    expect(copy.getAttribute('aria-label')).to.equal('Kopiera bokstaveringen');
    await click(copy);
    expect([written, copy.textContent, spokenBy(converter)]).to.deep.equal([[`h som i Helge, å${ABOUT}`], 'Kopierat', 'Kopierat']);
  });

  it('selects it where there is no clipboard', async () => {
    replaceClipboard(undefined);
    const converter = await show('lang="sv" value="hå"');
    await open(converter);
    await click(one(converter, '[part=spelling] [part=copy]'));
    expect(String(getSelection())).to.equal(`h som i Helge, å${ABOUT}`);
  });
});

describe('heard', () => {
  type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'name'> & { localService?: boolean };
  const alva = { name: 'Alva', lang: 'sv-SE', localService: true };
  const daniel = { name: 'Daniel', lang: 'en_GB', localService: true };
  const remote = { name: 'Cloud', lang: 'sv-SE', localService: false };
  const unknown = { name: 'Unknown', lang: 'sv-SE' };

  /** As an engine's, without sound. */
  class Synthesis extends EventTarget {
    readonly heard: string[] = [];
    voices: Voice[];
    constructor(...voices: Voice[]) {
      super();
      this.voices = voices;
    }
    getVoices = (): Voice[] => this.voices;
    cancel = (): void => void this.heard.push('silence');
    speak = ({ text, voice, lang }: { text: string; voice: Voice; lang: string }): void => void this.heard.push(`${voice.name} ${lang}: ${text}`);
  }

  const utterance = window.SpeechSynthesisUtterance;
  afterEach(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    if (synthesis) Object.defineProperty(window, 'speechSynthesis', synthesis);
    window.SpeechSynthesisUtterance = utterance;
  });

  it('by a voice of the device for the language, after a click, instead of what was being read', async () => {
    const voices = stub(new Synthesis(remote, daniel, alva));
    const converter = await show('lang="sv" value="hå"');
    await open(converter);
    expect(voices?.heard).to.deep.equal([]);
    await click(speak(converter) as HTMLElement);
    await click(speak(converter) as HTMLElement);
    const said = `Alva sv-SE: h som i Helge, å${ABOUT}`;
    expect(voices?.heard).to.deep.equal(['silence', said, 'silence', said]);
  });

  it('in English by another one, whose tag has a low line', async () => {
    const voices = stub(new Synthesis(alva, daniel));
    const converter = await show('lang="en" value="q"');
    await open(converter);
    await click(speak(converter) as HTMLElement);
    expect(voices?.heard.at(-1)).to.equal('Daniel en_GB: q as in Quebec, dot se');
  });

  const silent: [string, Synthesis | undefined][] = [
    ['with no voice', new Synthesis()],
    ['with a voice that sends what it reads to a server', new Synthesis(remote)],
    ['with a voice that does not say where it is', new Synthesis(unknown)],
    ['with a voice for another language', new Synthesis(daniel)],
    ['without speech', undefined],
  ];
  for (const [what, synthesizer] of silent) {
    it(`there is no button for it ${what}`, async () => {
      const voices = stub(synthesizer);
      const converter = await show('lang="sv" value="hå"');
      await open(converter);
      expect([textOf(converter, '.spelled'), speak(converter)]).to.deep.equal([`h som i Helge, å${ABOUT}`, undefined]);
      expect(voices?.heard ?? []).to.deep.equal([]);
      converter.remove();
    });
  }

  it('the button comes when the voices do, which may be later', async () => {
    const voices = stub(new Synthesis());
    const converter = await show('lang="sv" value="hå"');
    await open(converter);
    expect(speak(converter)).to.equal(undefined);
    (voices as Synthesis).voices = [alva];
    voices?.dispatchEvent(new Event('voiceschanged'));
    await converter.updateComplete;
    expect(speak(converter)?.textContent).to.equal('Läs upp');
  });

  it('voices are not asked for before the name is spelled out', async () => {
    const voices = stub(new Synthesis(alva)) as Synthesis;
    let asked = 0;
    voices.getVoices = () => {
      asked++;
      return [];
    };
    const converter = await show('lang="sv" value="hå"');
    await paste(converter, 'håbo');
    expect(asked).to.equal(0);
    await open(converter);
    expect(asked).to.be.greaterThan(0);
  });

  it('a converter that has left the page hears of no voices', async () => {
    const voices = stub(new Synthesis()) as Synthesis;
    const listeners = new Set<unknown>();
    voices.addEventListener = (_, listener) => void listeners.add(listener);
    voices.removeEventListener = (_, listener) => void listeners.delete(listener);
    const converter = await show('lang="sv" value="hå"');
    await open(converter);
    expect(listeners.size).to.equal(1);
    converter.remove();
    expect(listeners.size).to.equal(0);
  });

  it('a converter that leaves the page while this is loaded hears of no voices before it is back', async () => {
    const voices = stub(new Synthesis()) as Synthesis;
    const listeners = new Set<unknown>();
    voices.addEventListener = (_, listener) => void listeners.add(listener);
    voices.removeEventListener = (_, listener) => void listeners.delete(listener);
    const converter = await show('lang="sv" value="hå"');
    const page = converter.parentElement as Element;
    await leaveWhileLoading(converter, 'letters');
    expect(listeners.size).to.equal(0);
    page.append(converter);
    expect(listeners.size).to.equal(1);
  });

  it('a converter that leaves the page falls silent, and silences no one else', async () => {
    const voices = stub(new Synthesis(alva));
    const [converter, other] = [await show('lang="sv" value="hå"'), await show('lang="sv" value="hå"')];
    await open(converter);
    await click(speak(converter) as HTMLElement);
    other.remove();
    expect(voices?.heard).to.have.lengthOf(2);
    converter.remove();
    expect(voices?.heard.at(-1)).to.equal('silence');
  });

  it('a converter that is moved hears of voices again', async () => {
    const voices = stub(new Synthesis());
    const converter = await show('lang="sv" value="hå"');
    await open(converter);
    converter.parentElement?.append(converter);
    await drawn(converter);
    (voices as Synthesis).voices = [alva];
    voices?.dispatchEvent(new Event('voiceschanged'));
    await converter.updateComplete;
    expect(speak(converter)?.textContent).to.equal('Läs upp');
  });

  const synthesis = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');

  function stub(synthesizer: Synthesis | undefined): Synthesis | undefined {
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, writable: true, value: synthesizer });
    window.SpeechSynthesisUtterance = class {
      constructor(readonly text: string) {}
    } as unknown as typeof SpeechSynthesisUtterance;
    return synthesizer;
  }

  const speak = (converter: Converter): HTMLElement | undefined =>
    all(converter, '[part=spelling] button').find(({ textContent }) => /Läs upp|Read|Listen/.test(textContent ?? ''));
});

/** Opens the spelling as a person does. */
async function open(converter: Converter): Promise<void> {
  const details = one(converter, '[part=letters]');
  setTimeout(() => one(converter, '[part=letters] summary').click());
  await oneEvent(details, 'toggle');
  await drawn(converter);
}
