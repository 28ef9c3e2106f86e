/** Days on which somebody spoke of a contact, and clauses about something else than it. */
import type { DateMention } from "../../dates/date-mention.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { SAY } from "./read-reporters.ts";

/** "said on Tuesday", "told reporters on Monday": when somebody spoke. */
export function datesReportingEn(view: SentenceView, date: DateMention): boolean {
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

/** ", and will travel to China", "that he plans to visit China". */
export function opensClauseEn(view: SentenceView, from: number, to: number): boolean {
  return /(^| )(,|that|and|;|:)( \S+)* (will|would|plans?|planned|planning|intends?|expected|may|might)( |$)/u.test(
    view.words_(from, to),
  );
}
