/**
 * Puts a text into a field in the place of all that is in it, so that the browser's own undo takes it back, which editing by script
 * ends. The field has the focus afterwards, and tells of it by an `input` event of the browser. Returns false where that can't be:
 * in a field that is disabled or cuts the text, and in engines and test runners without the command.
 */
export function replaceText(field: HTMLInputElement, text: string): boolean {
  field.focus();
  field.select();
  // deprecated, but there is no other way to a change that can be undone
  return (document.execCommand?.(text ? 'insertText' : 'delete', false, text) ?? false) && field.value === text;
}
