/**
 * What two readings of a page have to share to be the same: everything but spelling variants and lines that move by
 * themselves. Only whole lines and labelled parts of short lines count as such; what a sentence says never does.
 */
import { foldTones } from "./fold-tones.ts";

export type NoiseReason = "spelling" | "time" | "counter";

/** A line that differs between two readings and was not taken for a change; an absent side is "". */
export interface SuppressedLine {
  before: string;
  after: string;
  why: NoiseReason;
}

/** "3 giờ trước", "vài phút trước", "hôm qua", "2 hours ago", "just now" */
const RELATIVE_TIME =
  /^(?:(?:\d{1,3}|vài|một|a|an|few)\s?(?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|secs?|seconds?|mins?|minutes?|hours?|hrs?|[hm]|days?|weeks?|months?|years?)\s?(?:trước|ago)|vừa xong|mới đây|just now|hôm qua|hôm nay|yesterday|today)$/iu;
/** "Cập nhật lúc 08:07, 7/3/2026", "Thứ bảy, 07/03/2026 08:07 GMT+7", "Updated 3 hours ago" */
const TIMESTAMP =
  /^(?:(?:cập nhật|đăng|xuất bản|ngày đăng|thời gian|(?:last )?updated?|published|posted)(?:\s(?:lúc|lần cuối|on|at))?\s?:?\s?)?(?:(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày)[\s,]*)?(?:(?:lúc\s)?\d{1,2}[:hg]\d{2}(?::\d{2})?(?:\s?[ap]m)?)?[\s,-]*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})?[\s,-]*(?:\d{1,2}[:hg]\d{2}(?::\d{2})?(?:\s?[ap]m)?)?\s*(?:\(?(?:GMT|UTC)\s?[+-]\s?\d{1,2}(?::?\d{2})?\)?)?$/iu;
const UPDATED_AGO = /^(?:cập nhật|đăng|(?:last )?updated|published|posted)\s?:?\s?(.+)$/iu;
/** "12 bình luận", "Bình luận (12)", "1.234 lượt xem", "2,3K views", "Thích 15" */
const COUNT = "\\d[\\d.,]*\\s?(?:k|m|n|nghìn|triệu|tr)?\\+?";
const COUNTED =
  "(?:bình luận|ý kiến|lượt xem|lượt đọc|lượt thích|lượt chia sẻ|lượt nghe|người xem|người đọc|đang xem|thích|chia sẻ|quan tâm|views?|comments?|likes?|shares?|reads?|reactions?|retweets?|followers?|người theo dõi)";
const COUNTER = new RegExp(`^(?:${COUNT}\\s?${COUNTED}|${COUNTED}\\s?[:(]?\\s?${COUNT}\\s?\\)?)$`, "iu");

/** What stands between the labels of a line: "Minh Anh · 3 giờ trước | 12 bình luận". */
const SEPARATOR = /\s*[|·•‧∙]\s*|\s+[–—-]\s+/u;
const LONGEST_LABELS = 120;

/** Two texts are equal to a reader exactly when this gives the same for both. */
export function normaliseForComparison(text: string): string {
  return text
    .split("\n")
    .map((line) => normaliseLine(line).text)
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * The lines in which two readings differ without being taken for changed, in page order. Says nothing about whether the
 * readings are the same: that is for `normaliseForComparison` to say.
 */
export function listSuppressed(before: string, after: string): SuppressedLine[] {
  const [old, now] = [before, after].map((text) =>
    text.split("\n").map((line) => ({ line, ...normaliseLine(line) })),
  );
  if (!old || !now) return [];
  const suppressed: SuppressedLine[] = [];
  for (const why of ["time", "counter"] as const) {
    const [was, is] = [old, now].map((lines) =>
      lines.filter((line) => line.why === why).map(({ line }) => line),
    );
    if (!was || !is) continue;
    for (let i = 0; i < Math.max(was.length, is.length); i++) {
      const pair = { before: was[i] ?? "", after: is[i] ?? "", why };
      if (pair.before !== pair.after) suppressed.push(pair);
    }
  }
  const known = new Map(now.filter(({ text }) => text !== "").map(({ text, line }) => [text, line]));
  for (const { text, line } of old) {
    const same = known.get(text);
    if (same !== undefined && same !== line && !suppressed.some((one) => one.before === line))
      suppressed.push({ before: line, after: same, why: "spelling" });
  }
  return suppressed;
}

/** A line in its plain spelling without its noise, and of what kind that was. */
function normaliseLine(line: string): { text: string; why?: NoiseReason } {
  const text = plainSpelling(line);
  if (text.length > LONGEST_LABELS || text === "") return { text };
  const parts = text.split(SEPARATOR);
  const reasons = parts.map(noiseOf);
  const why = reasons.find((reason) => reason !== undefined);
  if (why === undefined) return { text };
  return { text: parts.filter((_, i) => reasons[i] === undefined).join(" · "), why };
}

function noiseOf(part: string): NoiseReason | undefined {
  if (COUNTER.test(part)) return "counter";
  if (RELATIVE_TIME.test(part) || RELATIVE_TIME.test(UPDATED_AGO.exec(part)?.[1] ?? "")) return "time";
  // The pattern's parts are all optional, so that it takes a clock time or a day to be a time stamp.
  return /\d[:hg]\d{2}|\d{4}/.test(part) && TIMESTAMP.test(part) ? "time" : undefined;
}

/** NFC, one tone placement, plain quotes, dashes and spaces. */
function plainSpelling(line: string): string {
  return foldTones(line.normalize("NFC"))
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[‐‑–—−]/g, "-")
    .replace(/…/g, "...")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
