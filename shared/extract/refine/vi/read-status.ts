/**
 * Whether the contact took place, from the nearest cue to the trigger: "sẽ gặp", "đề nghị gặp", "hủy cuộc gặp", "bác tin
 * hội đàm bị hoãn". Longer cues swallow the shorter ones in them, so that "dọa hủy" is no cancellation.
 */
import type { ContactStatus } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";
import type { StatusReading } from "../../language.ts";
import { PhraseTable } from "../../phrase-table.ts";

/** `ahead`: the contact is still to come by the words around it, unless the text tells of it as held. */
type Cue = ContactStatus | "ahead" | "unreal" | "neutral";

const cues = new PhraseTable<Cue>();
const say = (cue: Cue, phrases: string) => phrases.split(", ").forEach((phrase) => cues.add(phrase, cue));
say(
  "held",
  "có thể đã, nhiều khả năng đã, đã, lên đường, vừa, vừa mới, từng, đang, đã có, vừa có, mới đây, hồi, sau khi, kết thúc, vừa qua, vừa kết thúc, hoàn tất, nhân dịp đang, đã đồng ý gặp và, bắt đầu, diễn ra sau, bước vào, tiến hành, xác nhận đã",
);
say(
  "planned",
  "sẽ, sắp, dự kiến, lên kế hoạch, có kế hoạch, theo kế hoạch, chuẩn bị, chuẩn bị cho, đang chuẩn bị, ấn định, lên lịch, đồng ý, đồng ý gặp, đã đồng ý, nhất trí, đã nhất trí, nhận lời, đã nhận lời, chấp nhận, chấp nhận lời mời, nhận lời mời, đã nhận lời mời, vui vẻ nhận lời mời, đã chấp nhận lời mời, dự định, sắp tới, tới đây, theo lịch trình, thu xếp, sắp xếp, chốt, quyết định gặp, hẹn gặp, xác nhận sẽ, dự kiến sẽ, chờ đợi, nhất trí sẽ, đã nhất trí sẽ, quyết định, đã quyết định, bác bỏ khả năng hủy, bác tin hủy, vẫn chuẩn bị, cam kết",
);
say(
  "planned",
  "thống nhất, đã thống nhất, thống nhất sẽ, thống nhất gặp, nêu thời điểm, thông báo thời điểm, đang thu xếp, được thu xếp, đang được thu xếp, đang sắp xếp, được sắp xếp, đang được sắp xếp, đang được chuẩn bị, chờ, được lên kế hoạch, đang được lên kế hoạch",
);
say(
  "proposed",
  "chưa nhận lời, chưa chấp nhận, chưa đồng ý, chưa trả lời, chưa phản hồi, mong chờ, bày tỏ mong chờ, chờ mong, nêu điều kiện, ra điều kiện, đặt điều kiện, đưa ra điều kiện, điều kiện để, mở đường cho, dọn đường cho, kịch bản",
);
say(
  "proposed",
  "muốn, mong muốn, sẵn sàng, có thể, có thể sẽ, khả năng, có khả năng, đề nghị, đã đề nghị, đề xuất, đã đề xuất, kêu gọi, đã kêu gọi, mời, đã mời, hy vọng, mong, cân nhắc, đang cân nhắc, xem xét, đang xem xét, để ngỏ, để ngỏ khả năng, bày tỏ mong muốn, ý định, có ý định, tìm cách, không loại trừ, đang thảo luận, ý tưởng, tính, vận động, thúc đẩy, ngỏ ý, tuyên bố sẵn sàng, yêu cầu gặp, xin gặp, nên, cần, hi vọng, lời mời, triển vọng, đề xuất về, kế hoạch gặp, đang tìm cách, thúc giục, rất muốn, đang lên kế hoạch, có thể được, kỳ vọng sẽ, kỳ vọng gặp, kỳ vọng họp",
);
say(
  "cancelled",
  "hủy, hủy bỏ, đã hủy, bị hủy, bị hủy bỏ, hoãn, đã hoãn, bị hoãn, tạm hoãn, hoãn lại, trì hoãn, bị trì hoãn, lùi, bị lùi, dời, gác lại, bị gác lại, tạm ngưng, đình chỉ, bị đình chỉ, không diễn ra, đổ vỡ, bất thành, quyết định hủy, thông báo hủy, tuyên bố hủy, bị tạm dừng, đột ngột hủy, bất ngờ hủy, không thành, lẽ ra, lẽ ra sẽ, lẽ ra đã, đáng lẽ, đáng lẽ sẽ, đáng lẽ đã",
);
say(
  "denied",
  "không, chưa, bác bỏ, phủ nhận, phủ nhận việc, bác tin, bác thông tin, phủ nhận thông tin, bác bỏ việc, bác bỏ thông tin, chưa từng, chưa bao giờ, không hề, sẽ không, không có, không có cuộc, không có kế hoạch, chưa có kế hoạch, không có ý định, từ chối, đã từ chối, chưa gặp, không gặp, khước từ, chưa lên lịch, chưa được lên lịch, chưa được lên kế hoạch, chưa được ấn định, chưa được sắp xếp, chưa được thu xếp, không được lên kế hoạch, không được lên lịch, không muốn, chưa có, đã không, không thể, chưa thể, từ chối lời mời, không nhận lời, không chấp nhận, không đồng ý",
);
say(
  "neutral",
  "đề nghị được, đề nghị trên, đề nghị này, đề xuất được, lời mời được, nhận lời mời của, nhận lời mời từ, theo lời mời của, không báo trước, không chính thức, không chỉ, không ngừng, không lâu sau, không lâu, không khí, không gian, không quân, không lực, chưa từng có, chưa từng có tiền lệ, không thể thiếu, chưa rõ, đã có thể, không được công bố, không còn, mong đợi, cần thiết, không kém, chưa đầy, không quên, không nhắc, không tiết lộ, không nói, chưa được, không bình luận, không nêu, không ít, không có gì, không cần, bác tin bị hoãn, chưa công bố, ngày không, hàng không, không phận, nếu không, không phải, ngay sau khi, tính đến, tính từ, tính chất, ước tính, cần phải, chuẩn bị kỹ, không như, không như kỳ vọng, không mang lại, không đạt, không đạt được, không đi đến, có thể nói, không đến mức, không cùng",
);
say(
  "neutral",
  "đáp lời mời, đáp lời mời của, đáp lại lời mời, đáp lại lời mời của, theo đề nghị, theo đề xuất, theo yêu cầu, theo lời đề nghị, đáp lại đề nghị, đáp lại lời đề nghị, đáp ứng đề nghị, đáp ứng yêu cầu, đáp lại yêu cầu, nhận lời đề nghị của, từ đề nghị, từ đề xuất, do đề nghị, do đề xuất, với đề nghị",
);
// what may yet be called off stands so far
say(
  "planned",
  "dọa hủy, dọa hủy bỏ, đe dọa hủy, đe dọa hủy bỏ, dọa hoãn, có thể hủy, có thể hủy bỏ, có thể bị hủy, có thể bị hoãn, có thể hoãn, cân nhắc hủy, cân nhắc hoãn, nguy cơ hủy, nguy cơ bị hủy, nguy cơ bị hoãn, nguy cơ đổ vỡ, có nguy cơ đổ vỡ, có nguy cơ bị hủy, có nguy cơ bị hoãn, không hủy, không hoãn, chưa hủy",
);
say(
  "ahead",
  "trước khi, trước thềm, ngay trước, ngay trước khi, trước cuộc, vài giờ trước, ít giờ trước, ít phút trước, hướng tới, kỳ vọng vào, đặt kỳ vọng, mong đợi gì, chờ đợi gì, trông đợi gì",
);
say(
  "unreal",
  "khó có thể, khó lòng, khó có khả năng, khó mà, chưa cần, chưa cần đến, chưa cần tới, chưa cần có, không cần đến, không cần tới, nếu, giả sử, liệu, nếu như, khi nào, trong trường hợp",
);

