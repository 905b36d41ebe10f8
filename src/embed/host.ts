/** For the page around: frames with `data-klartext` that show embed.html get the height of what is in them. */
import { MAX_FRAME_PIXELS } from '../limits.js';

addEventListener('message', ({ data, origin, source }) => {
  const height: unknown = data?.klartextHeight;
  if (typeof height !== 'number' || !(height > 0 && height <= MAX_FRAME_PIXELS)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-klartext]')) {
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${height}px`;
  }
});

// of each frame, also one that comes later or loads another page; load does not bubble
document.addEventListener('load', ({ target }) => greet(target as Element), true);
for (const frame of document.querySelectorAll('iframe')) greet(frame);

/** To the origin of the frame's address alone. A frame that has nothing yet is greeted when it has loaded. */
function greet(frame: Element): void {
  if (!(frame instanceof HTMLIFrameElement) || !frame.matches('[data-klartext]') || frame.contentDocument?.URL === 'about:blank') return;
  const origin = originOf(frame);
  if (origin) frame.contentWindow?.postMessage('klartext-hello', origin);
}

/** '' where the address is none, or leads to nobody in particular. */
function originOf({ src }: HTMLIFrameElement): string {
  return URL.canParse(src) && /^https?:/.test(src) ? new URL(src).origin : '';
}
