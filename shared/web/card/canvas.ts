/**
 * A picture in memory: rectangles and lines of text, each letter filled by the share of every pixel that it covers, and
 * the whole as PNG. Enough for a card, and a hundredth of what a drawing library weighs.
 */
import { deflateSync } from "node:zlib";
import { EM, glyphOf } from "./glyphs.ts";

export type Colour = readonly [red: number, green: number, blue: number];

export class Canvas {
  private readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    ground: Colour,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    this.rectangle(0, 0, width, height, ground);
  }

  rectangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    for (let row = y; row < Math.min(this.height, y + height); row++)
      for (let column = x; column < Math.min(this.width, x + width); column++)
        this.pixels.set(colour, (row * this.width + column) * 3);
  }

  /**
   * One line of text. @param y of the line that letters stand on @param size of the em in pixels
   * @returns where the next letter would stand
   */
  text(text: string, x: number, y: number, size: number, colour: Colour): number {
    const scale = size / EM;
    let at = x;
    for (const char of text) {
      const glyph = glyphOf(char);
      if (!glyph) continue;
      this.fill(
        glyph.contours.map((contour) =>
          contour.map(([px, py]): [number, number] => [at + px * scale, y - py * scale]),
        ),
        colour,
      );
      at += glyph.advance * scale;
    }
    return at;
  }

  /** Fills by the non-zero rule, through signed areas: each edge adds what it covers to the right of it. */
  private fill(contours: [number, number][][], colour: Colour): void {
    const points = contours.flat();
    if (points.length === 0) return;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const left = Math.max(0, Math.floor(Math.min(...xs)));
    const top = Math.max(0, Math.floor(Math.min(...ys)));
    const width = Math.min(this.width - left, Math.ceil(Math.max(...xs)) - left + 2);
    const height = Math.min(this.height - top, Math.ceil(Math.max(...ys)) - top + 1);
    if (width <= 0 || height <= 0) return;
    const areas = new Float32Array(width * height + 1);
    for (const contour of contours)
      contour.forEach(([x0, y0], n) => {
        const [x1, y1] = contour[(n + 1) % contour.length]!;
        addEdge(areas, width, height, x0 - left, y0 - top, x1 - left, y1 - top);
      });
    let sum = 0;
    for (let n = 0; n < width * height; n++) {
      sum += areas[n]!;
      const covered = Math.min(1, Math.abs(sum));
      if (covered > 0.004) this.blend(left + (n % width), top + Math.floor(n / width), covered, colour);
    }
  }

  private blend(x: number, y: number, covered: number, colour: Colour): void {
    const at = (y * this.width + x) * 3;
    for (let n = 0; n < 3; n++)
      this.pixels[at + n] = Math.round(this.pixels[at + n]! * (1 - covered) + colour[n]! * covered);
  }

  toPng(): Uint8Array<ArrayBuffer> {
    const stride = this.width * 3;
    const rows = Buffer.alloc((stride + 1) * this.height);
    for (let row = 0; row < this.height; row++)
      rows.set(this.pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    // Eight bits a channel, red, green and blue.
    header.set([8, 2, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Uint8Array.from(
      Buffer.concat([
        signature,
        chunk("IHDR", header),
        chunk("IDAT", deflateSync(rows, { level: 6 })),
        chunk("IEND"),
      ]),
    );
  }
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** How wide a line of text is, in pixels. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const char of text) units += glyphOf(char)?.advance ?? 0;
  return (units * size) / EM;
}

function addEdge(
  areas: Float32Array,
  width: number,
  height: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = direction > 0 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (bottomX - topX) / (bottomY - topY);
  let x = topY < 0 ? topX - topY * slope : topX;
  for (let row = Math.max(0, Math.floor(topY)); row < Math.min(height, Math.ceil(bottomY)); row++) {
    const line = row * width;
    const dy = Math.min(row + 1, bottomY) - Math.max(row, topY);
    const next = x + slope * dy;
    const d = dy * direction;
    const [low, high] = x < next ? [x, next] : [next, x];
    const first = Math.floor(low);
    const last = Math.ceil(high);
    const add = (column: number, area: number) => {
      const at = line + Math.min(width - 1, Math.max(0, column));
      areas[at] = areas[at]! + area;
    };
    if (last <= first + 1) {
      const middle = (x + next) / 2 - first;
      add(first, d * (1 - middle));
      add(first + 1, d * middle);
    } else {
      const s = 1 / (high - low);
      const start = low - first;
      const head = 0.5 * s * (1 - start) ** 2;
      const end = high - last + 1;
      const tail = 0.5 * s * end * end;
      add(first, d * head);
      if (last === first + 2) add(first + 1, d * (1 - head - tail));
      else {
        const second = s * (1.5 - start);
        add(first + 1, d * (second - head));
        for (let column = first + 2; column < last - 1; column++) add(column, d * s);
        const before = second + (last - first - 3) * s;
        add(last - 1, d * (1 - before - tail));
      }
      add(last, d * tail);
    }
    x = next;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The checksum of a chunk; Node has it from version 22 on. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = CRC_TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
