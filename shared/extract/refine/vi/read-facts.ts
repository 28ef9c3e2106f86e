/** Duration, ordinal, initiator and reporter of a contact, in the words of the Vietnamese press. */
import type { MinuteRange } from "../../contact-record.ts";
import type { DateMention } from "../../dates/read-dates-vi.ts";
import type { Finding, Trigger } from "../../finding.ts";
import type { OrdinalReading } from "../../language.ts";
import type { Actor } from "../../mentions/mention.ts";
import type { SentenceView } from "../../sentence-view.ts";

const NUMBERS = new Map(
  "một 1,hai 2,ba 3,bốn 4,tư 4,năm 5,sáu 6,bảy 7,tám 8,chín 9,mười 10,nửa 0.5,nhất 1"
    .split(",")
    .map((pair) => {
      const [word = "", n = ""] = pair.split(" ");
      return [word, Number(n)] as const;
    }),
);
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

function numberAt(view: SentenceView, at: number): { n: number; to: number } | undefined {
  const token = view.tokens[at];
  if (!token || at >= view.sentence.to) return undefined;
  if (token.kind === "number") {
    if (
      (view.key(at + 1) === "," || view.key(at + 1) === ".") &&
      view.tokens[at + 2]?.kind === "number" &&
      view.tokens[at + 2]!.gap === "" &&
      view.tokens[at + 1]!.gap === ""
    )
      return { n: Number(`${token.text}.${view.tokens[at + 2]!.text}`), to: at + 3 };
    return { n: Number(token.text), to: at + 1 };
  }
  const n = NUMBERS.get(token.key);
  return n === undefined ? undefined : { n, to: at + 1 };
}

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
    const distance = i >= trigger.to ? i - trigger.to : trigger.from - to;
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

/** "theo lời mời của Tổng thống Putin", "nhận lời mời của …" */
export function readInviterVi({ view, type }: Finding): Actor | undefined {
  if (type !== "visit") return undefined;
  const host = view.groups.find((group) =>
    /lời mời( của| từ)?$/u.test(view.words_(group.from - 3, group.from)),
  );
  return host?.actors.find((actor) => !actor.outside);
}

const AGENCIES = new Set(
  "reuters afp ap tass yonhap kcna kyodo xinhua sputnik cnn bbc axios bloomberg ttxvn vov vtv rt politico nbc abc cbs interfax anadolu efe dpa".split(
    " ",
  ),
);
const TELL =
  /^(cho biết|cho hay|nói|tuyên bố|đưa tin|thông báo|xác nhận|khẳng định|tiết lộ|viết|dẫn|nêu rõ|nhấn mạnh|phát biểu|trả lời|công bố|đăng|chia sẻ|bình luận|lên tiếng|thông tin|ra thông báo|nhận định|kêu gọi|tweet|trích|lưu ý|bày tỏ|đánh giá|cảnh báo|phản ứng|tái khẳng định|ca ngợi|cáo buộc)/u;

const isLong = ({ value }: DateMention) => value.kind.startsWith("month") || value.kind === "year";

