/** A launcher that lets @web/test-runner run its tests in WebKitGTK. */
import { setTimeout as pause } from 'node:timers/promises';
import { startScreen, WebDriver } from './webdriver.mjs';

const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args: ['--automation'] } };

/** Two of them, as its tests mostly wait, and take longer than those of the other browsers. */
const WINDOWS = 2;

/**
 * A window is left for another after so many. Its allocator splits the mappings of its process, and asks without end for more
 * once it has all that Linux allows (65,530): twenty files were seen to leave up to 29,000, and seventy all of them.
 */
const FILES_IN_WINDOW = 10;

/** `driver` is the path of WebKitWebDriver, `xvfb` that of Xvfb where there is no screen. */
export function webkitLauncher({ driver, xvfb }) {
  /** By session. */
  const addresses = new Map();
  const windows = new Map();
  const free = [];
  const started = [];

  /** A window with a driver and a screen of its own, so that the focus and animation frames are its own as well. */
  async function start() {
    const screen = xvfb && (await startScreen(xvfb));
    const webDriver = await WebDriver.start({
      driver,
      capabilities,
      environment: {
        ...(screen && { DISPLAY: screen.display, GDK_BACKEND: 'x11' }),
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1', // layers put together in software take a sixth of its time
        // its sandbox needs user namespaces, which containers and root don't have; the pages are our own
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    return { screen, webDriver, files: 0 };
  }

  async function end({ screen, webDriver }) {
    await webDriver.stop();
    screen?.stop();
  }

  function open() {
    const window = start();
    started.push(window);
    return window;
  }

  return {
    name: 'webkit',
    concurrency: xvfb ? WINDOWS : 1, // windows of one screen take the focus from each other
    type: 'puppeteer', // for this type sendKeys, sendMouse and setViewport call getPage
    getPage: (id) => pageFor(windows.get(id).webDriver),
    async startSession(id, address) {
      addresses.set(id, address);
      const window = await (free.pop() ?? open());
      windows.set(id, window);
      await window.webDriver.open(address);
    },
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    async stopSession(id) {
      const window = windows.get(id);
      addresses.delete(id);
      windows.delete(id);
      if (!window) return {};
      if (++window.files === FILES_IN_WINDOW) await end(window);
      // one that is stuck fails the file that it had, and is left for another: it would open no other page
      else await window.webDriver.open('about:blank').then(() => free.push(window), () => {});
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK can only be tested, not debugged');
    },
    async stop() {
      for (const { value } of await Promise.allSettled(started)) {
        if (value) await end(value);
      }
    },
  };
}

/** The part of a puppeteer page that @web/test-runner-commands calls, said in WebDriver. */
function pageFor(webDriver) {
  const perform = (source) => webDriver.post('/actions', { actions: [source] });
  const keys = (actions) => perform({ type: 'key', id: 'keyboard', actions });
  const mouse = (...actions) => perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const keyDown = (name) => ({ type: 'keyDown', value: keyValues[name] ?? name });
  const keyUp = (name) => ({ type: 'keyUp', value: keyValues[name] ?? name });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const button = (type, options) => ({ type, button: ['left', 'middle', 'right'].indexOf(options?.button ?? 'left') });
  return {
    keyboard: {
      type: (text) => keys([...text].flatMap((character) => [keyDown(character), keyUp(character)])),
      press(combination) {
        const names = combination === '+' ? ['+'] : combination.split('+');
        return keys([...names.map(keyDown), ...names.toReversed().map(keyUp)]);
      },
      down: (name) => keys([keyDown(name)]),
      up: (name) => keys([keyUp(name)]),
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      down: (options) => mouse(button('pointerDown', options)),
      up: (options) => mouse(button('pointerUp', options)),
      click: (x, y, options) => mouse(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      reset: () => webDriver.delete('/actions'),
    },
    setViewport: (size) => resize(webDriver, size),
    screenshot: () => webDriver.screenshot(),
  };
}

/** MiniBrowser is never narrower than 447 pixels: test a phone's width in an iframe. */
async function resize(webDriver, { width, height }) {
  const [frameWidth, frameHeight] = await webDriver.evaluate('return [outerWidth - innerWidth, outerHeight - innerHeight]');
  await webDriver.post('/window/rect', { width: width + frameWidth, height: height + frameHeight });
  // the window follows some time after the answer
  for (let attempt = 0; attempt < 40; attempt++) {
    const [innerWidth, innerHeight] = await webDriver.evaluate('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    await pause(25);
  }
}

/** Keys without a character, as WebDriver §17.4.2 encodes them. */
const keyValues = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
