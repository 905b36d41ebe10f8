/** A plugin for @web/test-runner: the command `forced-colors`, for which its own `emulate-media` has no word. */

/** Turns forced colours on or off, as in Windows' contrast themes; only Chromium can be told so. */
export function forcedColors() {
  const protocols = new WeakMap();
  return {
    name: 'forced-colors-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined;
      const page = session.browser.getPage(session.id);
      // what was told ends with the session of Chromium's protocol that told it
      await protocols.get(page)?.detach();
      protocols.delete(page);
      const protocol = payload && (await page.createCDPSession?.().catch(() => undefined));
      if (!protocol) return { isForced: false };
      protocols.set(page, protocol);
      await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      return { isForced: true };
    },
  };
}
