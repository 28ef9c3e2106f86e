/** Days on which somebody spoke of a contact, and clauses about something else than it. */
import type { DateMention } from "../../dates/date-mention.ts";
import type { Finding } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { movedTo } from "./called-off.ts";
import { AGENCIES, SAY } from "./read-reporters.ts";

const COUNTED =
  /(^| )(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+ (st|nd|rd|th)|only|times) (\S+ ){0,6}$/;
const ONSET =
  /(^| )(took|taking|take|taken|assumed|assuming|entered) (office|power|over)( back)?( (on|in|late|early))?$|(^| )(elected|inaugurated|sworn in|appointed|independence|invasion|war|ceasefire)( \w+)? (on|in)$/;

const MOVED_FROM =
  /(moved|postponed|pushed back|put back|rescheduled|brought forward|shifted|delayed)( \S+)? from$/;

/** "since taking office in January", "their third meeting this year": the span in which it is counted, or another’s day. */
function isOfAnother(view: SentenceView, { from, to, value }: DateMention): boolean {
  const before = view.words_(from - 16, from);
  const clause = before.slice(before.lastIndexOf(",") + 1);
  // "since September 2022 on Tuesday" has the day of its own
  const other = view.dates.some((each) => each.to <= from && from - each.to < 8);
  // "since his arrival a few hours ago": on the same day
  const atOnce = value.kind === "days-away" && value.days === 0;
  if (!other && !atOnce && /(^| )since (\S+ ){0,14}$/.test(`${clause} `)) return true;
  if (ONSET.test(before)) return true;
  // "initially set for Monday, has been moved to Thursday"
  if (MOVED_FROM.test(before) || movedTo(view.words_(to, to + 12))) return true;
  const spans =
    ((value.kind === "year" || value.kind === "month-shift") && "shift" in value && value.shift === 0) ||
    (value.kind === "days-away" && value.upTo === true && value.days < 0);
  return spans && COUNTED.test(`${clause} `);
}

/** "MOSCOW, Nov 11 (Reuters) -", "SEOUL, Oct. 30 (Yonhap) --": the day on which it was written. */
export function isDatelineEn(view: SentenceView, { from, to }: DateMention): boolean {
  return (
    from - view.sentence.from < 9 &&
    view.key(to) === "(" &&
    AGENCIES.has(view.key(to + 1)) &&
    view.key(to + 2) === ")"
  );
}

/** "said on Tuesday", "told reporters on Monday": when somebody spoke. */
export function datesReportingEn(view: SentenceView, date: DateMention): boolean {
  if (isOfAnother(view, date)) return true;
  if (/^(since|until|from)$/.test(view.key(date.from - 1))) return !/^from$/.test(view.key(date.from - 1));
  const before = view.words_(date.from - 5, date.from).replace(/ (on|late|early|in)$/, "");
  if (
    /(said|says|told|announced|confirmed|reported|added|wrote|tweeted|stated|briefing|interview|news conference|press conference|reporters|statement|post|published|issued|released)( \w+)?( (in|on))?$/.test(
      before,
    )
  )
    return (
      !/(joint|after|following|held)( \w+){0,3}$/.test(view.words_(date.from - 8, date.from - 1)) ||
      /(said|told|reported|announced)/.test(before)
    );
  return SAY.test(view.words_(date.to, date.to + 2)) && !/^said to/.test(view.words_(date.to, date.to + 2));
}

const OTHER_TIME =
  /(^| )(had|has|have|having|last|previous|previously|recently|recent|once|ever|already|ago|since|repeatedly|often|regularly|frequently|times|would|will|to|after|before|years?|months?|weeks?)( |$)/;

/** "He then held talks with …", "Mr. Tusk met …": in the sentence after another, with nothing said of another time. */
export function followsOnEn({ view, trigger, span }: Finding, sentences: number): boolean {
  const also = /(^| )(also|then|later|earlier|separately)( |$)/.test(
    view.words_(trigger.from - 4, trigger.to + 4),
  );
  if (view.dates.length > 0 || sentences > (also ? 3 : 1)) return false;
  const left = view.words_(Math.max(view.sentence.from, Math.min(span.from, trigger.from) - 6), trigger.from);
  return (
    !OTHER_TIME.test(left.slice(left.lastIndexOf(",") + 1)) &&
    !/(^| )(has|have|had) (also )?(met|spoken|visited)/.test(left)
  );
}

/** "They met again on Tuesday": not the meeting of Monday. */
export function tellsAgainEn({ view, trigger, span }: Finding): boolean {
  const to = Math.max(trigger.to, span.to);
  return AGAIN.test(view.words_(Math.max(view.sentence.from, trigger.from - 5), to + 5));
}
const AGAIN = /(^| )(again|once more|a second time|another|a second|resumed)( |$)/;

/** ", and will travel to China", "that he plans to visit China". */
export function opensClauseEn(view: SentenceView, from: number, to: number): boolean {
  return /(^| )(,|that|and|;|:)( \S+)* (will|would|plans?|planned|planning|intends?|expected|may|might)( |$)/u.test(
    view.words_(from, to),
  );
}
