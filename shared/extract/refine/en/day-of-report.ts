/** What was told while it was news, with no day of its own: "has just had a call", "has arrived in", "MOSCOW, May 19. /TASS/. …". */
import type { DateMention } from "../../dates/date-mention.ts";
import type { Finding } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";

/** Right before the trigger or with it: a moment ago, or going on. */
const JUST =
  /(^| )((has|have|’ve|'ve) just|just (met|spoke|spoken|talked|finished|concluded|ended|wrapped|held|had|got off|hung up|arrived|landed|left|departed))( |$)/;
const GOES_ON =
  /(^| )(is|are) (now |currently |presently )?(meeting|hosting|receiving|holding|sitting down|having|speaking)( |$)/;
const ARRIVED = /(^| )(has|have) (\S+ )?(arrived|landed|touched down|departed|left|flown|set off)( |$)/;
/** "when the two have just met", "is meeting every year": of no one day. */
const NOT_NOW = /(^| )(if|when|once|whenever|every|often|regularly|usually|next|will|tomorrow)( |$)/;

/** The day of publication stands for a day of the contact’s own. */
export function dayOfReportEn(
  { view, trigger, span, type }: Finding,
  views: readonly SentenceView[],
): DateMention | undefined {
  const words = view.words_(trigger.from - 5, trigger.to + 1);
  const told = JUST.test(words) || (type === "visit" ? ARRIVED : GOES_ON).test(words);
  const around = view.words_(
    Math.max(view.sentence.from, trigger.from - 5),
    Math.max(trigger.to, span.to) + 4,
  );
  if (told && !NOT_NOW.test(around))
    return { from: trigger.from, to: trigger.to, value: { kind: "days-away", days: 0 } };
  return headOf(view, views);
}

/** "MOSCOW, September 15. /TASS/.": the day at the head of a report dates its first sentence. */
function headOf(view: SentenceView, views: readonly SentenceView[]): DateMention | undefined {
  const agency = views[view.index - 1];
  const head = views[view.index - 2];
  if (!agency || !head || !AGENCY.test(wordsOf(agency))) return undefined;
  const [date] = head.dates;
  const short = head.sentence.to - head.sentence.from < LONGEST_HEAD;
  return short && date?.value.kind === "day" ? date : undefined;
}
const AGENCY = /^[/(] ?[a-z -]{2,20} [/)] \.?$/;
const LONGEST_HEAD = 12;

const wordsOf = (view: SentenceView) => view.words_(view.sentence.from, view.sentence.to);
