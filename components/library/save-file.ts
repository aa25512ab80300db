/** A file → the browser's downloads. */

/** Addresses of blobs are let go of after this long; a download has begun by then. */
const letGoAfterMs = 60_000;

export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), letGoAfterMs);
}
