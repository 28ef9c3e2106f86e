/** Takes out of an article's blocks what stands among its paragraphs without being text of it. */
import { Element, type ParentNode } from "domhandler";
import { foldText } from "./fold-text.ts";
import type { Block } from "./read-blocks.ts";

const HEADING = /^h[1-6]$/;
/** So many short lines in a row are a list. */
const LIST_LENGTH = 3;
/** Sentences that ask readers for something, at either end of articles. */
const INVITATION =
  /\b(?:subscri(?:be|ption)s?\b.{0,80}\b(?:now|today|here|newsletter|magazine|offers?|latest)|sign(?:ing)? up (?:for|to)|our newsletters?|follow (?:us|him|her|them|@\w+|.{3,30}) (?:on|at)\b|email .{2,40} at \S+@|contributed (?:to this|reporting)|if you (?:enjoyed|liked) this|support our journalism|become a member|letters? to the editor|download (?:our|the) app|(?:comments?|comentários|comentarios|commentaires|kommentare|bình luận|ý kiến)\b.{0,100}\b(?:moderat\w+|approved|aprovad\w+|submitted|kiểm duyệt|phê duyệt))|@\w+\.com\b.{0,30}$|^(?:more|follow|reach|see|find|visit|read|listen|watch)\b.{0,160}https?:\/\/\S+$/iu;
const LONGEST_INVITATION = 400;
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
  // "05/10/2018 - Publicado por: …", "October 15, 2018/0 Comments/in News /by admin", "Minh Anh 2019-11-20 14:35:08"
  /^(?:\p{L}{3,9} \d{1,2},? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}).{0,60}\b(?:comments?|by|por|posted|categor\p{L}+|tags?|bởi|chuyên mục)\b.{0,80}$/iu,
  /^.{2,40}\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/u,
  // The address and measures of a picture, which some templates leave in the text
  /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp)(?:\s.*)?$/iu,
  // "[button link=…] …": a shortcode that its plugin did not replace
  /^\[\w+ [^\]]*=[^\]]*\].*$/u,
  /^(?:more (?:great|top|big)? ?.{0,30}stories|like this story\?.*|continue reading.*|want more .{0,30}\?.*|have a tip\?.*|story continues.*|article continues.*|image caption)$/iu,
  /^(?:text size|font size|cỡ chữ|caption|close|hide caption|toggle caption|enlarge(?: this image)?|view gallery|image copyright .*|photo credit:?|loading\.*|play video|slideshow|menu|search)$/iu,
];

/** The blocks that are text of the article: no scraps, no headings over nothing, nothing twice, not the headline. */
export function cleanBody(blocks: Block[], { title }: { title?: string }): Block[] {
  const headline = foldText(title ?? "");
  const seen = new Set<string>();
  let last = "";
  const kept = blocks.filter((block) => {
    const { text, linked } = block;
    if (linked / text.length >= 0.8) return false;
    if (text.length < 200 && SCRAPS.some((pattern) => pattern.test(text))) return false;
    const folded = foldText(text);
    if (folded === headline || folded === "") return false;
    if (isInFigure(block) && !isCaption(block)) return false;
    if (folded === last && folded.length > 20) return false;
    last = folded;
    if (folded.length > 90) {
      if (seen.has(folded)) return false;
      seen.add(folded);
    }
    return true;
  });
  return trimEnds(kept.filter((_, i) => !isPointer(kept, i))).filter(
    (block, i, all) => !HEADING.test(block.within.name) || headsText(all, i),
  );
}

/** One of several items in a row that lead elsewhere ("More stories"), though not every word of them is linked. */
function isPointer(blocks: Block[], at: number): boolean {
  const leads = (block: Block | undefined): boolean =>
    block !== undefined && block.linked / block.text.length > 0.35 && block.text.length < 160;
  return leads(blocks[at]) && [-2, -1, 1, 2].filter((step) => leads(blocks[at + step])).length >= 2;
}

/** Drops scraps before the first and after the last sentence: dates, names of authors, labels of buttons. */
function trimEnds(blocks: Block[]): Block[] {
  const isText = (block: Block): boolean =>
    (block.text.length >= 60 && !isInvitation(block)) ||
    (SENTENCE_END.test(block.text) &&
      block.text.length >= 25 &&
      !HEADING.test(block.within.name) &&
      !isInvitation(block)) ||
    (isCaption(block) && !isInvitation(block));
  let start = blocks.findIndex(isText);
  if (start < 0) return blocks;
  while (start > 0 && HEADING.test(blocks[start - 1]?.within.name ?? "")) start--;
  let end = blocks.findLastIndex(isText) + 1;
  // A list or table that closes the article is many scraps in a row, right where the text is.
  const parent = (block: Block | undefined): ParentNode | null | undefined =>
    block &&
    (/^(?:li|td|th|tr|dd|dt)$/.test(block.within.name) ? outerOf(block.within) : block.within.parent);
  const home = parent(blocks[end - 1]);
  const run = blocks
    .slice(end)
    .filter((block) => block.linked === 0 && (parent(block) === home || HEADING.test(block.within.name)));
  if (run.length >= LIST_LENGTH && run.length === blocks.length - end) end = blocks.length;
  return blocks.slice(start, end);
}

function isInvitation({ text }: Block): boolean {
  return text.length < LONGEST_INVITATION && INVITATION.test(text);
}

/** What a list or table stands in. */
function outerOf(cell: Element): ParentNode | null {
  let at: ParentNode | null = cell;
  while (at instanceof Element && /^(?:li|ul|ol|dl|dd|dt|td|th|tr|tbody|thead|table)$/.test(at.name))
    at = at.parent;
  return at;
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
