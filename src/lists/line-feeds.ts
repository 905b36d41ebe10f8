/** The text with a line feed at the end of each line, instead of CRLF or CR, and at the end of the last one. */
export async function* withLineFeeds(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  let last = '\n';
  for await (const text of texts) {
    const all = held + text;
    // the LF of a CR may begin the next piece
    held = all.endsWith('\r') ? '\r' : '';
    const whole = all.slice(0, all.length - held.length).replace(/\r\n?/g, '\n');
    last = whole.at(-1) ?? last;
    if (whole) yield whole;
  }
  if (held || last !== '\n') yield '\n';
}
