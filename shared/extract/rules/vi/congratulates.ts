/** "Chủ tịch Cuba nhiệt liệt chúc mừng Chủ tịch nước", "viết trên X: chúc mừng Tổng thống …": by message, if not to his face */
import { actorsOf } from "../../frames.ts";
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { sendersListed, sendersOf } from "./message-senders.ts";
import { messagesOf } from "./message-sides.ts";

const BY_MESSAGE =
  /(^| )(điện|thư|thông điệp)( và|,)?( điện| thư| thông điệp)* (chúc )?mừng|gửi (điện|thư|thông điệp)|trong (bức )?(điện|thư|thông điệp)/u;
/** On a network that all the world reads, where there is no doubt that he is not there himself. */
const IN_PUBLIC =
  /(^| )(mạng xã hội|truth social|trên (x|twitter|facebook|instagram|telegram|weibo|truth)|tài khoản (x|twitter|facebook|truth)|(đăng|viết|dòng) (bài |một bài |dòng )?(trên|trạng thái|tweet))( |$)/u;
/** "chúc mừng Tổng thống X nhân dịp sinh nhật" at a table, on the telephone, in a speech. */
const OTHERWISE =
  /(^| )(gọi|điện đàm|điện thoại|gặp|tiếp|hội đàm|hội kiến|cuộc|buổi|phát biểu|tiệc|nâng cốc|trao đổi|lễ|tại|dự)( |$)/u;

/** Between who congratulates and the verb. */
const DOES =
  /^(( ?)(đã|cũng|xin|vừa|bày tỏ|gửi lời|nhiệt liệt|trân trọng|nhanh chóng|lập tức|,|:|“|"|viết|đăng|đăng tải|thông điệp|bài|một|dòng|trên|mạng xã hội|x|twitter|facebook|telegram|truth social|tài khoản|hôm|ngày|nay|qua|cùng|là (một trong (những|các) )?(nhà )?(người|lãnh đạo)( thế giới| nước ngoài| châu âu)? (đầu tiên|sớm nhất)))*$/u;

type Way = "message" | "public" | "unsaid" | "to his face";

/** How it is said to have come to him: the sentence tells, or the one before, or messages were told of last. */
function wayOf(view: SentenceView, focus: Focus): Way {
  const { from, to } = view.sentence;
  const here = view.words_(from, to);
  if (IN_PUBLIC.test(here)) return "public";
  if (OTHERWISE.test(here)) return "to his face";
  if (BY_MESSAGE.test(here) || focus.last?.type === "message") return "message";
  if (focus.last) return "to his face";
  const before = focus.earlier.map((each) => each.words_(each.sentence.from, each.sentence.to));
  return before.some((words) => BY_MESSAGE.test(words)) ? "message" : "unsaid";
}

/** "“Chúc mừng Tổng thống Trump”, Tổng thống Pháp viết trên X": who says so stands behind. */
function writerBehind(view: SentenceView, object: Group): Group | undefined {
  const writer = view.subjectAfter(object.to);
  return writer && /^(, )?(đã )?(viết|đăng|chia sẻ)( |$)/u.test(view.words_(writer.to, writer.to + 3))
    ? writer
    : undefined;
}

function congratulator(view: SentenceView, { from }: Trigger, object: Group): Group | undefined {
  const before = view.groups.findLast((group) => group.to <= from && !view.isGoverned(group));
  if (!before) return writerBehind(view, object);
  let between = "";
  for (let i = before.to; i < from; i++) if (!view.inDate(i)) between += `${view.key(i)} `;
  return DOES.test(between.trim()) ? before : undefined;
}

export const congratulates: Rule = {
  name: "congratulates",
  type: "message",
  triggers: ["chúc mừng", "chia buồn với", "chia buồn tới", "chia buồn cùng"].flatMap((verb) =>
    ["", "nhiệt liệt ", "gửi lời ", "trân trọng ", "bày tỏ "].map((how) => how + verb),
  ),
  read(view, trigger, focus) {
    const object = view.groups.find((group) => group.from >= trigger.to && group.from - trigger.to <= 3);
    if (!object) return [];
    const listed = sendersListed(view, listAt(view, object.to));
    const subject = congratulator(view, trigger, object);
    if (listed.length === 0 && (!subject || subject.pair)) return [];
    const way = wayOf(view, focus);
    if (
      way === "to his face" ||
      (way === "unsaid" && !/^(nhiệt liệt |bày tỏ )?(chúc|chia)/u.test(view.words_(trigger.from, trigger.to)))
    )
      return [];
    const senders =
      listed.length > 0 ? listed.flatMap(({ actors }) => actors) : sendersOf(subject!, focus, view);
    const span = {
      from: Math.min(subject?.from ?? trigger.from, trigger.from),
      to: Math.max(object.to, listed.at(-1)?.to ?? 0),
    };
    return messagesOf(senders, actorsOf(object, focus, view), span)
      .filter(({ sides }) => sides.every(({ level }) => level === "leader"))
      .map((reading): Reading => (way === "unsaid" ? { ...reading, inPassing: true } : reading));
  },
};

/** "chúc mừng ông Trump đắc cử, trong đó có A, B": where the list is opened. */
function listAt(view: SentenceView, at: number): number {
  for (let i = at; i < at + 14; i++)
    if (view.key(i) === "," && /^(trong đó có|gồm|bao gồm|như)( |$)/u.test(view.words_(i + 1, i + 4)))
      return i;
  return at;
}