const HARD_STOPS = new Set([";", ".", "“", "”", '"', ":", "!"]);

/** How far before the trigger a cue still speaks of it, in tokens. */
const REACH: Record<Cue, number> = {
  held: 28,
  planned: 28,
  proposed: 9,
  cancelled: 9,
  denied: 7,
  unreal: 12,
  ahead: 9,
  neutral: 0,
};

/** "bác thông tin …": whatever the report says, however long it is. */
const DENIED_REPORT = /^(bác|phủ nhận|bác bỏ)( bỏ)? (thông tin|tin|việc|khả năng|tuyên bố)/;

function reachOf(cue: Cue, text: string, noun: boolean): number {
  if (DENIED_REPORT.test(text)) return 40;
  if (noun && /^(không|chưa)/.test(text)) return 2;
  return noun && (cue === "denied" || cue === "cancelled") ? 4 : REACH[cue];
}

interface CueAt {
  cue: Cue;
  text: string;
  from: number;
  to: number;
}

function cuesBetween(finding: Finding, from: number, to: number): CueAt[] {
  const { view } = finding;
  const found: CueAt[] = [];
  for (let i = from; i < to;) {
    const match = cues.longest(view.tokens, i, to);
    const inMention = view.mentions.some((mention) => mention.from <= i && i < mention.to);
    if (!match || inMention || view.inDate(i)) {
      i++;
      continue;
    }
    if (isFrontedInvitation(finding, i)) {
      i = match.to;
      continue;
    }
    found.push({ cue: match.values[0]!, text: view.words_(i, match.to), from: i, to: match.to });
    i = match.to;
  }
  return found;
}

