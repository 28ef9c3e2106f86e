/** How long a contact took, in the words of the Vietnamese press. */
import type { MinuteRange } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { numberAt } from "./number-words.ts";

const AT_LEAST = new Set(["hơn", "trên", "quá", "nhất"]);
const AT_MOST = new Set(["gần", "đầy", "dưới"]);
/** "9 giờ sáng", "1 giờ hôm 28/12": when, not how long. */
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

/** "1 giờ 15 phút", "hơn một tiếng rưỡi", "gần 2 giờ đồng hồ", "20 phút", "2h30": the range, and where it stands. */
export function durationAt(
  view: SentenceView,
  at: number,
): { range: MinuteRange; from: number; to: number } | undefined {
  const first = numberAt(view, at);
  if (!first) return undefined;
  let to = first.to;
  const unit = view.key(to);
  let minutes: number;
  if (unit === "giờ" || unit === "tiếng" || unit === "h") {
    to++;
    minutes = first.n * 60;
    if (view.key(to) === "đồng") to += 2;
    if (view.key(to) === "rưỡi") {
      minutes += 30;
      to++;
    } else {
      const joint = view.key(to) === "và" ? to + 1 : to;
      const rest = numberAt(view, joint);
      if (rest && (view.key(rest.to) === "phút" || unit === "h")) {
        minutes += rest.n;
        to = view.key(rest.to) === "phút" ? rest.to + 1 : rest.to;
      }
    }
    const lasts = /(^| )(trong|suốt|dài)( (gần|hơn|khoảng|chừng|vòng))*$/u.test(view.words_(at - 4, at));
    if (HALF_DAYS.has(view.key(to)) || (!lasts && AFTER_CLOCK.has(view.key(to)))) return undefined;
  } else if (unit === "phút") {
    to++;
    minutes = first.n;
  } else return undefined;
  const before = view.key(at - 1);
  const range =
    AT_LEAST.has(before) || view.key(to) === "trở" || view.words_(to, to + 2) === "có lẻ"
      ? { min: minutes, max: null }
      : AT_MOST.has(before)
        ? { min: null, max: minutes }
        : { min: minutes, max: minutes };
  return { range, from: at, to };
}

export function readDurationVi({ view, trigger, span, type }: Finding): MinuteRange | undefined {
  if (type === "visit" || type === "message") return undefined;
  const clock = clockRange(view);
  if (clock) return clock;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const found = durationAt(view, i);
    if (!found) continue;
    i = found.to - 1;
    const near = view.words_(Math.max(found.from - 5, view.sentence.from), found.from);
    if (
      /(^| )(lúc|vào lúc|sau|trước|cách|mỗi|muộn|chậm|thay vì)( |$)[^,]*$/u.test(near) &&
      !/kéo dài|kết thúc sau/u.test(near)
    ) {
      if (!(/(^| )sau( |$)/u.test(near) && trigger.from - found.to >= 0 && trigger.from - found.to <= 3))
        continue;
    }
    const lasting =
      /kéo dài|(^| )dài|kết thúc sau( \S+)?$|trong( khoảng| vòng| hơn| gần)?$|suốt/u.test(near) ||
      (LASTING.has(view.key(found.from - 1)) && /kéo dài|dài|trong|suốt/u.test(near));
    const touching =
      (found.from >= trigger.to && found.from - Math.max(trigger.to, 0) <= 4) ||
      (trigger.from - found.to >= 0 && trigger.from - found.to <= 4) ||
      (found.from >= span.to && found.from - span.to <= 3);
    if (lasting || touching) return found.range;
  }
  return undefined;
}

/** "kéo dài từ 9h đến 10h30" */
function clockRange(view: SentenceView): MinuteRange | undefined {
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    if (view.key(i) !== "từ" || !/kéo dài( \S+){0,4}$/u.test(view.words_(i - 6, i))) continue;
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