/** "ông Ushakov nói hôm 17/10", "ngày 27/11 cảnh báo": when somebody spoke. */
export function datesReportingVi(view: SentenceView, date: DateMention, trigger: Trigger): boolean {
  if (
    /(kể từ|tính từ|tính đến|từ)( khi| ngày| hồi)?$/u.test(view.words_(date.from - 3, date.from)) &&
    date.value.kind !== "days" &&
    !/bắt đầu( chính thức)? từ( ngày)?$/u.test(view.words_(date.from - 5, date.from))
  )
    return true;
  if (/(số ra|số báo ra|phát hành|báo in)( ngày| hôm)?$/u.test(view.words_(date.from - 4, date.from)))
    return true;
  // "cuộc gặp thứ sáu trong năm nay": from when on it is counted
  if (
    /(thứ \S+|đầu tiên|lần đầu)( (trong|của|kể từ|từ))?$/u.test(view.words_(date.from - 5, date.from)) &&
    isLong(date)
  )
    return true;
  if (
    /(nhậm chức|đắc cử|bầu cử|qua đời|từ trần|thành lập|ra đời)( \S+)?$/u.test(
      view.words_(date.from - 4, date.from),
    )
  )
    return true;
  const leading = view.key(trigger.from - 1);
  // "điện đàm hôm 28/12 về cuộc gặp giữa …": the day of the talk about it
  if (leading === "về" && date.to <= trigger.from) return true;
  if (leading === "trong" || leading === "tại") return false;
  if (date.to <= trigger.from && isOfMainClause(view, date, trigger)) return true;
  if (date.to <= trigger.from && toldBetween(view, date, trigger)) return true;
  if (
    SPOKEN.test(view.words_(view.sentence.from, view.sentence.from + 2)) &&
    !view.words_(view.sentence.from, date.from).includes(",")
  )
    return true;
  if (
    TELL.test(view.words_(date.to, date.to + 3)) ||
    (TELL.test(view.words_(date.to + 1, date.to + 4)) && [")", "đã", "cũng"].includes(view.key(date.to)))
  )
    return true;
  const before = view
    .words_(date.from - 4, date.from)
    .replace(/ (vào|hôm|ngày|sáng|chiều|tối)( ngày| hôm)?$/u, "");
  const next = view.tokens[date.to];
  if (next && date.to < view.sentence.to && next.kind === "word" && next.key !== "rằng") return false;
  return /(cho biết|cho hay|nói|tuyên bố|đưa tin|thông báo|xác nhận|trả lời|công bố|phát biểu|họp báo|thông cáo|ra tuyên bố)$/u.test(
    before,
  );
}

/** "… tấn công nhau hôm nay, dù ông Trump đã điện đàm với …": the day of what stands before the comma. */
function isOfMainClause(view: SentenceView, date: DateMention, trigger: Trigger): boolean {
  let comma = trigger.from - 1;
  while (comma >= date.to && view.key(comma) !== ",") comma--;
  return (
    comma >= date.to &&
    Math.max(comma - date.to, date.from - view.sentence.from) >= 4 &&
    /^(dù|mặc dù|trong khi|trong lúc|bất chấp|(ngay )?sau khi|trước khi|trong bối cảnh)( |$)/u.test(
      view.words_(comma + 1, comma + 4),
    )
  );
}

/** "…, thông báo sẽ tới Trung Quốc", "… rằng ông có kế hoạch tới Trung Quốc". */
export function opensClauseVi(view: SentenceView, from: number, to: number): boolean {
  const words = view.words_(from, to);
  return /(^| )(,|rằng|và|;|:)( \S+)* (sẽ|sắp|dự kiến|kế hoạch|dự định|ý định|có thể)( |$)/u.test(words);
}

/** "Phát biểu ngày 18/5, …", "Chia sẻ với báo chí hôm qua, …" */
const SPOKEN = /^(phát biểu|chia sẻ|trả lời|nói|trao đổi|bình luận|viết)/u;

/** "Ngày 9/5, Bộ Ngoại giao phủ nhận thông tin …": between date and trigger somebody speaks. */
function toldBetween(view: SentenceView, date: DateMention, trigger: Trigger): boolean {
  for (let i = date.to; i < trigger.from; i++) {
    const words = view.words_(i, i + 2);
    if (
      /^(cho biết|cho hay|đưa tin|tuyên bố|thông báo|xác nhận|khẳng định|phủ nhận|bác bỏ|tiết lộ|cho rằng|nói rằng|nhấn mạnh|nhận định)/u.test(
        words,
      )
    )
      return true;
  }
  return false;
}

export function readReportersVi(view: SentenceView): string[] {
  const found: string[] = [];
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const token = view.tokens[i]!;
    if (AGENCIES.has(token.key) && token.capital) found.push(token.text);
    if (token.text === "Điện" && view.key(i + 1) === "kremlin" && TELL.test(view.words_(i + 2, i + 5)))
      found.push("Điện Kremlin");
    if (token.text === "Nhà" && view.key(i + 1) === "trắng" && TELL.test(view.words_(i + 2, i + 5)))
      found.push("Nhà Trắng");
  }
  for (const mention of view.mentions) {
    const told = TELL.test(view.words_(mention.to, mention.to + 3)) || view.key(mention.from - 1) === "theo";
    if (told && (mention.actors[0]?.name ?? mention.name))
      found.push(mention.name ?? mention.actors[0]!.name);
  }
  return [...new Set(found)];
}
