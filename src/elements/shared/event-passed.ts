/**
 * Resolves behind the event that is dispatched now, and at the latest in the next frame, which shows the answer with the letter. A page
 * in the background has no frames.
 */
export const eventPassed = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
    requestAnimationFrame(() => resolve());
  });
