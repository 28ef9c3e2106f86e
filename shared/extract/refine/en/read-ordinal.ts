/** For which time: "their second meeting this year", "the 8th call". */
import type { Finding } from "../../finding.ts";
import type { OrdinalReading } from "../../language.ts";
import type { SentenceView } from "../../sentence-view.ts";

const ORDINALS = new Map<string, number>();
"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
  .split(" ")
  .forEach((word, at) => ORDINALS.set(word, at + 1));

const SINCE_OFFICE =
  /(^| )(?:since|after|following) ([^ ]+ ){0,9}(took office|taking office|inauguration|inaugurated|inaugural|assumed|assuming|sworn|elected|election|return to|returned to|returning to|became|becoming|appointment|came to power)( |$)/;

/** "became the first French president to visit Hanoi": a visit of that kind. */
const FIRST_TO_COME =
  /^((?!time|foreign|overseas|,)\S+ ){1,7}(to|who) (ever )?(visit|visited|come|came|travel|travelled|traveled|set foot|pay|paid|make|made|go|went)( |$)/;
/** "in 20 years", "since 1987": after a pause, and not the first of all. */
const AFTER_PAUSE =
  /(^| )(since|after|following|in (the (past|last) |almost |nearly |over |about |more than |some |around )?(\S+ ){0,4}(years?|months?|weeks?|decades?|century)|in (years|decades|months)|of (the|this) (year|month)|this year|(of|under|in) (his|her|the|a) (\S+ )?(term|presidency|tenure|administration)|outside|abroad)( |$)/;
/** "the first time the two leaders have met", "met for the first time" */
const TIME_TOGETHER =
  /^(\S+ ){0,2}time (that )?(the (two|pair|three|leaders|presidents|sides)|they|both|\S+ and \S+)( \S+){0,4} (met|meet|meeting|spoke|spoken|speak|talked|talk)/;

/** "his first foreign trip", "the president’s first meeting with a foreign leader": counted for him, and not for the two. */
const isOfHisOwn = (before: string, phrase: string): boolean =>
  /^\S* ?(foreign leader|foreign|overseas|official trip)/.test(phrase) ||
  (/(his|her|its|president|minister)$/.test(before) && !OF_TWO.test(phrase));
const OF_TWO =
  /(^| )((meeting|talks|call|conversation|encounter|summit) (with|between) (?!(a|any|another|other|foreign|world|several) )|(visit|trip) to )/;

/** The first of all contacts of this kind between these people. */
function isFirst(view: SentenceView, i: number, to: number, { type }: Finding): boolean {
  const scope = view.words_(to, to + 18);
  // "their first call since Trump took office" is the first of a term
  if (AFTER_PAUSE.test(scope) && (type === "visit" || !SINCE_OFFICE.test(scope))) return false;
  const before = view.words_(i - 10, i);
  if (/^time/.test(scope)) {
    const visited =
      type === "visit" && /(visit|visited|came|arrived|trip|travelled|traveled|made)( |$)/.test(before);
    const told =
      /(^| )for the$/.test(before) &&
      /(^| )(met|meet|spoke|spoken|meeting|talked|talks|speak)( |$)/.test(`${before} ${scope}`);
    return told || visited || TIME_TOGETHER.test(view.words_(i, to + 16));
  }
  return true;
}

export function readOrdinalEn(finding: Finding): OrdinalReading | undefined {
  const { view, trigger, span, type } = finding;
  if (type === "message") return undefined;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const n = ORDINALS.get(view.key(i)) ?? suffixed(view, i);
    if (!n || view.tokens[i]!.capital !== (i === view.sentence.from)) continue;
    const to = view.tokens[i]!.kind === "number" ? i + 2 : i + 1;
    const phrase = view.words_(to, to + 6);
    if (n === 1 && type === "visit" && FIRST_TO_COME.test(view.words_(to, to + 12)))
      return { n, since: null };
    const noun =
      /^((such|known|publicly|reported|such|stand|alone|trilateral|one|phone|telephone|video|face|in|-|person|to|official|formal|bilateral|direct|leaders?|state) )*(call|calls|meeting|summit|conversation|talks|visit|encounter|contact|trip|phone call|time|this year|so far this year|between the (?:two|pair))/.exec(
        phrase,
      );
    if (!noun || i < trigger.from - 10 || i > span.to + 14) continue;
    const before = view.words_(i - 3, i);
    const scope = view.words_(to, to + 16);
    if (/round of|leg of|day of|half of/.test(phrase)) continue;
    if (n === 1 && (isOfHisOwn(before, phrase) || !isFirst(view, i, to, finding))) continue;
    const yearly = /(this year|since the (start|beginning) of the year|in 20\d\d|so far this year)/.test(
      scope,
    );
    return { n, since: yearly ? "year" : null };
  }
  return undefined;
}

/** "8th call". */
function suffixed(view: SentenceView, at: number): number | undefined {
  const token = view.tokens[at]!;
  if (token.kind !== "number" || token.text.length > 2) return undefined;
  return /^(st|nd|rd|th)$/.test(view.key(at + 1)) && view.tokens[at + 1]!.gap === ""
    ? Number(token.text)
    : undefined;
}
