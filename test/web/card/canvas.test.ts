import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Canvas, widthOf } from "../../../shared/web/card/canvas.ts";
import { drawCard } from "../../../shared/web/card/card.ts";
import { glyphOf } from "../../../shared/web/card/glyphs.ts";

/** The size of a PNG, and its pixels as rows of red, green, blue; every row of ours is unfiltered. */
function decode(png: Uint8Array) {
  const view = Buffer.from(png);
  expect(view.subarray(1, 4).toString("latin1")).toBe("PNG");
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const length = view.readUInt32BE(33);
  expect(view.subarray(37, 41).toString("latin1")).toBe("IDAT");
  const raw = inflateSync(view.subarray(41, 41 + length));
  const red = (x: number, y: number) => raw[y * (width * 3 + 1) + 1 + x * 3]!;
  return { width, height, red };
}

const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;

describe("a picture", () => {
  it("fills letters, leaves their holes open, and softens their edges", () => {
    const canvas = new Canvas(100, 100, WHITE);
    const end = canvas.text("O", 10, 90, 100, BLACK);
    const { red } = decode(canvas.toPng());
    const middle = Math.round((10 + end) / 2);
    expect(red(middle, 55)).toBe(255);
    const row = Array.from({ length: 100 }, (_, x) => red(x, 55));
    expect(row.filter((value) => value === 0).length).toBeGreaterThan(10);
    expect(row.some((value) => value > 20 && value < 235)).toBe(true);
  });

  it("knows every Vietnamese letter, and the base of letters that it does not", () => {
    for (const char of "ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựđĐƯƠỸỴ“”–…·") expect(glyphOf(char), char).toBeDefined();
    expect(glyphOf("ạ")).not.toEqual(glyphOf("a"));
    expect(glyphOf("ḍ")).toEqual(glyphOf("d"));
    expect(glyphOf("中")).toBeUndefined();
  });

  it("is not drawn beyond its edges", () => {
    const canvas = new Canvas(20, 20, WHITE);
    canvas.text("Wide", -10, 40, 60, BLACK);
    canvas.text("Wide", 15, 5, 60, BLACK);
    expect(decode(canvas.toPng())).toMatchObject({ width: 20, height: 20 });
  });
});

describe("a card", () => {
  it("is as large as previews want it, and says long headlines in smaller letters", () => {
    const card = { kicker: "Điện đàm", lines: [{ gone: "50", come: "75" }], foot: "", colour: BLACK };
    const { width, height, red } = decode(drawCard({ ...card, headline: "Ông Tập ".repeat(30) }));
    expect([width, height]).toEqual([1200, 630]);
    // Paper at the right edge: nothing runs out of its room.
    for (let y = 0; y < height; y++) expect(red(1190, y)).toBe(251);
    expect(widthOf("Ông", 40)).toBeLessThan(widthOf("Ông Tập", 40));
  });
});
