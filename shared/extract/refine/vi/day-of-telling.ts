/** Which dates of a sentence are not the day of the contact but of its telling, and which days are carried on. */
import type { DateMention } from "../../dates/date-mention.ts";
import type { Finding, Trigger } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { isDay } from "../read-date.ts";
import { TELL } from "./read-reporters.ts";

/** "kể từ ngày 20/1": from when on something is counted; not "bắt đầu từ ngày 26/6", "thăm Ấn Độ từ ngày 25/1". */
function countsFrom(view: SentenceView, { from, value }: DateMention, trigger: Trigger): boolean {
  if (value.kind === "days" || value.kind === "span") return false;
  const words = view.words_(from - 4, from);
  if (/bắt đầu từ/u.test(words)) return false;
  if (/(kể từ|tính từ|tính đến)( khi| ngày| hồi)?$/u.test(words)) return true;
  const since = value.kind === "day" && from >= trigger.to ? view.words_(trigger.to, from) : ",";
  // "dự hội nghị với tư cách khách mời, và làm việc tại Trung Quốc từ 31/8"
  const stays = /, (và )?(sẽ )?(thăm|làm việc|lưu lại|ở)( [^,]+)?$/u.test(since);
  const begins = !since.includes(",") && TRAVEL.test(view.words_(trigger.from, trigger.to));
  return /(^| )từ( khi| ngày| hồi)?$/u.test(words) && !begins && !stays;
}
const TRAVEL = /thăm|công du|công tác|chuyến đi|dự|lên đường|tới|đến|sang|rời/u;

/** "Sau đó", "Trước đó vài giờ", "Trước đó, buổi sáng", "Cũng trong buổi chiều", "Nhân dịp này". */
const SAME_DAY =
  /^(ngay |ít giờ |vài giờ )?(sau đó|tiếp đó|tiếp theo)( |$)|^trước đó (vài|ít|\S+) (giờ|phút)( |$)|^(trước|sau|tiếp) đó ,? ?(vào |trong )?(buổi )?(sáng|trưa|chiều|tối)( |$)|^cũng (trong )?(buổi )?(sáng|trưa|chiều|tối|dịp|nhân)( |$)|^(nhân|trong) dịp này( |$)|^(vào |trong )?buổi (sáng|trưa|chiều|tối)( |$)/u;

/** "Sau đó, ông Starmer gặp …", "Trước đó vài giờ, …", "tại buổi tiếp, Đại sứ chuyển lời thăm hỏi của …" */
export function continuesDayVi({ view, trigger, type }: Finding): boolean {
  const { from } = view.sentence;
  const opening = view.words_(from, from + 5);
  if (SAME_DAY.test(opening)) return type !== "visit";
  return type === "message" && view.key(trigger.from) === "chuyển";
}

/** "ngày 12/10 cho biết ông vừa có cuộc điện đàm": on the day of the telling, or the day before. */
const isJust = (view: SentenceView, date: DateMention, trigger: Trigger): boolean =>
  date.value.kind === "day" &&
  /(^| )vừa( mới)?( \S+){0,2}$/u.test(view.words_(Math.max(date.to, trigger.from - 4), trigger.from));

/** "…, theo Reuters ngày 29/11", "… theo thông báo của Điện Kremlin hôm 28/11" */
const isOfSource = (view: SentenceView, date: DateMention, trigger: Trigger): boolean =>
  /(^| )theo (?!giờ|lời mời|kế hoạch|lịch|chương trình|dự kiến|đề nghị|yêu cầu|sáng kiến|hình thức)[^,;]*$/u.test(
    view.words_(Math.max(trigger.to, date.from - 10), date.from),
  );

