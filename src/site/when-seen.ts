/** Begins what a part of the page does when the part is first seen: most people look at one tab. Without a network, it is left as it is. */
export function whenSeen(part: HTMLElement, begin: () => Promise<void>): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    begin().catch(reportError);
  });
  observer.observe(part);
}
