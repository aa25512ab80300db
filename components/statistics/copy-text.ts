/** Text → the clipboard, straight from a click. */

/** True where it arrived. The clipboard API is missing on plain http pages, where news is still read: there the old command serves. */
export async function copyText(text: string, near: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, near);
  }
}

function copyByCommand(text: string, near: Element): boolean {
  const focused = (near.getRootNode() as Document | ShadowRoot).activeElement;
  const field = Document.prototype.createElement.call(near.ownerDocument, 'textarea') as HTMLTextAreaElement;
  field.value = text;
  field.className = 'copied-text';
  near.append(field);
  field.select();
  try {
    return Document.prototype.execCommand.call(near.ownerDocument, 'copy');
  } catch {
    return false;
  } finally {
    field.remove();
    (focused as HTMLElement | null)?.focus({ preventScroll: true });
  }
}
