/**
 * Whether a text is left alone: what nobody reads, what somebody writes, lines that stand in columns, elements of ours, drawings and
 * formulas, and what the page names.
 */
export function isLeftAlone(text: Text, except: string): boolean {
  const parent = text.parentElement;
  if (!parent) return false; // right in a shadow root or fragment
  return parent.namespaceURI !== HTML || (parent as HTMLElement).isContentEditable || parent.closest(NOT_READ) !== null || (except !== '' && parent.closest(except) !== null);
}

const HTML = 'http://www.w3.org/1999/xhtml';

const NOT_READ = [
  'head, script, style, template, noscript, iframe, object, audio, video, canvas',
  'textarea, select, option, datalist, pre, [role=textbox]',
  'idn-batch, idn-check, idn-converter, idn-name, idn-pair, idn-table',
].join();
