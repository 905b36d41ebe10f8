/** When an element renders whose language has to be loaded, and what it speaks until then. */
import type { ReactiveElement } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as english from '../../src/languages/en.js';
import * as norwegian from '../../src/languages/nb.js';
import * as swedish from '../../src/languages/sv.js';

type Module = typeof import('../../src/elements/shared/language-controller.js');

const builtIn = { en: { tag: english.tag, name: english.name }, sv: { tag: swedish.tag, name: swedish.name } };

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

/** Answers the request for the language’s file. */
let arrive: (language: typeof norwegian) => void;
let fail: (error: Error) => void;
let LanguageController: Module['LanguageController'];

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  const load = vi.fn(() => new Promise<typeof norwegian>((resolve, reject) => ([arrive, fail] = [resolve, reject])));
  vi.doMock('../../src/languages/bundled.js', () => ({ bundled: { nb: load }, standIns: { no: 'nb' } }));
  vi.doMock('../../src/elements/shared/language-around.js', () => ({ languageAround: () => undefined, onLanguageAround: () => () => {} })); // nothing is around it
  ({ LanguageController } = await import('../../src/elements/shared/language-controller.js'));
  return () => vi.useRealTimers();
});

function connect(lang: string) {
  const host = new Host(lang);
  const onChange = vi.fn();
  const controller = new LanguageController(host as unknown as ReactiveElement, builtIn, { onChange });
  const render = vi.fn(() => {
    controller.hostUpdate();
    host.hasUpdated = true;
  });
  controller.hostConnected();
  return { host, controller, render, onChange };
}

const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

it.each([['sv', 'sv'], ['sv-FI', 'sv'], ['en', 'en'], ['qaa', 'en']])('an element in %s renders at once, in %s', (lang, spoken) => {
  const { controller, render } = connect(lang);
  void controller.schedule(render);
  expect(render).toHaveBeenCalledOnce();
  expect([controller.current.tag, controller.isPending]).toEqual([spoken, false]);
});

describe('an element in a language that has to be loaded', () => {
  it.each(['nb', 'no'])('waits with its first rendering: %s', async (lang) => {
    const { controller, render, host } = connect(lang);
    void controller.schedule(render);
    await vi.advanceTimersByTimeAsync(2999);
    expect([render.mock.calls.length, controller.isPending]).toEqual([0, true]);
    arrive(norwegian);
    await settled();
    expect([render.mock.calls.length, controller.isPending, controller.current.tag]).toEqual([1, false, 'nb']);
    expect(host.requestUpdate).toHaveBeenCalled();
  });

  it('speaks English when it has waited for three seconds, and the language when that comes', async () => {
    const { controller, render, onChange } = connect('nb');
    void controller.schedule(render);
    await vi.advanceTimersByTimeAsync(3000);
    expect([render.mock.calls.length, controller.current.tag]).toEqual([1, 'en']);
    onChange.mockClear();
    arrive(norwegian);
    await settled();
    expect([onChange.mock.calls.length, controller.current.tag]).toEqual([1, 'nb']);
  });

  it('speaks English where the language can’t be had, and asks again when it is back on the page', async () => {
    const { controller, render } = connect('nb');
    void controller.schedule(render);
    fail(new TypeError('no network'));
    await settled();
    expect([render.mock.calls.length, controller.current.tag, controller.isPending]).toEqual([1, 'en', false]);
    controller.hostDisconnected();
    controller.hostConnected();
    arrive(norwegian);
    await settled();
    expect(controller.current.tag).toBe('nb');
  });

  it('does not wait when it has been rendered: what it spoke is spoken until then', async () => {
    const { controller, render, host } = connect('sv');
    void controller.schedule(render);
    host.lang = 'nb';
    void controller.schedule(render);
    expect([render.mock.calls.length, controller.current.tag]).toEqual([2, 'sv']);
    arrive(norwegian);
    await settled();
    expect(controller.current.tag).toBe('nb');
  });

  it('waits also where its language is chosen after it came to the page', async () => {
    const { controller, render, host } = connect('sv');
    host.lang = 'nb';
    void controller.schedule(render);
    expect(render).not.toHaveBeenCalled();
    arrive(norwegian);
    await settled();
    expect([render.mock.calls.length, controller.current.tag]).toEqual([1, 'nb']);
  });
});

it('an element that has left the page hears nothing', async () => {
  const { controller, render, host } = connect('nb');
  void controller.schedule(render);
  controller.hostDisconnected();
  host.requestUpdate.mockClear();
  arrive(norwegian);
  await settled();
  expect(host.requestUpdate).not.toHaveBeenCalled();
});
