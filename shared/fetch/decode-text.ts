// Bytes to text: the charset is decided as browsers do, but valid UTF-8 is believed over a label that denies it.
import { isUtf8 } from "node:buffer";

/** Where a text may be valid UTF-8 by chance (few characters, all in two bytes), so that a label is needed and trusted. */
const multiByte: ReadonlySet<string> = new Set([
  "gbk",
  "gb18030",
  "big5",
  "euc-jp",
  "shift_jis",
  "euc-kr",
  "iso-2022-jp",
]);

/**
 * The text of `bytes` that came with the Content-Type header `contentType`. The charset is, in this order: that of a
 * byte order mark; UTF-8 if the bytes are valid as such, whatever a header, `<meta>` or XML prolog says of single-byte
 * charsets, whose texts are never valid UTF-8 by chance; the header's; that of a `<meta>`, also past the first 1,024
 * bytes, or of the XML prolog; windows-1252. Unknown labels are passed over. Never throws: what cannot be read becomes
 * U+FFFD, and NUL bytes are dropped.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): string {
  const text = new TextDecoder(findCharset(bytes, contentType)).decode(bytes);
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

function findCharset(bytes: Uint8Array, contentType = ""): string {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return marked;
  const header = knownCharset(/charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1]);
  if (header === "utf-8") return header;
  if (header?.startsWith("utf-16") && bytes.subarray(0, 1024).includes(0)) return header;
  const early = header ?? declaredCharset(bytes.subarray(0, 1024));
  if (isUtf8(bytes) && !(early !== undefined && multiByte.has(early))) return "utf-8";
  return early ?? declaredCharset(bytes) ?? "windows-1252";
}

/** By byte order mark, or by the look of a first `<` or `{` in UTF-16. */
function markedCharset(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (second === 0 && (first === 0x3c || first === 0x7b)) return "utf-16le";
  if (first === 0 && (second === 0x3c || second === 0x7b)) return "utf-16be";
  return undefined;
}

/** `<meta charset="windows-1258">`, `<meta … content="text/html; charset=windows-1258">`, `<?xml … encoding="…"?>`. */
const declaration =
  /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([^\s"'/>;]+)|^\s*<\?xml\s[^>]{0,300}?encoding\s*=\s*["']([^"']+)/gi;

function declaredCharset(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  let tries = 0;
  for (const match of text.matchAll(declaration)) {
    if (++tries > 20) return undefined;
    const charset = knownCharset(match[1] ?? match[2]);
    const inComment = text.lastIndexOf("<!--", match.index) > text.lastIndexOf("-->", match.index);
    // Said in single bytes, it cannot be UTF-16.
    if (charset !== undefined && !charset.startsWith("utf-16") && !inComment) return charset;
  }
  return undefined;
}

/** The standard's name for a label; undefined for one that no browser knows. */
function knownCharset(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
