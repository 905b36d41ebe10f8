/** A plugin for @web/test-runner: what people and their devices ask for, and its own `emulate-media` has no word for. */

/** By command: what Chromium is told, and the settings that it may be told. */
const commands = {
  /** Forced colours, as in Windows' contrast themes. */
  'forced-colors': ['Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] }],
  /** A finger instead of a mouse. */
  'coarse-pointer': ['Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 }],
};

/** Turns one of them on or off; only Chromium can be told so. */
export function emulation() {
  const protocols = new WeakMap();
  return {
    name: 'emulation-commands',
    async executeCommand({ command, payload, session }) {
      if (!(command in commands)) return undefined;
      const page = session.browser.getPage(session.id);
      // what was told ends with the session of Chromium's protocol that told it
      await protocols.get(page)?.detach();
      protocols.delete(page);
      const protocol = payload && (await page.createCDPSession?.().catch(() => undefined));
      if (!protocol) return { isEmulated: false };
      protocols.set(page, protocol);
      await protocol.send(...commands[command]);
      return { isEmulated: true };
    },
  };
}
