// Undoes the content-encoding of a response, never past a limit: a few KB may unpack to gigabytes.
import * as zlib from "node:zlib";
import { Decompress } from "fzstd";

/** What `decodeBody` understands, for Accept-Encoding. */
export const acceptedEncodings = "gzip, deflate, br, zstd";

/** Thrown when the decoded body would pass the limit. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

type Decode = (body: Buffer, maxOutputLength: number) => Buffer;
type ZstdDecompress = (body: Buffer, options: { maxOutputLength: number }) => Buffer;

/** Node has zstd from 22.15 on. */
const nativeZstd = (zlib as { zstdDecompressSync?: ZstdDecompress }).zstdDecompressSync;

const decoders: Record<string, Decode> = {
  gzip: (body, maxOutputLength) => zlib.gunzipSync(body, { maxOutputLength }),
  "x-gzip": (body, maxOutputLength) => zlib.gunzipSync(body, { maxOutputLength }),
  br: (body, maxOutputLength) => zlib.brotliDecompressSync(body, { maxOutputLength }),
  deflate: (body, maxOutputLength) =>
    // Should be zlib by the standard; some servers send it bare. A zlib header is divisible by 31.
    body.length > 1 && (body[0]! & 15) === 8 && body.readUInt16BE(0) % 31 === 0
      ? zlib.inflateSync(body, { maxOutputLength })
      : zlib.inflateRawSync(body, { maxOutputLength }),
  zstd: (body, maxOutputLength) =>
    nativeZstd ? nativeZstd(body, { maxOutputLength }) : unpackZstd(body, maxOutputLength),
};

/**
 * The body as it was before `contentEncoding` (a header value, codings in the order they were applied) was put on.
 * Decodes in one go: pages are small, and streams cost several times as much CPU.
 * Throws BodyTooLarge past `limit` bytes, or whatever the decoder says of a broken or unknown coding.
 */
export function decodeBody(body: Buffer, contentEncoding: string | undefined, limit: number): Buffer {
  if (!contentEncoding || body.length === 0) return body;
  const codings = contentEncoding
    .toLowerCase()
    .split(",", 4)
    .map((coding) => coding.trim());
  let decoded = body;
  for (const coding of codings.reverse()) {
    if (coding === "identity" || coding === "") continue;
    const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
    if (!decode) throw new Error(`unknown content-encoding ${coding}`);
    try {
      decoded = decode(decoded, limit);
    } catch (error) {
      const overLimit =
        error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
      throw overLimit ? new BodyTooLarge("decoded past the limit", { cause: error }) : error;
    }
  }
  return decoded;
}

const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** RFC 9659: no window over 8 MB on the web. */
const zstdWindowLimit = 8 << 20;

/** Zstandard where Node lacks it. The library trusts a frame's word on how much memory it needs, so ask first. */
export function unpackZstd(body: Buffer, limit: number): Buffer {
  let frames = 0;
  for (let at = body.indexOf(zstdMagic); at >= 0; at = body.indexOf(zstdMagic, at + 4)) {
    if (++frames > 16 || windowOf(body, at) > zstdWindowLimit)
      throw new BodyTooLarge("zstd frames ask for too much memory");
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((part) => {
    size += part.length;
    if (size > limit) throw new BodyTooLarge("decoded past the limit");
    parts.push(part);
  });
  stream.push(body, true);
  return Buffer.concat(parts, size);
}

/** The window size in bytes that the frame header at `at` asks for (RFC 8878, 3.1.1.1). */
function windowOf(body: Buffer, at: number): number {
  const descriptor = body[at + 4] ?? 0;
  const singleSegment = (descriptor & 0x20) !== 0;
  if (!singleSegment) {
    const window = body[at + 5] ?? 0;
    const base = 2 ** (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const sizeAt = at + 5 + [0, 1, 2, 4][descriptor & 3]!;
  const length = [1, 2, 4, 8][descriptor >> 6]!;
  if (sizeAt + length > body.length) return 0;
  if (length === 8) return Number(body.readBigUInt64LE(sizeAt));
  return body.readUIntLE(sizeAt, length) + (length === 2 ? 256 : 0);
}
