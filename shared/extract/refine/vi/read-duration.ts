/** How long a contact took, in the words of the Vietnamese press. */
import type { MinuteRange } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { numberAt } from "./number-words.ts";

const HALF_DAYS = new Set(["sáng", "chiều", "tối", "trưa", "đêm", "gmt"]);
const AFTER_CLOCK = new Set(["ngày", "(", "theo", "địa", "hôm"]);
const LASTING = new Set([
  "dài",
  "trong",
  "suốt",
  "khoảng",
  "hơn",
  "gần",
  "chừng",
  "đầy",
  "trên",
  "tổng",
  "cộng",
  "vỏn",
  "vẹn",
  "tới",
  "nhất",
  "chỉ",
]);

/** "hơn", "ít nhất", "không dưới" before it, "trở lên" behind it; "gần", "chưa đầy", "không quá". */
const AT_LEAST = /(^| )(hơn|trên|(?<!không |chưa )quá|ít nhất|tối thiểu|không dưới|không ít hơn|nhiều hơn)$/u;
const AT_MOST =
  /(^| )(gần|ngót|(?<!không )dưới|tối đa|không quá|không tới|không đến|không hơn|chưa (đầy|tới|đến|quá))$/u;

interface Span {
  minutes: number;
  to: number;
}

/** "1 giờ 15 phút", "một tiếng rưỡi", "2 giờ đồng hồ", "20 phút", "2h30" at a token. */
function spanAt(view: SentenceView, at: number): Span | undefined {
  const first = numberAt(view, at);
  if (!first) return undefined;
  const unit = view.key(first.to);
  let to = first.to + 1;
  if (unit === "phút") return { minutes: first.n, to };
  if (unit !== "giờ" && unit !== "tiếng" && unit !== "h") return undefined;
  if (view.key(to) === "đồng") to += 2;
  if (view.key(to) === "rưỡi") return { minutes: first.n * 60 + 30, to: to + 1 };
  const rest = numberAt(view, view.key(to) === "và" ? to + 1 : to);
  if (!rest || (view.key(rest.to) !== "phút" && unit !== "h")) return { minutes: first.n * 60, to };
  return { minutes: first.n * 60 + rest.n, to: view.key(rest.to) === "phút" ? rest.to + 1 : rest.to };
}

/** "hơn một tiếng rưỡi", "gần 2 giờ đồng hồ", "30-40 phút": the range, and where it stands. */
export function durationAt(
  view: SentenceView,
  at: number,
): { range: MinuteRange; from: number; to: number } | undefined {
  if (!numberAt(view, at)) return undefined;
  const several = fromToAt(view, at);
  if (several) return several;
  const span = spanAt(view, at);
  if (!span || isClock(view, at, span.to)) return undefined;
  const { minutes, to } = span;
  const before = view.words_(at - 3, at);
  const range = AT_MOST.test(before)
    ? { min: null, max: minutes }
    : AT_LEAST.test(before) || view.key(to) === "trở" || view.words_(to, to + 2) === "có lẻ"
      ? { min: minutes, max: null }
      : { min: minutes, max: minutes };
  return { range, from: at, to };
}

/** "30-40 phút", "từ một đến hai giờ", "30 phút đến một giờ". */
function fromToAt(view: SentenceView, at: number) {
  const first = numberAt(view, at);
  if (!first) return undefined;
  const least = spanAt(view, at);
  const joint = least?.to ?? first.to;
  if (!["-", "–", "—", "đến", "tới"].includes(view.key(joint))) return undefined;
  const most = spanAt(view, joint + 1);
  const second = numberAt(view, joint + 1);
  if (!most || !second || isClock(view, joint + 1, most.to)) return undefined;
  // the unit is said once, behind both
  const min = least?.minutes ?? (first.n * most.minutes) / second.n;
  return min < most.minutes ? { range: { min, max: most.minutes }, from: at, to: most.to } : undefined;
}

/** "9 giờ sáng", "1 giờ hôm 28/12": when, not how long. */
function isClock(view: SentenceView, at: number, to: number): boolean {
  if (view.key(at) === "nửa") return false;
  if (HALF_DAYS.has(view.key(to))) return true;
  const lasts = /(^| )(trong|suốt|dài)( (gần|hơn|khoảng|chừng|vòng|chưa|đầy|tới|đến|ít|nhất))*$/u.test(
    view.words_(at - 4, at),
  );
  return !lasts && AFTER_CLOCK.has(view.key(to)) && view.key(to - 1) !== "phút";
}

export function readDurationVi(finding: Finding, others: readonly Finding[]): MinuteRange | undefined {
  const { view, type } = finding;
  if (type === "visit" || type === "message") return undefined;
  const clock = clockRange(view);
  if (clock) return clock;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const found = durationAt(view, i);
    if (!found) continue;
    i = found.to - 1;
    if (isOf(finding, found, others)) return found.range;
  }
  return undefined;
}

