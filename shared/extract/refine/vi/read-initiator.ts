/** At whose wish a contact took place, in the words of the Vietnamese press. */
import type { Finding, Trigger } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";

/** "theo đề nghị của A", "do sáng kiến từ phía A" */
export const AT_THE_WISH_OF =
  /(theo|do|từ|nhờ|với)( lời)? (đề nghị|sáng kiến|yêu cầu|đề xuất)( của| từ)?( phía| bên)?$/u;

/** "Nhận lời đề nghị của A, B đã điện đàm": at the wish of A; what is answered in a meeting is no more than a proposal. */
const ANSWERED =
  /^(đáp lại|đáp ứng|nhận lời|chấp nhận)( lời)? (đề nghị|yêu cầu|đề xuất)( của| từ)?( phía| bên)?$/u;

/** "do A khởi xướng", "được phía A đề nghị", "từ phía A" */
const BY = /(^| )(do|bởi|được)( chính)?( phía| bên)?$/u;

/** "A chủ động thực hiện", "A là người đề nghị" */
const ASKS =
  /^((đã |là (người |bên )?|cũng )*(chủ động )?(khởi xướng|đề nghị|yêu cầu|đề xuất|thực hiện)|(đã |là (người |bên )?)*chủ động)( |$)/u;

/** "A chủ động đề nghị điện đàm", "A là người khởi xướng cuộc gọi": said without a passive. */
const ASKS_ON_HIS_OWN =
  /^((đã |mới )?là (người |bên )(đã |chủ động )*(khởi xướng|đề nghị|yêu cầu|đề xuất|gọi|thực hiện)|(đã )?chủ động( (đề nghị|đề xuất|yêu cầu|thực hiện|gọi|khởi xướng))?|(đã )?khởi xướng)( |$)/u;

/** "Việc điện đàm được đưa ra từ phía A" */
const CAME_FROM = /(đưa ra|xuất phát|đến|khởi xướng)( đều)? từ( phía| bên)?$/u;

/** "Sáng kiến tổ chức cuộc điện đàm thuộc về phía A" */
const BELONGS_TO =
  /(sáng kiến|đề nghị|đề xuất|ý tưởng|yêu cầu) [^,;]*(thuộc về|đến từ|là của)( phía| bên)?$/u;

/** "Người khởi xướng cuộc gọi là A", "Bên đề nghị điện đàm là phía A" */
const WHO_ASKED_IS =
  /(người|bên|phía) (đã |chủ động )*(khởi xướng|đề nghị|đề xuất|yêu cầu|chủ động|gọi|thực hiện)( [^,;]*)? là( phía| bên)?$/u;

/** "Theo yêu cầu của A, B nhất trí … trong cuộc điện đàm": what was agreed on was asked for. */
export const isWithin = (view: SentenceView, trigger: Trigger, asker: number): boolean =>
  asker < trigger.from &&
  /(^| )(trong|tại|sau|trước|khi)( một)?( cuộc| buổi)?$/u.test(view.words_(trigger.from - 3, trigger.from));

/** "Tại cuộc gặp, theo đề nghị của A, B nhất trí …" */
const isAgreedTo = ({ view, trigger }: Finding, { from, to }: Trigger): boolean =>
  from >= trigger.to &&
  /^, [^,]*(^| )(nhất trí|đồng ý|chấp (nhận|thuận)|cam kết|quyết định)( |$)/u.test(view.words_(to, to + 12));

/** "A đã đề nghị tổ chức cuộc điện đàm", said of a call that was told of */
const ASKED_FOR_IT =
  /^(đã |chủ động |trước đó )*(đề nghị|yêu cầu|đề xuất|xin)( tổ chức| tiến hành| thực hiện| có| được)* (cuộc|điện đàm|nói chuyện)/u;

/** "Theo yêu cầu của A, nội dung cuộc điện đàm không được công bố": asked for something else. */
const ABOUT_IT = /(^| )(nội dung|chi tiết|thông tin|biên bản|bản ghi|kết quả)( |$)/u;

/** "A khởi xướng", "A là người chủ động đề xuất gặp"; "A chủ động mời", "A đề nghị gặp" only propose. */
const ASKS_TO_MEET =
  /^(đã )*(là (người |bên )(đã )*(chủ động|khởi xướng)|chủ động(?! (đề|mời|xin|ngỏ))|khởi xướng)( |$)/u;

/** A meeting is asked for by whoever the words name outright; to propose one is no more than a proposal. */
const asksFor = (finding: Finding, at: Trigger): boolean => {
  const before = finding.view.words_(at.from - 12, at.from);
  const after = finding.view.words_(at.to, at.to + 6);
  if (AT_THE_WISH_OF.test(before))
    return (
      !ABOUT_IT.test(after) && !isWithin(finding.view, finding.trigger, at.from) && !isAgreedTo(finding, at)
    );
  const head = finding.view.words_(finding.view.sentence.from, at.from);
  if (finding.type !== "meeting" && ANSWERED.test(head)) return true;
  if (BELONGS_TO.test(before) || WHO_ASKED_IS.test(finding.view.words_(at.from - 24, at.from))) return true;
  if (finding.type === "meeting") return ASKS_TO_MEET.test(after);
  if (finding.pointsBack && ASKED_FOR_IT.test(after)) return true;
  return (BY.test(before) && ASKS.test(after)) || ASKS_ON_HIS_OWN.test(after) || CAME_FROM.test(before);
};

/** Without one of these nobody asked for anything: a cheap look before the dear ones. */
const ASKING = /đề nghị|sáng kiến|yêu cầu|đề xuất|khởi xướng|chủ động|thực hiện|gọi|ý tưởng|phía|bên|xin/u;

/** The participant's id, or the country whose side asked. Only what the sentence of the finding says. */
export function readInitiatorVi(finding: Finding): { actorOrCountry: string } | undefined {
  const { view, trigger } = finding;
  if (!ASKING.test(view.words_(view.sentence.from, view.sentence.to))) return undefined;
  for (const group of view.groups) {
    if (group.actors.length !== 1 || isOfNextClause(view, trigger.to, group.from)) continue;
    if (asksFor(finding, group)) return { actorOrCountry: group.actors[0]!.id };
  }
  for (const place of view.places) {
    if (isOfNextClause(view, trigger.to, place.from)) continue;
    if (asksFor(finding, place)) return { actorOrCountry: place.country };
  }
  return undefined;
}

/**
 * Behind a comma somebody asks for something else, unless the words go on about the contact: "…, theo đề nghị của A". Not
 * so in "tại cuộc điện đàm, B nhất trí tôn trọng …, theo đề nghị của A", where another has begun to speak.
 */
function isOfNextClause(view: SentenceView, from: number, to: number): boolean {
  const words = view.words_(from, to);
  if (!words.includes(",")) return false;
  const speaks = view.groups.some(
    (group) =>
      group.from > from && group.to < to && view.key(group.from - 1) === "," && !view.isGoverned(group),
  );
  return speaks || !/, (theo|do|nhờ|trong cuộc gọi|cuộc gọi)( |$)[^,]*$/u.test(words);
}
