/** Takes out of an article's blocks what stands among its paragraphs without being text of it. */
import { Element, type ParentNode } from "domhandler";
import { foldText } from "./fold-text.ts";
import type { Block } from "./read-blocks.ts";

const HEADING = /^h[1-6]$/;
/** How a sentence ends, quotes and brackets closed. */
const SENTENCE_END = /[.!?…。！？:;"”’»)\]]$/u;

/** Whole lines that are furniture whatever their markup says. */
const SCRAPS = [
  /^(?:advertise?ments?|adverti[sz]ing|adverts?|sponsored(?: content)?|promoted|ads? by .*|quảng cáo|tài trợ|publicidad|publicité|anzeige|реклама|pubblicità)[.:]?$/iu,
  // "Read more: …", "Xem thêm: …", ">> Tin cũ"
  /^(?:read (?:more|also|next|the full story)|see also|also read|related(?: (?:stories|articles|links|news|posts|topics|coverage|video))?|more (?:from|on|stories|news)|recommended|don['’]?t miss|you (?:may|might) (?:also )?like|up next|watch(?: now| more)?|most (?:read|popular|viewed)|trending|top stories|what others are reading)(?:\s*[:：|>»].*|\s*)$/iu,
  /^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|tin cùng chuyên mục|có thể bạn quan tâm|mời (?:quý )?(?:bạn|độc giả|vị) đọc|>>+|»)(?:\s*[:：|>»].*|\s*|\s.{0,120})$/iu,
  /^(?:share|share (?:this|on) .*|share this|tweet|email|print|comments?|\d+ comments?|leave a comment|post a comment|join the conversation.*|tell us what .*think.*|chia sẻ|bình luận|\d+ (?:bình luận|lượt xem|chia sẻ)|lưu bài|in bài|theo dõi .{0,60}(?:google news|facebook|zalo|youtube|tiktok).{0,60})\.*$/iu,
  /^(?:follow|like|find|subscribe to) (?:us|me|@|.{2,40} on (?:twitter|facebook|instagram)).*$/iu,
  /^(?:sign up|subscribe|get .{2,60} (?:delivered|newsletter|in your inbox)|click here to).*$/iu,
  /^(?:this (?:slideshow|video|content) requires javascript|please enable javascript|javascript is required).*$/iu,
  /^(?:cập nhật(?: lúc)?|đăng lúc|ngày đăng|updated?|last updated|published|posted|first published)(?: on| at)?\s*[:：]?\s*.{0,20}\d.{0,60}$/iu,
  /^(?:reporting|writing|editing|compiled|additional reporting|contributed) (?:by|for) .*$/iu,
  /^(?:our standards:.*|©.*|copyright.*|all rights reserved.*)$/iu,
  /^(?:text size|font size|cỡ chữ|caption|close|hide caption|toggle caption|enlarge(?: this image)?|view gallery|image copyright .*|photo credit:?|loading\.*|play video|slideshow|menu|search)$/iu,
];

/** The blocks that are text of the article: no scraps, no headings over nothing, nothing twice, not the headline. */
export function cleanBody(blocks: Block[], { title }: { title?: string }): Block[] {
  const headline = foldText(title ?? "");
  const seen = new Set<string>();
  const kept = blocks.filter((block) => {
    const { text, linked } = block;
    if (linked / text.length >= 0.8) return false;
    if (text.length < 200 && SCRAPS.some((pattern) => pattern.test(text))) return false;
    const folded = foldText(text);
    if (folded === headline || folded === "") return false;
    if (isInFigure(block) && !isCaption(block)) return false;
    if (folded.length > 90) {
      if (seen.has(folded)) return false;
      seen.add(folded);
    }
    return true;
  });
  return trimEnds(kept).filter((block, i, all) => !HEADING.test(block.within.name) || headsText(all, i));
}

/** Drops scraps before the first and after the last sentence: dates, names of authors, labels of buttons. */
function trimEnds(blocks: Block[]): Block[] {
  const isText = (block: Block): boolean =>
    block.text.length >= 60 ||
    (SENTENCE_END.test(block.text) && block.text.length >= 25 && !HEADING.test(block.within.name)) ||
    isCaption(block);
  let start = blocks.findIndex(isText);
  if (start < 0) return blocks;
  while (start > 0 && HEADING.test(blocks[start - 1]?.within.name ?? "")) start--;
  return blocks.slice(start, blocks.findLastIndex(isText) + 1);
}

/** A heading belongs when text follows before the next heading of its rank or above. */
function headsText(blocks: Block[], at: number): boolean {
  const rank = blocks[at]?.within.name ?? "h6";
  for (let i = at + 1; i < blocks.length; i++) {
    const name = blocks[i]?.within.name ?? "";
    if (!HEADING.test(name)) return true;
    if (name <= rank) return false;
  }
  return false;
}

function isInFigure(block: Block): boolean {
  for (
    let at: ParentNode | null = block.within, level = 0;
    at instanceof Element && level < 4;
    at = at.parent, level++
  )
    if (at.name === "figure") return true;
  return false;
}

function isCaption(block: Block): boolean {
  for (
    let at: ParentNode | null = block.within, level = 0;
    at instanceof Element && level < 3;
    at = at.parent, level++
  )
    if (at.name === "figcaption" || /caption/i.test(at.attribs["class"] ?? "")) return true;
  return false;
}
