import type { LineEnds } from './line-ends.js';

/** The text with a line feed at the end of each line, instead of CRLF or CR, and at the end of the last one; `ends` keeps what they were. */
export async function* withLineFeeds(texts: AsyncIterable<string>, ends?: LineEnds): AsyncGenerator<string> {
  let held = '';
  let last = '\n';
  for await (const text of texts) {
    const all = held + text;
    // the LF of a CR may begin the next piece
    held = all.endsWith('\r') ? '\r' : '';
    const read = all.slice(0, all.length - held.length);
    ends?.note(read);
    const whole = read.replace(/\r\n?/g, '\n');
    last = whole.at(-1) ?? last;
    if (whole) yield whole;
  }
  if (!held && last === '\n') return;
  ends?.add(held ? '\r' : '');
  yield '\n';
}
