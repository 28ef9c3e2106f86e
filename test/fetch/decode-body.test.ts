import { expect, test } from "vitest";
import { BodyTooLarge, decodeBody, unpackZstd } from "../../shared/fetch/decode-body.ts";

/** "Hai nhà lãnh đạo điện đàm trong 50 phút. " forty times over, by zstd -19. */
const packed = Buffer.from(
  "KLUv/QRo7QEARANIYWkgbmjDoCBsw6NuaCDEkeG6oW8gxJFp4buHbiDEkcOgbSB0cm9uZyA1MCBwaMO6dC4gAQCU/v0VFGnRLFQ=",
  "base64",
);

test("unpacks Zstandard with Node's own decoder and without it", () => {
  const text = "Hai nhà lãnh đạo điện đàm trong 50 phút. ".repeat(40);
  expect(unpackZstd(packed, 10_000).toString()).toBe(text);
  expect(decodeBody(packed, "zstd", 10_000).toString()).toBe(text);
});

test("stops unpacking Zstandard at the limit", () => {
  expect(() => unpackZstd(packed, 1000)).toThrow(BodyTooLarge);
  expect(() => decodeBody(packed, "zstd", 1000)).toThrow(BodyTooLarge);
});

test("does not give a Zstandard frame the memory it asks for", () => {
  // A frame of two bytes whose window descriptor asks for 1 GB.
  const greedy = Buffer.from([
    0x28,
    0xb5,
    0x2f,
    0xfd,
    0x00,
    20 << 3,
    0x01,
    0x00,
    0x00,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const before = process.memoryUsage().arrayBuffers;
  expect(() => unpackZstd(greedy, 1000)).toThrow(BodyTooLarge);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test("leaves a body alone that is not encoded, and refuses an encoding it does not know", () => {
  const body = Buffer.from("x");
  expect(decodeBody(body, undefined, 10)).toBe(body);
  expect(decodeBody(body, "identity", 10)).toBe(body);
  expect(() => decodeBody(body, "exi", 10)).toThrow("exi");
});
