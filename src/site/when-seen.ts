/** Begins what a part of the page does when its tab is first shown, also below what is in sight: most people look at one tab. */
export function whenSeen(part: HTMLElement, begin: () => Promise<void>): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    begin().catch(reportError);
  }, { rootMargin: '100000px' });
  observer.observe(part);
}
