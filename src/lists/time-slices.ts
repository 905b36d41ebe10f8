/** Divides long work into slices, so that in between messages are read and the page is drawn. */

/** Shorter than what people notice, with some room for what can't be divided: milliseconds. */
const SLICE = 15;

export class TimeSlices {
  #end = performance.now() + SLICE;

  readonly hasTime = (): boolean => performance.now() < this.#end;

  /**
   * Ends the slice if its time is up; the next one begins after everything else that waits.
   * @param tell is called between two slices, and tells whether the page has something to draw for it, which takes its own time
   */
  async rest(tell?: () => boolean): Promise<void> {
    if (this.hasTime()) return;
    await nextTask();
    if (tell?.()) await nextTask();
    this.#end = performance.now() + SLICE;
  }
}

/** A message comes at once; a timer would take longer, and a second in a page that nobody looks at. */
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
