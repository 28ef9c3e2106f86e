/** Which time it was, in the words of the Vietnamese press. */
import type { ContactType } from "../../contact-record.ts";
import type { Finding, Trigger } from "../../finding.ts";
import type { OrdinalReading } from "../../language.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { numberAt } from "./number-words.ts";

const ORDINAL_NOUNS =
  /(cuộc|trao đổi|tiếp xúc|trò chuyện|nói chuyện|gọi|đàm thoại|đàm phán|lần|phiên|chuyến|điện đàm|gặp|hội đàm|thượng đỉnh|thăm|công du|cuộc gọi|chuyến đi|cuộc họp)$/u;

/** "bức thư thứ hai", "liên lạc trực tiếp đầu tiên" */
const MESSAGE_COUNTED =
  /((^| )(thư|lá thư|bức thư|điện|thông điệp|tin nhắn|lần|liên lạc)( tay| mừng| riêng| trực tiếp)?)$/u;

/** "cuộc gặp thứ sáu" counts meetings, "chuyến thăm thứ hai" visits. */
const MEETING_COUNTED = /(gặp|hội đàm|điện đàm|cuộc gọi|thượng đỉnh)$/u;
const VISIT_COUNTED = /(chuyến|thăm|công du)$/u;

/** "Hội nghị cấp cao ASEAN lần thứ 48": the count is of something else. */
const OTHER_SERIES =
  /(diễn đàn|hội nghị|kỳ họp|khóa họp|đại hội|tuần lễ|phiên họp|kỷ niệm|đối thoại|sinh nhật|quốc khánh|thành lập)[^,]*$/u;

/** "sau gần ba năm", "trong vòng hơn 6 tháng": how long there had been none. */
const PAUSE =
  "(sau|trong)( vòng| suốt)?( gần| hơn| khoảng| chừng| ít nhất)? (nhiều|\\S+( mươi( \\S+)?)?) (năm|tháng|tuần|ngày|thập kỷ|thập niên)";

/** "đến Nhật lần đầu tiên sau sáu năm": there was one before. */
const SINCE_ANOTHER = new RegExp(
  `(^| )(kể từ (năm|tháng|lần|cuộc|chuyến|ngày|khi|lúc|sau)|${PAUSE})( |$)`,
  "u",
);

/** "thượng đỉnh Mỹ - Triều lần thứ hai", "hội nghị thượng đỉnh Nga - Mỹ lần hai giữa …": the count stands right behind the pair that met. */
function countedAt(view: SentenceView, at: number, { rule, span, trigger }: Finding): boolean {
  const to = view.key(at - 1) === "lần" ? at - 1 : at;
  if (rule === "summit-of-two") return span.to === to;
  const pair = view.words_(trigger.to, to);
  return trigger.to < to && to - trigger.to <= 6 && /^\S+( \S+)? [-–—] \S+( \S+)?$/u.test(pair);
}

/** "cuộc gặp trực tiếp thứ tư", "chuyến thăm cấp nhà nước thứ hai": of what kind it is does not matter. */
const DESCRIBED =
  /( (trực (tiếp|tuyến)|song phương|chính thức|cấp nhà nước|nhà nước|cấp cao|mặt|gỡ|nhau|riêng|như (vậy|thế)|chung|ba bên|làm việc|thượng đỉnh))+$/u;

/** The noun that a count at `at` follows, with the few words before it. */
const nounBefore = (view: SentenceView, at: number) => view.words_(at - 7, at).replace(DESCRIBED, "");

interface Count extends Trigger {
  n: number;
}

export function readOrdinalVi(finding: Finding, others: readonly Finding[]): OrdinalReading | undefined {
  const { view, type } = finding;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const count = countAt(view, i, type) ?? firstAt(view, i);
    if (!count || !isNear(finding, count, others)) continue;
    if (count.n > 1 && !countsThis(finding, count, others)) continue;
    if (count.n === 1 && !isFirst(finding, count)) continue;
    return { n: count.n, since: YEARLY.test(scopeOf(view, count.to)) ? "year" : null };
  }
  return undefined;
}

const YEARLY =
  /(từ đầu năm|trong năm (nay|\d{4})|trong năm$|trong năm (?!qua|ngoái|trước|tới)|năm nay|đầu năm đến nay)/u;

