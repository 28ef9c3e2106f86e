/** A letter as plain text: the same words as in HTML, links written out. */
import { oneLine, within, type Block, type Inline, type Letter } from "./letter.ts";

function inline(piece: Inline, line: (text: string) => string = oneLine): string {
  if (typeof piece === "string") return line(piece);
  const text = line(piece.text);
  if ("href" in piece) return piece.href === text ? text : `${text} <${piece.href}>`;
  return piece.mark === "removed" ? `[−${text}−]` : piece.mark === "added" ? `[+${text}+]` : text;
}

const lineOf = (content: Inline[]): string => content.map((piece) => inline(piece)).join(" ");

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const text = oneLine(block.text);
      return [text, "=".repeat(Math.min(text.length, 60)), ...(block.href ? [block.href] : [])].join("\n");
    }
    case "paragraph":
      return lineOf(block.content);
    case "facts":
      return block.rows.map(({ label, content }) => `${oneLine(label)}: ${lineOf(content)}`).join("\n");
    case "edit":
      return `| ${block.content
        .map((piece) => inline(piece, within))
        .join("")
        .trim()}`;
    case "quote":
      return `> ${oneLine(block.text)}\n  ${lineOf(block.source)}`;
    case "list":
      return block.items.map((item) => `- ${lineOf(item)}`).join("\n");
    case "button":
      return `${oneLine(block.text)}:\n${block.href}`;
  }
}

const written = new WeakMap<Block[], string>();

/** The blocks as text; written once for all readers who get the same. */
function writeBlocks(blocks: Block[]): string {
  let text = written.get(blocks);
  if (text === undefined) written.set(blocks, (text = blocks.map(blockText).join("\n\n")));
  return text;
}

export function writeText(letter: Letter): string {
  const footer = ["-- ", ...letter.footer.map(lineOf)].join("\n");
  const masthead = ["Parley", ...(letter.kicker ? [oneLine(letter.kicker)] : [])].join(" · ");
  return `${masthead}\n\n${writeBlocks(letter.blocks)}\n\n${footer}\n`;
}