/** "Nhận lời mời của Tổng thống X, Chủ tịch nước Y thăm …" tells why, not whether. */
function isFrontedInvitation({ view }: Finding, at: number): boolean {
  if (!/^(nhận lời|đáp lời|theo lời|đáp lại|đáp ứng)/u.test(view.words_(at, at + 2))) return false;
  return at === view.sentence.from || [",", ")", "-", "–", ":"].includes(view.key(at - 1));
}

export function readStatusVi(finding: Finding, others: readonly Finding[]): StatusReading {
  const { view, trigger, span } = finding;
  if (isSeries(finding)) return { status: "unreal", stated: true, cue: "lần" };
  const left = cuesBetween(finding, leftEdge(finding, others), trigger.from);
  const right =
    finding.noun || finding.type === "meeting"
      ? cuesBetween(finding, trigger.to, rightEdge(finding, others))
      : [];
  // "lời mời của ông Trump tại cuộc gặp …": what is said in a contact supposes it
  const supposed = IN_CONTACT.test(view.words_(trigger.from - 2, trigger.from));
  // "hoan nghênh cam kết của Việt Nam khi hai người gặp nhau"
  const meanwhile = / khi( hai \S+| họ)?$/u.test(view.words_(trigger.from - 4, trigger.from));
  // "tinh thần của hội nghị", "động lực từ cuộc gặp": what is said left of it is said of something else
  const owned = finding.noun && ["của", "từ"].includes(view.key(trigger.from - 1));
  const report = left.find(({ text, cue }) => cue === "denied" && DENIED_REPORT.test(text));
  if (report) {
    // "bác tin cuộc gặp giữa A và B bị hoãn": it stands
    const undone = calledOff(finding, report.to);
    return { status: undone ? "planned" : "denied", stated: true, cue: report.text };
  }
  if (supposed && [trigger.to, span.to].some((at) => OVER.test(view.words_(at, at + 3))))
    return { status: "held", stated: true, cue: "hồi" };
  const near = (
    finding.type === "message" && finding.noun ? left.filter(({ cue }) => cue === "planned") : left
  ).filter(
    ({ cue, to, text }) =>
      cue !== "neutral" &&
      // "Trước khi lên máy bay, ông A gọi cho ông B": another thing was yet to come
      !(cue === "ahead" && view.words_(to, trigger.from).includes(",")) &&
      trigger.from - to <= reachOf(cue, text, finding.noun) &&
      (!supposed || cue === "held" || (cue === "planned" && !AGREED.test(text))) &&
      !(owned && cue !== "cancelled") &&
      !(meanwhile && AGREED.test(text)),
  );
  const after = right.filter(
    ({ cue, to, text, from }) =>
      (cue !== "neutral" &&
        (/^(sắp tới|tới đây|dự kiến)/.test(text) && from - Math.max(trigger.to, 0) <= 1 ? true : false)) ||
      (cue !== "neutral" &&
        (cue !== "denied" || NOT_TO_BE.test(view.words_(to, to + 3)) || /được/u.test(text)) &&
        ["đổ", "bất", "diễn", "được", "tổ", "hủy", "hoãn", "lùi", "dời", "không", "bị"].some((word) =>
          view.words_(from, to + 2).includes(word),
        )),
  );
  const strong = after.find(({ cue }) => cue === "cancelled" || cue === "denied") ?? near.at(-1) ?? after[0];
  // "cuộc gặp dự kiến giữa A và B đã bị hoãn": what became of the plan
  const fate = after.find(({ cue }) => cue === "cancelled") ?? after.find(({ cue }) => cue !== "held");
  // "hủy cuộc gặp với B dự kiến diễn ra …": that it had been planned does not undo it
  const undone = near.at(-1)?.cue === "cancelled" || isNone(finding, near.at(-1));
  const called = undone && after.every(({ cue }) => cue === "planned");
  if (fate?.cue === "cancelled" && AFTER_ALL.test(view.words_(fate.to, fate.to + 12)))
    return { status: "held", stated: true, cue: "vẫn diễn ra" };
  const chosen = fate && !called && (finding.noun || !near.length) ? fate : strong;
  if (isStillOn(finding)) return { status: "planned", stated: true, cue: "vẫn" };
  const began = /^(\S+ ){0,3}bắt đầu/u.test(view.words_(span.to, span.to + 5));
  if (
    !began &&
    finding.type !== "message" &&
    (chosen?.cue === "ahead" || (isAhead(finding) && !after.includes(chosen!)))
  )
    return { status: "held", stated: false, ahead: true };
  if (!chosen && view.key(trigger.from) === "đã") return { status: "held", stated: true, cue: "đã" };
  if (!chosen) return { status: isAsked(finding) ? "proposed" : "held", stated: false };
  // "có thể đã gửi": not known, and over
  if (chosen.cue === "proposed" && chosen.to === trigger.from && view.key(trigger.from) === "đã")
    return { status: "held", stated: false };
  const before = left.filter((each) => each.to <= chosen.from).at(-1);
  const said = scoped(chosen, before);
  // "Ông A và ông B sắp gặp lại?"
  const asked = view.isQuestion();
  if (asked && said === "planned" && !finding.noun)
    return { status: "proposed", stated: true, cue: chosen.text };
  // "Thượng đỉnh A - B bị hoãn?"
  return { status: asked && said === "cancelled" ? "planned" : said, stated: true, cue: chosen.text };
}

