/** Which time it was, in the words of the Vietnamese press. */
import type { Finding, Trigger } from "../../finding.ts";
import type { OrdinalReading } from "../../language.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { numberAt } from "./number-words.ts";

const ORDINAL_NOUNS = /(cuộc|lần|phiên|chuyến|điện đàm|gặp|hội đàm|thượng đỉnh|thăm|công du|cuộc gọi)$/u;

/** "cuộc gặp thứ sáu" counts meetings, "chuyến thăm thứ hai" visits. */
const MEETING_COUNTED = /(gặp|hội đàm|điện đàm|cuộc gọi|thượng đỉnh)( nhau)?$/u;
const VISIT_COUNTED = /(chuyến|thăm|công du)$/u;

/** "Hội nghị cấp cao ASEAN lần thứ 48": the count is of something else. */
const OTHER_SERIES =
  /(diễn đàn|hội nghị|kỳ họp|khóa họp|đại hội|tuần lễ|phiên họp|kỷ niệm|đối thoại|sinh nhật|quốc khánh|thành lập)[^,]*$/u;

/** "đến Nhật lần đầu tiên sau sáu năm": there was one before. */
const SINCE_ANOTHER =
  /(^| )(kể từ (năm|tháng|lần|cuộc|chuyến|ngày)|sau (gần |hơn |khoảng )?\S+ năm|trong (vòng )?(gần |hơn |khoảng )?\S+ (năm|thập kỷ)( qua| trở lại)?)( |$)/u;

/** "thượng đỉnh Mỹ - Triều lần thứ hai": the count stands right behind the pair that met. */
const countedAt = (view: SentenceView, at: number, { rule, span }: Finding) =>
  rule === "summit-of-two" && span.to === (view.key(at - 1) === "lần" ? at - 1 : at);

export function readOrdinalVi(finding: Finding, others: readonly Finding[]): OrdinalReading | undefined {
  const { view, trigger, span, type } = finding;
  if (type === "message") return undefined;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const key = view.key(i);
    let n: number | undefined;
    let to = i + 1;
    if (key === "thứ") {
      const number = numberAt(view, i + 1);
      const before = view.words_(i - 4, i);
      if (!number || !Number.isInteger(number.n) || !ORDINAL_NOUNS.test(before)) continue;
      if ((type === "visit" ? MEETING_COUNTED : VISIT_COUNTED).test(before)) continue;
      n = number.n;
      to = number.to;
      if (others.some((other) => other !== finding && countedAt(view, i, other))) continue;
      if (!countedAt(view, i, finding) && OTHER_SERIES.test(view.words_(i - 9, i))) continue;
      if (view.tokens[i + 1]?.capital) continue;
    } else if (
      key === "đầu" &&
      (view.key(i + 1) === "tiên" || view.key(i - 1) === "lần") &&
      view.key(i - 1) !== "từ"
    ) {
      n = 1;
      to = view.key(i + 1) === "tiên" ? i + 2 : i + 1;
    } else continue;
    const distanceTo = (told: Trigger) => (i >= told.to ? i - told.to : told.from - to);
    const distance = distanceTo(trigger);
    // "chuyến thăm đầu tiên của ông Starmer sau khi bà May thăm …": it counts what stands nearer
    if (
      distance > 4 &&
      others.some((other) => other.type === type && distanceTo(other.trigger) < distance - 2)
    )
      continue;
    if (distance > 12 || i > span.to + 8) continue;
    if (n === 1 && type === "visit") {
      if (/nước ngoài|công du/u.test(`${view.words_(i - 3, i)} ${view.words_(to, to + 4)}`)) continue;
      if (SINCE_ANOTHER.test(view.words_(to, to + 14))) continue;
      return { n, since: null };
    }
    if (n === 1 && !firstOfPair(view, i, to, trigger.from, trigger.to)) continue;
    const scope = view.words_(to, to + 14);
    const yearly = /(từ đầu năm|trong năm (nay|\d{4})|năm nay|đầu năm đến nay)/u.test(scope);
    if (
      n === 1 &&
      /(kể từ|trong (vòng )?(\w+ )?(năm|tháng)|sau \w+ năm|của năm|trong năm|ở nước ngoài|nước ngoài|tới một|của ông|của bà|trên cương vị|từ năm)/u.test(
        scope,
      )
    )
      continue;
    return { n, since: yearly ? "year" : null };
  }
  return undefined;
}

/** "cuộc gặp đầu tiên", "lần đầu tiên gặp", not "Tổng thống đầu tiên", "chuyến thăm đầu tiên trên cương vị". */
function firstOfPair(view: SentenceView, at: number, to: number, from: number, end: number): boolean {
  const before = view.words_(at - 3, at);
  if (view.key(to) === "giữa") return true;
  if (/lần$/u.test(before)) return Math.abs(from - to) <= 6 || Math.abs(at - end) <= 8;
  return at >= from && at - end <= 4;
}
