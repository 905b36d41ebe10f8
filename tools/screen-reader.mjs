/** What `test/screen-reader` needs besides browsers, and how to get it. */
import { onPath } from './browsers.mjs';

/** Program → the Debian packages that it works with. */
const packagesOf = {
  orca: ['orca', 'at-spi2-core', 'gir1.2-atspi-2.0'],
  'speech-dispatcher': ['speech-dispatcher'],
  'dbus-daemon': ['dbus'],
  xdotool: ['xdotool'],
  xclip: ['xclip'],
  openbox: ['openbox'],
  setxkbmap: ['x11-xkb-utils'],
  Xvfb: ['xvfb'],
  localedef: ['locales'],
};

export const screenReaderPackages = Object.values(packagesOf).flat();

export function isScreenReaderThere() {
  return Object.keys(packagesOf).every((program) => onPath(program));
}