/** "vẫn thăm Sydney theo lịch cũ", "cuộc gặp … vẫn nằm trong kế hoạch": nothing has changed, and it is still to come. */
function isStillOn({ view, trigger, span }: Finding): boolean {
  const before = view.words_(trigger.from - 2, trigger.from);
  const behind = view.words_(Math.max(trigger.to, span.to), Math.max(trigger.to, span.to) + 16);
  if (!behind.includes("vẫn") && !before.includes("vẫn")) return false;
  const still = /(^| )vẫn( sẽ)?$/u.test(before) && AS_PLANNED.test(behind);
  return still || STILL_ON.test(behind);
}
const AS_PLANNED = /^([^,;]+ )?(theo|đúng)( đúng)? (lịch|kế hoạch|chương trình|dự kiến)/u;
const STILL_ON =
  /^([^,;]+ )?vẫn (sẽ |được )*(giữ nguyên|nằm trong|còn nguyên|đúng|(diễn ra|tiến hành|tổ chức)( theo| đúng| như)+) ?(lịch|kế hoạch|chương trình|dự kiến|$)/u;

/** "không có cuộc gặp nào giữa A và B được lên kế hoạch": none is. */
const isNone = ({ view, trigger }: Finding, cue: CueAt | undefined): boolean =>
  cue?.cue === "denied" && cue.to === trigger.from && view.key(trigger.to) === "nào";

