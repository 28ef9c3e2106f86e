/** For which time: "their second meeting this year", "the 8th call". */
import type { Finding } from "../../finding.ts";
import type { OrdinalReading } from "../../language.ts";
import type { SentenceView } from "../../sentence-view.ts";

const ORDINALS = new Map<string, number>();
"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
  .split(" ")
  .forEach((word, at) => ORDINALS.set(word, at + 1));

const SINCE_OFFICE =
  /(^| )since ([^ ]+ ){0,9}(took office|taking office|inauguration|inaugurated|inaugural|assumed|assuming|sworn|elected|election|return to|returned to|returning to|became|becoming|appointment|came to power)( |$)/;

export function readOrdinalEn({ view, trigger, span, type }: Finding): OrdinalReading | undefined {
  if (type === "message") return undefined;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const n = ORDINALS.get(view.key(i)) ?? suffixed(view, i);
    if (!n || view.tokens[i]!.capital !== (i === view.sentence.from)) continue;
    const to = view.tokens[i]!.kind === "number" ? i + 2 : i + 1;
    const phrase = view.words_(to, to + 5);
    const noun =
      /^((such|known|publicly|reported|such|stand|alone|trilateral|one|phone|telephone|video|face|in|-|person|to|official|formal|bilateral|direct|leaders?|state) )*(call|calls|meeting|summit|conversation|talks|visit|encounter|contact|trip|phone call|time|this year|so far this year|between the (?:two|pair))/.exec(
        phrase,
      );
    if (!noun || i < trigger.from - 10 || i > span.to + 14) continue;
    const before = view.words_(i - 3, i);
    const scope = view.words_(to, to + 16);
    if (/round of|leg of|day of|half of/.test(phrase)) continue;
    const owner =
      /(his|her|its|president|minister)$/.test(before) ||
      /^\S* ?(foreign leader|foreign|overseas|official trip)/.test(phrase);
    const time = /^time/.test(noun[1] ? phrase.slice(noun[0].length - 4) : phrase);
    if (n === 1 && owner) continue;
    // "their first call since Trump took office" is the first of a term; "since 2019" ends a pause
    const ofTerm =
      SINCE_OFFICE.test(scope) && /(call|conversation|meeting|talks|encounter|contact|summit)$/.test(noun[0]);
    if (
      n === 1 &&
      !ofTerm &&
      /(since|in the (past|last)|in (almost|nearly|over|about)|in (\w+ ){0,4}(year|month|week|decade|years|months|weeks|decades)|in nearly|in more than|of the year|this year|by a|abroad|under|of his|of her|to a|outside)/.test(
        scope,
      )
    )
      continue;
    if (
      n === 1 &&
      time &&
      !/(met|meet|spoke|spoken|talk|face to face|meeting|speak)/.test(`${view.words_(i - 8, i)} ${scope}`)
    )
      continue;
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