function isOf(
  { view, trigger, span }: Finding,
  found: { from: number; to: number },
  others: readonly Finding[],
): boolean {
  const distanceTo = (told: { from: number; to: number }) =>
    found.from >= told.to ? found.from - told.to : told.from - found.to;
  const distance = distanceTo(trigger);
  const near = view.words_(Math.max(found.from - 5, view.sentence.from), found.from);
  const leads = trigger.from >= found.to && distance <= 3;
  // "Sau 3 giờ hội đàm kín tại Ankara, …"
  if (JOURNEY.test(view.words_(view.sentence.from, found.from))) return false;
  const nearest = others.every((other) => distanceTo(other.trigger) >= distance);
  if (nearest && TALKED.test(view.words_(found.to, found.to + 2))) return true;
  if (LATER.test(near) && !/kéo dài|kết thúc sau/u.test(near) && !(leads && /(^| )sau( |$)/u.test(near)))
    return false;
  // "gặp nhau hơn một giờ trước khi họp báo": so long, and then the press
  const thenPress =
    /^trước (khi|lúc) /u.test(view.words_(found.to, found.to + 3)) &&
    /(^| )(nhau|gặp|hội đàm|điện đàm|nói chuyện|trò chuyện)( \S+)? (hơn|gần|suốt|khoảng)$/u.test(near);
  if (thenPress) return true;
  if (/^(sau|trước|muộn|trễ|chậm|nữa)$/u.test(view.key(found.to))) return false;
  if (others.some((other) => other.type !== "visit" && distanceTo(other.trigger) < Math.min(distance, 6)))
    return false;
  if (found.from >= trigger.to && isOfNextClause(view, trigger.to, found.from)) return false;
  const lasting =
    /kéo dài|(^| )dài|kết thúc sau( \S+)?$|trong( khoảng| vòng| hơn| gần)?$|suốt|(chỉ|vỏn vẹn|vẻn vẹn)$/u.test(
      near,
    ) ||
    (LASTING.has(view.key(found.from - 1)) && /kéo dài|dài|trong|suốt/u.test(near));
  // "kéo dài hơn dự kiến, khoảng một tiếng rưỡi"
  const drawnOut = /kéo dài( (hơn|quá|lâu|so|với|dự|kiến|kế|hoạch|thời|gian))+ ,( \S+){0,2}$/u;
  if (drawnOut.test(view.words_(found.from - 12, found.from))) return true;
  const touching = (distance >= 0 && distance <= 4) || (found.from >= span.to && found.from - span.to <= 3);
  return lasting || touching;
}

/** "Chuyến bay kéo dài 9 tiếng", "hành trình tàu hỏa 20 giờ": how long the way was. */
const JOURNEY = /(chuyến bay|hành trình|đi tàu|quãng đường|chặng bay)( \S+){0,5}$/u;

const TALKED = /^(hội đàm|điện đàm|đàm phán|đàm thoại|trao đổi|nói chuyện|trò chuyện|thảo luận)( |$)/u;

/** "lúc 9 giờ 15 phút", "sau 20 phút", "muộn 20 phút": no span of the contact. */
const LATER = /(^| )(lúc|vào lúc|sau|trước|cách|mỗi|muộn|chậm|thay vì)( |$)[^,]*$/u;

/** "A điện đàm với B, sau đó A họp nội các trong hai giờ": another begins to act. */
const isOfNextClause = (view: SentenceView, from: number, to: number): boolean =>
  view.groups.some(
    (group) =>
      group.from > from &&
      group.to <= to &&
      !group.pair &&
      !view.isGoverned(group) &&
      /,( \S+){0,4}$/u.test(view.words_(from, group.from)),
  );

/** "kéo dài từ 9h đến 10h30", "diễn ra từ 15h tới 17h", "bắt đầu lúc 8h33, kết thúc lúc 10h50" */
function clockRange(view: SentenceView): MinuteRange | undefined {
  const words = view.words_(view.sentence.from, view.sentence.to);
  if (/bắt đầu (vào )?lúc /u.test(words) && /kết thúc (vào )?lúc /u.test(words)) {
    const [begun, over] = ["bắt", "kết"].map((word) => {
      let at = view.sentence.from;
      while (at < view.sentence.to && !(view.key(at) === word && view.words_(at + 2, at + 4).includes("lúc")))
        at++;
      return clockAt(view, at + (view.key(at + 2) === "lúc" ? 3 : 4));
    });
    const minutes = begun && over ? over.minutes - begun.minutes : 0;
    if (minutes > 0) return { min: minutes, max: minutes };
  }
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    if (view.key(i) !== "từ" || !/(kéo dài|diễn ra)( \S+){0,4}$/u.test(view.words_(i - 6, i))) continue;
    const from = clockAt(view, i + 1);
    if (!from || !["đến", "tới"].includes(view.key(from.to))) continue;
    const to = clockAt(view, from.to + 1);
    if (to && to.minutes > from.minutes)
      return { min: to.minutes - from.minutes, max: to.minutes - from.minutes };
  }
  return undefined;
}

/** "9h", "10h30", "15 giờ 45": minutes since midnight. */
function clockAt(view: SentenceView, at: number): { minutes: number; to: number } | undefined {
  const hour = numberAt(view, at);
  if (!hour || !["h", "giờ"].includes(view.key(hour.to))) return undefined;
  const rest = numberAt(view, hour.to + 1);
  const minutes = hour.n * 60 + (rest?.n ?? 0);
  const to = rest?.to ?? hour.to + 1;
  return { minutes, to: view.key(to) === "phút" ? to + 1 : to };
}
