import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../shared/fetch/decode-text.ts";

const utf8 = (text: string) => Buffer.from(text, "utf8");
/** "Hà Nội" in windows-1258: à is one byte, ộ is ô and a dot below of its own. */
const haNoi1258 = Buffer.from([0x48, 0xe0, 0x20, 0x4e, 0xf4, 0xf2, 0x69]);
const join = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? utf8(part) : part)));

test("reads UTF-8 without any word on the charset", () => {
  expect(decodeText(utf8("<p>Tổng thống điện đàm</p>"), "text/html")).toBe("<p>Tổng thống điện đàm</p>");
});

test("takes the byte order mark for final and leaves it out of the text", () => {
  expect(decodeText(join(Buffer.from([0xef, 0xbb, 0xbf]), "Hà Nội"), "text/html; charset=windows-1252")).toBe(
    "Hà Nội",
  );
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Hà Nội", "utf16le")]))).toBe(
    "Hà Nội",
  );
});

test("obeys the charset of the header", () => {
  expect(decodeText(haNoi1258, "text/html; charset=windows-1258").normalize("NFC")).toBe("Hà Nội");
  expect(decodeText(Buffer.from([0xc4, 0xe3]), 'text/html; charset="gb2312"')).toBe("你");
});

test("finds a legacy charset in <meta> alone", () => {
  const page = join(
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258">',
    haNoi1258,
  );
  expect(decodeText(page, "text/html").normalize("NFC")).toContain("Hà Nội");
});

test("finds a <meta> after the first 1,024 bytes, but none in a comment", () => {
  const page = join(
    "<html><!-- <meta charset=gbk> -->",
    " ".repeat(2000),
    "<meta charset='windows-1258'>",
    haNoi1258,
  );
  expect(decodeText(page).normalize("NFC")).toContain("Hà Nội");
});

test.each([
  ["XML prolog", '<?xml version="1.0" encoding="ISO-8859-1"?>', "application/xml"],
  ["header", "", "text/html; charset=iso-8859-1"],
  ["<meta>", "<meta charset=utf-16>", "text/html"],
  ["header of two bytes", "", "text/html; charset=utf-16"],
])("believes valid UTF-8 over a lying %s", (_, start, contentType) => {
  expect(decodeText(utf8(`${start}<title>Thủ tướng</title>`), contentType)).toContain("Thủ tướng");
});

test("obeys an XML prolog that tells the truth", () => {
  const feed = join('<?xml version="1.0" encoding="windows-1258"?><title>', haNoi1258, "</title>");
  expect(decodeText(feed, "text/xml").normalize("NFC")).toContain("Hà Nội");
});

test("reads UTF-16 that nobody announced", () => {
  expect(decodeText(Buffer.from("<p>Hà Nội</p>", "utf16le"))).toBe("<p>Hà Nội</p>");
});

test("passes over an unknown charset", () => {
  expect(decodeText(utf8("Hà Nội"), "text/html; charset=x-viet-nam")).toBe("Hà Nội");
  expect(decodeText(Buffer.from([0x63, 0x61, 0x66, 0xe9]), "text/html; charset=x-viet-nam")).toBe("café");
});

test("drops NUL bytes and replaces lone surrogates", () => {
  expect(decodeText(utf8("a\0b"))).toBe("ab");
  expect(decodeText(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]))).toBe("\ufffda");
  expect(decodeText(Buffer.from([0xed, 0xa0, 0x80]), "text/html; charset=utf-8")).toContain("\ufffd");
});

test("never throws, whatever the bytes and the label", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, label) => {
      expect(typeof decodeText(bytes, `text/html; charset=${label}`)).toBe("string");
      expect(typeof decodeText(bytes)).toBe("string");
    }),
  );
});

test("is not slowed down by a page made of opened tags and comments", () => {
  const hostile = Buffer.concat([Buffer.from([0xe9]), Buffer.from("<meta <!-- ".repeat(200_000))]);
  const startedAt = performance.now();
  decodeText(hostile);
  expect(performance.now() - startedAt).toBeLessThan(2000);
});
