/** Long work in slices, between which messages are read, and a page is drawn. */

/** Shorter than what people notice, with room for what can't be divided: milliseconds. */
const SLICE = 15;

export class TimeSlices {
  #end = performance.now() + SLICE;

  readonly hasTime = (): boolean => performance.now() < this.#end;

  /**
   * Where the time is up, the next slice begins after everything else that waits.
   * @param tell what is done between two slices, if there is anything to do: what a page draws for it is in no slice
   */
  async rest(tell?: () => boolean): Promise<void> {
    if (this.hasTime()) return;
    await nextTask();
    if (tell?.()) await nextTask();
    this.#end = performance.now() + SLICE;
  }
}

/** Timers would wait longer, in a page that nobody looks at for a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
