/** Letters as outlines, for pictures that are made without a browser: their advance widths and contours. */
import { brotliDecompressSync } from "node:zlib";
import { letters } from "./letters.ts";

/** Straight lines through these points, closed; units of the em, y upwards. */
export type Contour = [x: number, y: number][];

export interface Glyph {
  /** How far the next letter stands off. */
  advance: number;
  contours: Contour[];
}

/** Units of an em. */
export const EM = 250;

interface Table {
  /** Every letter that there is. */
  chars: string;
  /** For each of them the line of `table` it is on. */
  order: string;
  /** `advance|M0 0L…Q…`, or `advance|@line x y;…` for a letter made of others. */
  table: string;
}

let opened: { lines: string[]; places: Map<string, number> } | undefined;
const read = new Map<number, Glyph>();

function open() {
  if (opened) return opened;
  const json = brotliDecompressSync(Buffer.from(letters, "base64")).toString("utf8");
  const { chars, order, table } = JSON.parse(json) as Table;
  const places = order.split(",").map(Number);
  return (opened = {
    lines: table.split("\n"),
    places: new Map([...chars].map((char, n) => [char, places[n]!])),
  });
}

/** @returns the glyph of a letter; of its base, where its marks are unknown; nothing where there is none */
export function glyphOf(char: string): Glyph | undefined {
  const { places } = open();
  const place = places.get(char) ?? places.get(char.normalize("NFD").charAt(0));
  return place === undefined ? undefined : glyphAt(place);
}

function glyphAt(place: number): Glyph {
  const known = read.get(place);
  if (known) return known;
  const [advance = "", outline = ""] = open().lines[place]!.split("|");
  const contours = outline.startsWith("@")
    ? outline.slice(1).split(";").flatMap(part)
    : outline.split("M").slice(1).map(contourOf);
  const glyph = { advance: Number(advance), contours };
  read.set(place, glyph);
  return glyph;
}

/** A glyph that another is made of, where it stands there. */
function part(text: string): Contour[] {
  const [place = 0, dx = 0, dy = 0] = text.split(" ").map(Number);
  return glyphAt(place).contours.map((contour) =>
    contour.map(([x, y]): [number, number] => [x + dx, y + dy]),
  );
}

/** Straight pieces of a curve; letters of a card are small. */
const PIECES = 6;

function contourOf(text: string): Contour {
  const points: Contour = [];
  for (const [, command, numbers = ""] of `L${text}`.matchAll(/([LQ])([^LQ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = numbers.split(" ").map(Number);
    if (command === "L") points.push([a, b]);
    else points.push(...curve(points.at(-1)!, [a, b], [c, d]));
  }
  return points;
}

function curve([x0, y0]: Contour[0], [cx, cy]: Contour[0], [x1, y1]: Contour[0]): Contour {
  return Array.from({ length: PIECES }, (_, n): Contour[0] => {
    const t = (n + 1) / PIECES;
    const u = 1 - t;
    return [u * u * x0 + 2 * u * t * cx + t * t * x1, u * u * y0 + 2 * u * t * cy + t * t * y1];
  });
}
