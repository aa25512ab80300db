/** The bytes of a saved page → its text: the charset is the one given, else a byte order mark's, else the one that the page declares, else a guess. */

/** How far into the page a declaration is looked for; browsers ask for 1,024 and look further. */
const declaredWithin = 4096;

/** Decodes the bytes; malformed stretches become U+FFFD. */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  return new TextDecoder(charsetOf(bytes, charset)).decode(bytes);
}

/** The charset's name as `TextDecoder` calls it. */
export function charsetOf(bytes: Uint8Array, given?: string): string {
  return markedCharset(bytes) ?? knownCharset(given) ?? knownCharset(declaredCharset(bytes)) ?? guessedCharset(bytes);
}

function markedCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** `<meta charset=…>` and `<meta http-equiv … content="…; charset=…">` read alike: the first charset= inside a meta tag. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin));
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,500}>/gi)) {
    const name = /charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(tag)?.[1];
    // A page that could be read so far cannot be UTF-16, whatever it says.
    if (name) return /^utf-16/i.test(name) ? 'utf-8' : name;
  }
  return /^<\?xml\s[^>]{0,200}encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)?.[1];
}

function knownCharset(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return undefined;
  }
}

function guessedCharset(bytes: Uint8Array): string {
  return ['utf-8', 'gb18030', 'big5', 'shift_jis'].find((name) => isValid(bytes, name)) ?? 'windows-1252';
}

function isValid(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