/** What it is counted from stands behind it, before another count: "lần thứ hai trong tháng và thứ tám trong năm". */
const scopeOf = (view: SentenceView, to: number) =>
  view.words_(to, to + 14).replace(/(^| )(và|cũng|đồng thời|hay)( \S+){0,4} (lần )?thứ .*$/u, "");

/** "cuộc gặp thứ sáu", "lần thứ 8", "thượng đỉnh lần hai", "lần 2". */
function countAt(view: SentenceView, i: number, type: ContactType): Count | undefined {
  const key = view.key(i);
  if (key !== "thứ" && key !== "lần") return undefined;
  const number = numberAt(view, i + 1);
  // "thứ Hai" is Monday
  if (!number || !Number.isInteger(number.n) || view.tokens[i + 1]!.capital) return undefined;
  const before = view.words_(i - 4, i);
  // "chuyến thăm Mỹ thứ năm", "chuyến thăm tới Nga thứ hai"
  const place = view.places.find((each) => each.to === i);
  const told = nounBefore(view, place?.from ?? i).replace(/ (tới|đến|sang)$/u, "");
  // "vòng đàm phán thứ ba": a part of it
  if (/(^| )(vòng|lượt|đợt|hiệp) (\S+ ?){0,3}$/u.test(told)) return undefined;
  const nouns = type === "message" ? MESSAGE_COUNTED : ORDINAL_NOUNS;
  if (key === "thứ") return nouns.test(told) ? { n: number.n, from: i, to: number.to } : undefined;
  if (number.n < 2 || number.n > 99 || /(hai|ba|vài|nhiều|mấy|\d+|gấp|mỗi|từng)$/u.test(before))
    return undefined;
  return { n: number.n, from: i, to: number.to };
}

/** "đầu tiên", "lần đầu". */
function firstAt(view: SentenceView, i: number): Count | undefined {
  if (view.key(i) !== "đầu" || view.key(i - 1) === "từ") return undefined;
  const whole = view.key(i + 1) === "tiên";
  if (!whole && view.key(i - 1) !== "lần") return undefined;
  return { n: 1, from: i, to: whole ? i + 2 : i + 1 };
}

const distanceTo = ({ from, to }: Count, told: Trigger) =>
  from >= told.to ? from - told.to : told.from - to;

function isNear(finding: Finding, count: Count, others: readonly Finding[]): boolean {
  const { trigger, span, type, view } = finding;
  const distance = distanceTo(count, trigger);
  // "chuyến thăm đầu tiên của ông Starmer sau khi bà May thăm …": it counts what stands nearer
  const nearer = others.some(
    (other) => other.type === type && distanceTo(count, other.trigger) < distance - 2,
  );
  // "lần đầu tiên Tổng thống A và Thủ tướng B gặp nhau": names between do not count
  const leads =
    /lần( đầu| thứ)?$/u.test(view.words_(count.from - 2, count.from + 1)) && count.to <= trigger.from;
  // "Cuộc gặp hôm 20/10 là lần thứ hai A và B hội đàm": both words mean the one contact
  const equated = leads && /(^| )là( cũng| lần)*$/u.test(view.words_(count.from - 3, count.from));
  if (distance > 4 && nearer && !equated) return false;
  if (count.from > span.to + 8) return false;
  // "Cuộc điện đàm giữa A và B là lần trao đổi thứ tư"
  const is = /(^| )là (cuộc|lần|chuyến)( \S+){0,2}$/u.test(view.words_(span.to, count.from));
  return (
    distance <= 12 ||
    is ||
    (leads &&
      distance <= 24 &&
      !view
        .words_(count.to, trigger.from)
        .replace(/^trong lịch sử ,/u, "")
        .includes(","))
  );
}

/** "cuộc gặp thứ sáu" counts meetings, "chuyến thăm thứ hai" visits, "Hội nghị ASEAN lần thứ 48" neither. */
function countsThis(finding: Finding, { from, to }: Count, others: readonly Finding[]): boolean {
  const { view, type } = finding;
  if ((type === "visit" ? MEETING_COUNTED : VISIT_COUNTED).test(nounBefore(view, from))) return false;
  // "lần thứ hai trong năm nay ông hủy chuyến thăm": how often it was called off
  if (ONLY_SPOKEN_OF.test(view.words_(to, finding.trigger.from))) return false;
  if (/^trong (ngày|buổi|phiên)( |$)/u.test(view.words_(to, to + 2))) return false;
  if (others.some((other) => other !== finding && countedAt(view, from, other))) return false;
  return countedAt(view, from, finding) || !OTHER_SERIES.test(view.words_(from - 9, from));
}

