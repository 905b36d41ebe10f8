/** When an element renders whose language has to be loaded, and what it speaks until then. */
import type { ReactiveElement } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/languages/language.js';
import * as english from '../../src/languages/en.js';
import * as norwegian from '../../src/languages/nb.js';
import * as swedish from '../../src/languages/sv.js';

type Module = typeof import('../../src/elements/shared/language-controller.js');

const languages: Record<string, Language> = { sv: swedish, en: english, nb: norwegian };

/** What an element is to its controller. */
class Host {
  lang: string;
  hasUpdated = false;
  readonly requestUpdate = vi.fn();

  constructor(lang: string) {
    this.lang = lang;
  }

  addController(): void {}
}

/** The requests for files of languages that have not been answered, in their order: `nb.name`. */
let requests: { readonly name: string; arrive(): void; fail(): void }[];
let LanguageController: Module['LanguageController'];
let known: typeof import('../../src/messages/known-languages.js');

const find = (name: string) => requests.find((each) => each.name === name);

/** Answers a request for the sections of an element. */
async function arrive(tag: string, ...names: string[]): Promise<void> {
  await settled();
  for (const name of names.length > 0 ? names : ['name']) find(`${tag}.${name}`)?.arrive();
  await settled();
}

async function fail(tag: string): Promise<void> {
  await settled();
  find(`${tag}.name`)?.fail();
  await settled();
}

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  requests = [];
  const load = (tag: string) => () =>
    new Proxy({}, {
      get: (_, name: string) =>
        name === 'then' ? undefined : new Promise((resolve, reject) => {
          const value = languages[tag]?.[name as keyof Language];
          requests.push({ name: `${tag}.${name}`, arrive: () => resolve(value), fail: () => reject(new TypeError('no network')) });
        }),
    });
  vi.doMock('../../src/languages/bundled.js', () => ({ bundled: { sv: load('sv'), en: load('en'), nb: load('nb') }, standIns: { no: 'nb' } }));
  ({ LanguageController } = await import('../../src/elements/shared/language-controller.js'));
  known = await import('../../src/messages/known-languages.js');
  return () => vi.useRealTimers();
});

function connect(lang: string) {
  const host = new Host(lang);
  const onChange = vi.fn();
  const controller = new LanguageController(host as unknown as ReactiveElement, ['name'], { onChange });
  const render = vi.fn(() => {
    controller.hostUpdate();
    host.hasUpdated = true;
  });
  controller.hostConnected();
  return { host, controller, render, onChange };
}

const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

it.each([['sv', 'sv'], ['sv-FI', 'sv'], ['en', 'en'], ['qaa', 'en']])('an element in %s renders at once, in %s, where that has been loaded', (lang, spoken) => {
  known.addLoaded(spoken, { name: languages[spoken]?.name as Language['name'] });
  const { controller, render } = connect(lang);
  void controller.schedule(render);
  expect(render).toHaveBeenCalledOnce();
  expect([controller.current?.tag, controller.isPending, requests.length]).toEqual([spoken, false, 0]);
});

it('an element that has its words in the script asks for nothing', () => {
  const host = new Host('sv');
  const controller = new LanguageController(host as unknown as ReactiveElement, ['name'], { builtIn: { sv: { name: swedish.name } } });
  controller.hostConnected();
  expect([controller.current?.name.invalid, requests.length]).toEqual([swedish.name.invalid, 0]);
});

