/** A window as low as that of a phone whose keyboard is open. */
const LOW = '(pointer: coarse), (max-height: 30rem)';

/**
 * Brings the label of a field that has the focus to the top of a low window, so that the answer below the field has all there is of it.
 * Not while a button of the mouse is down: nothing moves away from under it, the click that follows is early enough.
 */
export function scrollToLabel(label: Element, field: HTMLInputElement): void {
  // Firefox tells of the focus before it tells of the button
  setTimeout(() => {
    if (canScroll(label) && field.matches(':focus:not(:active)')) label.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
}

function canScroll({ ownerDocument: { documentElement, defaultView } }: Element): boolean {
  // a frame as high as its page has no need of it, and the page around it would be moved
  const isFrame = defaultView?.parent !== defaultView && documentElement.scrollHeight <= documentElement.clientHeight;
  return Boolean(defaultView?.matchMedia?.(LOW).matches) && !isFrame;
}