const ONLY_SPOKEN_OF =
  /(^| )(hủy|hủy bỏ|hoãn|dời|lùi|từ chối|đề nghị|đề xuất|mời|kêu gọi|muốn|tuyên bố|khẳng định|tuyên thệ)( |$)/u;

function isFirst({ view, trigger, span, type }: Finding, count: Count): boolean {
  const scope = view.words_(count.to, Math.max(count.to + 14, span.to + 14));
  // "lần đầu tiên một tổng thống Mỹ …": whoever it was
  if (
    /^((của|từ|mà) )?một (vị |nhà )?(tổng thống|tổng bí thư|thủ tướng|lãnh đạo|chủ tịch|nguyên thủ|người)/u.test(
      scope,
    )
  )
    return false;
  if (type === "visit") {
    // "chuyến công du châu Á đầu tiên", "lần đầu dự lễ duyệt binh ở Trung Quốc": no count of visits to that country
    if (/nước ngoài|công du/u.test(`${view.words_(count.from - 5, count.from)} ${scope.slice(0, 24)}`))
      return false;
    if (/^(được )?(dự|tham|xuất|phát|đồng|góp|có mặt)( |$)/u.test(scope)) return false;
    return SINCE_OFFICE.test(scope) || !SINCE_ANOTHER.test(scope);
  }
  if (!firstOfPair(view, count, trigger)) return false;
  // "cuộc gặp đầu tiên của ông A với ông B": within what tells of the pair
  const inside = count.from >= span.from && count.to <= span.to;
  const words = inside ? scope.replace(/^(của|giữa) .* (với|và) /u, "") : scope;
  return SINCE_OFFICE.test(scope) || !(NOT_OF_PAIR.test(words) || SINCE_ANOTHER.test(words));
}

/** "đầu tiên kể từ khi ông Trump nhậm chức": the first that the two had in their offices. */
const SINCE_OFFICE =
  /(kể từ|sau) (khi|lúc|ngày) [^,]*(nhậm chức|nắm (giữ )?(quyền|chức)|giữ chức|cầm quyền|đắc cử|trở thành|tuyên thệ|lên làm|(trở lại|bước vào|vào) nhà trắng|trở lại (nắm quyền|cầm quyền))/u;

/** "kể từ năm 2019", "sau sáu năm", "đầu tiên của ông ở nước ngoài": first of something else. */
const NOT_OF_PAIR =
  /(kể từ|trong (vòng )?(\S+ )?(năm|tháng)|của năm|trong năm|trong (ngày|tuần|chuyến|hôm|buổi)|ở nước ngoài|nước ngoài|tới một|của ông|của bà|trên cương vị|(^| )từ (năm|tháng|khi|\d{4})|trong nhiệm kỳ|sau (vụ|khi|sự|cuộc|khủng))/u;

/** "cuộc gặp đầu tiên", "lần đầu tiên gặp", not "Tổng thống đầu tiên", "chuyến thăm đầu tiên trên cương vị". */
function firstOfPair(view: SentenceView, { from, to }: Count, trigger: Trigger): boolean {
  if (view.key(to) === "giữa") return true;
  if (/lần$/u.test(view.words_(from - 3, from))) {
    const start = to + (/^trong lịch sử( ,)?/u.exec(view.words_(to, to + 4))?.[0].split(" ").length ?? 0);
    const named = view.groups.find((group) => group.from - start <= 3 && group.from >= start);
    const next = named && !view.isGoverned(named) ? named.to : start;
    return Math.abs(trigger.from - next) <= 6 || Math.abs(from - trigger.to) <= 8;
  }
  // "bức thư là liên lạc trực tiếp đầu tiên"
  return from >= trigger.from && from - trigger.to <= (view.key(trigger.to) === "là" ? 6 : 4);
}
