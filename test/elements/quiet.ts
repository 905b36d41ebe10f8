/** Elements neither log nor let errors out into the page. */
import { expect, nextFrame } from '@open-wc/testing';

/** Every test of the file fails after which something was logged, thrown or rejected. */
export function staysQuiet(): void {
  const calls: unknown[] = [];
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const;
  const real = { ...console };
  const note = ({ message, reason }: Partial<ErrorEvent & PromiseRejectionEvent>) => calls.push(message ?? String(reason));

  beforeEach(() => {
    calls.length = 0;
    for (const method of methods) console[method] = (...values: unknown[]) => void calls.push(values);
    addEventListener('error', note as EventListener);
    addEventListener('unhandledrejection', note as EventListener);
  });

  afterEach(async () => {
    await nextFrame();
    Object.assign(console, real);
    removeEventListener('error', note as EventListener);
    removeEventListener('unhandledrejection', note as EventListener);
    expect(calls.map(String).join('\n'), 'errors and console calls').to.equal('');
  });
}