describe('an element whose language has to be loaded', () => {
  it.each([['nb', 'nb'], ['no', 'nb'], ['sv', 'sv'], ['qaa', 'en']])('waits with its first rendering: %s', async (lang, spoken) => {
    const { controller, render, host } = connect(lang);
    void controller.schedule(render);
    await vi.advanceTimersByTimeAsync(2999);
    expect([render.mock.calls.length, controller.isPending, controller.current]).toEqual([0, true, undefined]);
    await arrive(spoken);
    expect([render.mock.calls.length, controller.isPending, controller.current?.tag]).toEqual([1, false, spoken]);
    expect(host.requestUpdate).toHaveBeenCalled();
    expect(requests.map(({ name }) => name)).toEqual([`${spoken}.name`]); // and no other language
  });

  it('speaks English when it has waited for three seconds, and the language when that comes', async () => {
    const { controller, render, onChange } = connect('nb');
    void controller.schedule(render);
    await vi.advanceTimersByTimeAsync(3000);
    await arrive('en');
    expect([render.mock.calls.length, controller.current?.tag]).toEqual([1, 'en']);
    onChange.mockClear();
    await arrive('nb');
    expect([onChange.mock.calls.length, controller.current?.tag]).toEqual([1, 'nb']);
  });

  it('speaks English where the language can’t be had, and asks again when it is back on the page', async () => {
    const { controller, render } = connect('nb');
    void controller.schedule(render);
    await fail('nb');
    await arrive('en');
    expect([render.mock.calls.length, controller.current?.tag, controller.isPending]).toEqual([1, 'en', false]);
    controller.hostDisconnected();
    requests = [];
    controller.hostConnected();
    await arrive('nb');
    expect(controller.current?.tag).toBe('nb');
  });

  it('renders without words where no language can be had', async () => {
    const { controller, render } = connect('nb');
    void controller.schedule(render);
    await fail('nb');
    expect(render).not.toHaveBeenCalled();
    await fail('en');
    expect([render.mock.calls.length, controller.current, controller.isPending]).toEqual([1, undefined, false]);
  });

  it('does not wait when it has been rendered: what it spoke is spoken until then', async () => {
    known.addLoaded('sv', { name: swedish.name });
    const { controller, render, host } = connect('sv');
    void controller.schedule(render);
    host.lang = 'nb';
    void controller.schedule(render);
    expect([render.mock.calls.length, controller.current?.tag]).toEqual([2, 'sv']);
    await arrive('nb');
    expect(controller.current?.tag).toBe('nb');
  });

  it('waits also where its language is chosen after it came to the page', async () => {
    const { controller, render, host } = connect('sv');
    host.lang = 'nb';
    void controller.schedule(render);
    await arrive('sv');
    expect(render).not.toHaveBeenCalled();
    await arrive('nb');
    expect([render.mock.calls.length, controller.current?.tag]).toEqual([1, 'nb']);
  });
});

describe('a part that is shown later', () => {
  async function speakSwedish() {
    const all = connect('sv');
    void all.controller.schedule(all.render);
    await arrive('sv');
    requests = [];
    return all;
  }

  it('has its words when it is there, and another language waits for them, too', async () => {
    const { controller, host, render } = await speakSwedish();
    const added = controller.add('letters');
    await arrive('sv', 'letters');
    await added;
    host.lang = 'nb';
    void controller.schedule(render);
    await settled();
    await arrive('nb', 'name');
    expect(controller.current?.tag).toBe('sv');
    await arrive('nb', 'letters');
    expect(controller.current?.tag).toBe('nb');
  });

  it('waits for the language that the page has chosen meanwhile', async () => {
    const { controller, host, render } = await speakSwedish();
    const isThere = vi.fn();
    void controller.add('letters').then(isThere);
    host.lang = 'nb';
    void controller.schedule(render);
    await settled();
    await arrive('sv', 'letters');
    expect(isThere).not.toHaveBeenCalled();
    await arrive('nb', 'name', 'letters');
    expect([isThere.mock.calls.length, controller.current?.tag]).toEqual([1, 'nb']);
  });

  it('fails where its words can’t be had, and the element goes on speaking', async () => {
    const { controller } = await speakSwedish();
    const added = controller.add('letters');
    await settled();
    find('sv.letters')?.fail();
    await expect(added).rejects.toThrow('no network');
    expect(controller.current?.tag).toBe('sv');
  });
});

it('an element that has left the page hears nothing', async () => {
  const { controller, render, host } = connect('nb');
  void controller.schedule(render);
  controller.hostDisconnected();
  host.requestUpdate.mockClear();
  await arrive('nb');
  expect(host.requestUpdate).not.toHaveBeenCalled();
});