/** "từng bị hủy nhưng rốt cuộc vẫn diễn ra hôm 15/8" */
const AFTER_ALL =
  /^((?!sẽ)[^;]+ )?(nhưng|song|rồi|, cuối cùng|, sau đó)( (?!sẽ)\S+){0,3} (đã |vẫn |lại |được )+(diễn ra|tổ chức|tiến hành|nối lại)/u;

/** Between `from` and the next stop something is called off. */
function calledOff(finding: Finding, from: number): boolean {
  const { view } = finding;
  let to = from;
  while (to < view.sentence.to && !HARD_STOPS.has(view.key(to))) to++;
  return cuesBetween(finding, from, to).some(({ cue }) => cue === "cancelled");
}

/** "Ông A gặp ông B?", not "Gặp ông A, ông B nói gì?" nor "Ông A nói gì khi gặp ông B?" */
const isAsked = ({ view, trigger, noun }: Finding): boolean =>
  view.isQuestion() && !noun && trigger.from > view.sentence.from + 1 && view.key(trigger.from - 1) !== "khi";

/** "cuộc gặp sẽ không diễn ra", not "cuộc gặp không mang lại kết quả". */
const NOT_TO_BE =
  /^(diễn|xảy|tổ chức|được (tổ|lên|ấn|sắp|xác)|nằm trong|có trong|còn (diễn|được|cần)|thể (diễn|tổ)|đề cập)/u;

/** "trước cuộc gặp", "địa điểm cuộc hội đàm": what is spoken of so has mostly not begun. */
function isAhead({ view, trigger, noun }: Finding): boolean {
  const before = view.words_(trigger.from - 4, trigger.from);
  // "ông Zelensky bay sang Mỹ gặp ông Trump"
  const place = view.places.find((each) => each.to === trigger.from);
  if (!noun && place && /(đi|sang|bay)( tới| đến)?$/u.test(view.words_(place.from - 2, place.from)))
    return true;
  return (
    noun &&
    /(^| )(trước|kỳ vọng( \S+)? (cho|vào|ở|về)|(hình thức|địa điểm|kịch bản|nơi|chương trình nghị sự|công tác chuẩn bị)( tổ chức| diễn ra| của| cho)?)$/u.test(
      before,
    )
  );
}

/** "nhất trí … sau cuộc gặp": agreed on in it, not that it shall be. */
const AGREED = /^(đã )?(đồng ý|nhất trí|thống nhất|quyết định|cam kết|chấp nhận|nhận lời|chuẩn bị)/u;

/** "trong chuyến thăm Anh hồi tháng 9", "tại cuộc gặp vừa qua": over, whatever else the sentence plans. */
const OVER = /^(hồi|vừa (qua|rồi|diễn|kết)|năm ngoái|tháng trước|tuần trước)/u;

const IN_CONTACT = /(tại|trong|sau)( một| các)?$/u;

/** "đã vài lần điện đàm", "gặp nhau ba lần": no contact in particular. */
function isSeries({ view, trigger, span }: Finding): boolean {
  const before = view.words_(trigger.from - 4, trigger.from);
  const after = view.words_(Math.max(trigger.to, span.to), Math.max(trigger.to, span.to) + 4);
  return (
    /(nhiều|vài|một số|mấy|hai|ba|bốn|năm|\d+) lần( đã| có)?$/u.test(before) ||
    /^(tổng cộng |đã )?(nhiều|vài|mấy|hai|ba|bốn|\d+) lần/u.test(after) ||
    /(thường xuyên|liên tục)$/u.test(before)
  );
}

