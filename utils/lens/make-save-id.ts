/** A random id for one save. `crypto.randomUUID` is missing on plain http pages, where news is still read. */
export function makeSaveId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
