/** The picture that a link to a contact or to a comparison is shown with elsewhere: 1200 × 630, as previews want it. */
import { Canvas, widthOf, type Colour } from "./canvas.ts";

export interface Card {
  /** Small, above the headline: "Điện đàm · 28/12/2025". */
  kicker: string;
  headline: string;
  /** What else there is to say, a line each. */
  lines: CardLine[];
  foot: string;
  /** Colour of the band at the left. */
  colour: Colour;
}

/** Words that went, and words that came in their place; or plain ones. */
export type CardLine = { text: string } | { gone: string; come: string };

const [WIDTH, HEIGHT] = [1200, 630];
const LEFT = 84;
const ROOM = WIDTH - LEFT - 72;
const PAPER: Colour = [251, 250, 246];
const INK: Colour = [23, 24, 26];
const MUTED: Colour = [89, 90, 88];
const GONE: Colour = [157, 35, 27];
const GONE_GROUND: Colour = [250, 228, 225];
const COME: Colour = [23, 98, 47];
const COME_GROUND: Colour = [217, 241, 222];
const MOST_HEADLINES = 3;
const MOST_LINES = 3;

export function drawCard({ kicker, headline, lines, foot, colour }: Card): Uint8Array<ArrayBuffer> {
  const canvas = new Canvas(WIDTH, HEIGHT, PAPER);
  canvas.rectangle(0, 0, 24, HEIGHT, colour);
  canvas.text(cut(kicker, 30, ROOM), LEFT, 104, 30, MUTED);
  // A long headline is set smaller, so that it is said to its end.
  const size = [66, 56, 48].find((each) => wrap(headline, each, ROOM).length <= MOST_HEADLINES) ?? 42;
  const headlines = wrap(headline, size, ROOM).slice(0, MOST_HEADLINES);
  headlines.forEach((line, n) => canvas.text(line, LEFT, 190 + n * size * 1.32, size, INK));
  const below = 190 + (headlines.length - 1) * size * 1.32 + 78;
  lines.slice(0, MOST_LINES).forEach((line, n) => drawLine(canvas, line, Math.round(below + n * 58)));
  canvas.rectangle(LEFT, HEIGHT - 92, ROOM, 2, INK);
  canvas.text("Parley", LEFT, HEIGHT - 42, 34, INK);
  const footText = cut(foot, 26, ROOM - 200);
  canvas.text(footText, WIDTH - 72 - widthOf(footText, 26), HEIGHT - 42, 26, MUTED);
  return canvas.toPng();
}

function drawLine(canvas: Canvas, line: CardLine, y: number): void {
  const size = 34;
  if ("text" in line) {
    canvas.text(cut(line.text, size, ROOM), LEFT, y, size, MUTED);
    return;
  }
  const [gone, come] = [cut(line.gone, size, ROOM / 2 - 40), cut(line.come, size, ROOM / 2 - 40)];
  let x = LEFT;
  if (gone) {
    const end = Math.ceil(widthOf(gone, size));
    canvas.rectangle(x, y - 36, end + 16, 50, GONE_GROUND);
    canvas.text(gone, x + 8, y, size, GONE);
    canvas.rectangle(x + 8, y - 12, end, 2, GONE);
    x += end + 36;
  }
  if (come) {
    const end = Math.ceil(widthOf(come, size));
    canvas.rectangle(x, y - 36, end + 16, 50, COME_GROUND);
    canvas.text(come, x + 8, y, size, COME);
  }
}

/** Lines of whole words, none wider than the room, where a word alone is not. */
function wrap(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize("NFC").split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

function cut(text: string, size: number, room: number): string {
  const line = text.normalize("NFC").replace(/\s+/g, " ").trim();
  const [first = "", ...more] = wrap(line, size, room);
  return more.length > 0 ? `${first}…` : first;
}
