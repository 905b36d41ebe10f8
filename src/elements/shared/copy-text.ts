/** Copies a text; if it can't, selects the element that shows it. */
export async function copyText(text: string, shownBy: Element | null): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // no clipboard, or no leave to write to it
    if (shownBy) getSelection()?.selectAllChildren(shownBy);
    return 'selected';
  }
}