/** "…, phát ngôn viên trả lời báo chí hôm 6/6": the clause behind the comma tells of the telling. */
function isOfTeller(view: SentenceView, date: DateMention, trigger: Trigger): boolean {
  let comma = date.from - 1;
  while (comma >= trigger.to && !/^[,”"]$/u.test(view.key(comma))) comma--;
  if (comma < trigger.to || date.from - comma > 18) return false;
  const clause = view.words_(comma + 1, date.from);
  return TELLING.test(clause) && !/(cuộc|buổi) (gặp|hội|điện|gọi|tiếp|đàm)|chuyến/u.test(clause);
}
const TELLING =
  /(^| )(cho biết|cho hay|nói (với|trước|trong|tại|trên)|trả lời|viết (trên|trong)|phát biểu|tuyên bố|thông báo|tiết lộ|khẳng định) /u;

/** "không gặp ông B sau khi tin nhắn bị lộ hôm 20/1": the day of what else took place; not "sau khi tới Paris hôm 20/1". */
const isOfCause = (view: SentenceView, date: DateMention, trigger: Trigger): boolean =>
  /(^| )(sau|trước|kể từ) khi (?!tới|đến|hạ|đặt|dự|tham|kết|rời|về|bay|sang|gặp|cùng|hai)((?!;|là )\S+ ?)*$/u.test(
    view.words_(trigger.to, date.from),
  );

/** "ngày 10/7 đăng video": what is shown was filmed on the day, or the day before. */
const SHOWS =
  /^(đã |cũng )?(đăng|chia sẻ|công bố|phát)( tải| lên)?( một| các| những| loạt| đoạn| bức| vài)* (video|clip|ảnh|hình)/u;

const isLong = ({ value }: DateMention) => value.kind.startsWith("month") || value.kind === "year";

/** "Ngày 10/1, ông Trump hủy chuyến thăm": the day on which it was called off. */
const CALLS_OFF = /(^| )(hủy|hủy bỏ|hoãn|tạm hoãn|lùi|dời|gác lại)( (các|một|cả|luôn|bỏ|lịch))?$/u;

/** "ông Ushakov nói hôm 17/10", "ngày 27/11 cảnh báo": when somebody spoke. */
export function datesReportingVi(view: SentenceView, date: DateMention, trigger: Trigger): boolean {
  if (countsFrom(view, date, trigger)) return true;
  if (/(số ra|số báo ra|phát hành|báo in)( ngày| hôm)?$/u.test(view.words_(date.from - 4, date.from)))
    return true;
  // "cuộc gặp thứ sáu trong năm nay": from when on it is counted
  if (
    /(thứ \S+|đầu tiên|lần đầu)( (trong|của|kể từ|từ))?$/u.test(view.words_(date.from - 5, date.from)) &&
    isLong(date)
  )
    return true;
  // "lần thứ hai ông A tới thăm B trong năm nay, dự kiến vào tháng 11"
  if (
    date.value.kind === "year" &&
    view.words_(date.from - 1, date.from) === "trong" &&
    /(thứ (?=\p{Ll}|\d)\S+|đầu tiên|lần đầu) /u.test(view.words_(view.sentence.from, date.from)) &&
    !/(diễn ra|tổ chức) trong$/u.test(view.words_(date.from - 3, date.from))
  )
    return true;
  if (
    /(nhậm chức|đắc cử|bầu cử|qua đời|từ trần|thành lập|ra đời)( \S+)?$/u.test(
      view.words_(date.from - 4, date.from),
    )
  )
    return true;
  if (date.to <= trigger.from && CALLS_OFF.test(view.words_(date.to, trigger.from))) return true;
  if (date.to <= trigger.from && isJust(view, date, trigger)) return false;
  if (
    date.from >= trigger.to &&
    (isOfSource(view, date, trigger) || isOfTeller(view, date, trigger) || isOfCause(view, date, trigger))
  )
    return true;
  if (date.to <= trigger.from && SHOWS.test(view.words_(date.to, date.to + 6))) return false;
  const leading = view.key(trigger.from - 1);
  // "điện đàm hôm 28/12 về cuộc gặp giữa …": the day of the talk about it
  if (leading === "về" && date.to <= trigger.from) return true;
  if (leading === "trong" || leading === "tại") return false;
  if (date.to <= trigger.from && isOfMainClause(view, date, trigger)) return true;
  if (date.to <= trigger.from && toldBetween(view, date, trigger)) return true;
  if (
    SPOKEN.test(view.words_(view.sentence.from, view.sentence.from + 2)) &&
    !/,|(^| )(tại|trong|sau) (cuộc|buổi|hội|chuyến|lễ)( |$)/u.test(view.words_(view.sentence.from, date.from))
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
  // "Cùng ngày tại Phòng Bầu dục, trong lúc tiếp ông B, ông A …": no clause of its own
  if (date.value.kind === "days-from-previous" && date.from === view.sentence.from) return false;
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
      /^(cho biết|cho hay|đưa tin|tuyên bố|thông báo|xác nhận|khẳng định|phủ nhận|bác bỏ|tiết lộ|cho rằng|nói(?! chuyện| với nhau)|nhấn mạnh|nhận định)/u.test(
        words,
      )
    )
      return true;
  }
  return false;
}

/**
 * "Điện Kremlin hôm 1/7 cho biết hai ông đã điện đàm": the day of the telling, should the text tell no other. Houses and
 * those who took part tell at once; "ông Ushakov nói hôm 17/10" may look back.
 */
export function toldOnVi({ view, trigger, type, sides }: Finding): DateMention | undefined {
  if (type === "visit" || !JUST_HELD.test(view.words_(trigger.from - 5, trigger.from + 1))) return undefined;
  const [date, another] = view.dates;
  if (!date || another || date.to > trigger.from || !isDay(date)) return undefined;
  let verb = date.to;
  while (verb < trigger.from && !TELL.test(view.words_(verb, verb + 3))) verb++;
  if (verb === trigger.from || SPOKEN.test(view.words_(view.sentence.from, view.sentence.from + 2)))
    return undefined;
  const teller = view.groups.find((group) => group.to <= verb && !view.isGoverned(group));
  const tells = HOUSE.test(view.words_(view.sentence.from, verb));
  if (!tells && !sides.some(({ id }) => teller?.actors[0]?.id === id)) return undefined;
  return RECALLED.test(view.words_(date.to, trigger.to + 6)) ? undefined : date;
}
const JUST_HELD = /(^| )(đã|vừa)( \S+){0,4}$/u;
const HOUSE =
  /(^| )(điện (kremlin|elysee|élysée)|nhà trắng|nhà xanh|văn phòng|phủ|dinh|bộ ngoại giao|chính phủ|hãng|kcna|yonhap|tân hoa xã|ttxvn|đài|truyền thông|thông cáo)( |$)/u;

/** Told of as long over. */
const RECALLED =
  /(^| )(từng|hồi|trước (đó|đây)|nhiều lần|lần (trước|gần|cuối|đầu)|(sau|trước|kể từ) (khi|cuộc|lần)|khi đó|lúc đó)( |$)/u;