/** "không hủy", "có thể hủy", "muốn hủy": what is done to a cancellation is no cancellation. */
function scoped(chosen: CueAt, before: CueAt | undefined): StatusReading["status"] {
  const gap = before ? chosen.from - before.to : 99;
  if (chosen.cue === "cancelled" && before && gap <= 4) {
    if (
      before.cue === "denied" ||
      before.cue === "proposed" ||
      before.cue === "unreal" ||
      before.cue === "neutral"
    )
      return "planned";
  }
  // "khó có thể đề xuất gặp"
  if (before && gap <= 2 && /^khó/u.test(before.text)) return "unreal";
  if (chosen.cue === "held" && before && gap <= 2 && before.cue === "denied") return "denied";
  // "dự kiến tiến hành cuộc điện đàm", "nhất trí về mặt nguyên tắc tiến hành hội nghị"
  if (LIGHT.test(chosen.text) && before && gap <= 4 && /planned|proposed/.test(before.cue))
    return before.cue as ContactStatus;
  return chosen.cue === "neutral" || chosen.cue === "ahead" ? "held" : chosen.cue;
}

/** Say how it is done, and whether only where nothing else says so. */
const LIGHT = /^(tiến hành|bắt đầu|bước vào|kết thúc|hoàn tất)$/u;

/** "sắp thăm Kuwait và Algeria, dự hội nghị tại Nam Phi": one "sắp" for all stops. */
const sameJourney = (a: Finding, b: Finding): boolean =>
  a.type === "visit" && b.type === "visit" && !b.pointsBack && a.sides[0]?.id === b.sides[0]?.id;

function leftEdge(finding: Finding, others: readonly Finding[]): number {
  const { view, trigger } = finding;
  let from = Math.max(view.sentence.from, trigger.from - 28);
  // "Ông Trump sẽ nêu việc này khi gặp ông Putin"
  if (["khi", "để", "nhằm"].includes(view.key(trigger.from - 1))) return from;
  const denial = /(bác|phủ nhận|bác bỏ) (thông tin|tin|việc)/u.test(
    view.words_(view.sentence.from, trigger.from),
  );
  if (denial) return view.sentence.from;
  for (const other of others)
    if (
      other.view === view &&
      other.trigger.to <= trigger.from &&
      other.trigger.to > from &&
      !goesThereTo(other, trigger) &&
      !sameJourney(finding, other)
    )
      from = other.trigger.to;
  for (let i = trigger.from - 1; i >= from; i--) if (HARD_STOPS.has(view.key(i))) return i + 1;
  return from;
}

/** "sẽ tới London hội đàm với …": one move and what it is made for stand or fall together. */
const goesThereTo = (other: Finding, { from }: Finding["trigger"]) =>
  other.type === "visit" && !other.noun && from >= other.span.to && from - other.span.to <= 1;

/** "Cuộc gặp giữa A và B, ban đầu dự kiến diễn ra ngày 30/10, bị hoãn": what was planned stands between commas. */
const ASIDE =
  /^((?!,)\S+ ){0,6}, ((ban đầu|vốn|trước đó|theo kế hoạch|từng) )?(được )?(dự kiến|lên kế hoạch|lên lịch|ấn định)( [^,]*)?, ((đã|sẽ|vừa) )?(bị |phải |không )/u;

function rightEdge({ view, trigger, span }: Finding, others: readonly Finding[]): number {
  const start = Math.max(trigger.to, span.to);
  let to = Math.min(view.sentence.to, start + 16);
  for (const other of others)
    if (other.view === view && other.trigger.from >= trigger.to && other.trigger.from < to)
      to = other.trigger.from;
  const aside = ASIDE.exec(view.words_(start, to));
  const from = aside ? start + aside[0].split(" ").length - 1 : start;
  for (let i = from; i < to; i++)
    if (HARD_STOPS.has(view.key(i)) || [",", "sau", "khi", "trước"].includes(view.key(i))) return i;
  return to;
}
