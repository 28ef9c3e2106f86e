/** How long: "90 minutes", "more than two hours", "a half-hour call". */
import type { MinuteRange } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";

const NUMBERS = new Map<string, number>();
"zero one two three four five six seven eight nine ten eleven twelve"
  .split(" ")
  .forEach((word, n) => NUMBERS.set(word, n));
for (const [word, n] of Object.entries({
  a: 1,
  an: 1,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  fifty: 50,
  ninety: 90,
}))
  NUMBERS.set(word, n);

const AT_LEAST = /(more than|over|at least|upwards of|longer than|beyond)$/;
const AT_MOST = /(nearly|almost|less than|under|up to|just under|close to|not quite)$/;

function numberAt(view: SentenceView, at: number): { n: number; to: number } | undefined {
  const token = view.tokens[at];
  if (!token || at >= view.sentence.to) return undefined;
  if (token.kind === "number") {
    if (view.key(at + 1) === "." && view.tokens[at + 2]?.kind === "number" && view.tokens[at + 2]!.gap === "")
      return { n: Number(`${token.text}.${view.tokens[at + 2]!.text}`), to: at + 3 };
    return { n: Number(token.text), to: at + 1 };
  }
  const n = NUMBERS.get(token.key);
  if (n === undefined) return undefined;
  if (n >= 20 && view.key(at + 1) === "-") return { n: n + (NUMBERS.get(view.key(at + 2)) ?? 0), to: at + 3 };
  return { n, to: at + 1 };
}

/** "90 minutes", "an hour and a half", "two-and-a-half hours", "half an hour", "45-minute", "1 hour and 20 minutes". */
export function durationAt(
  view: SentenceView,
  at: number,
): { range: MinuteRange; from: number; to: number } | undefined {
  const read = minutesAt(view, at);
  if (!read) return undefined;
  const before = view.words_(at - 3, at);
  const bound = before.replace(/ (some|about|a|an|the|lasting)$/, "");
  const range = AT_LEAST.test(bound)
    ? { min: read.minutes, max: null }
    : AT_MOST.test(bound)
      ? { min: null, max: read.minutes }
      : { min: read.minutes, max: read.minutes };
  return { range, from: at, to: read.to };
}

function minutesAt(view: SentenceView, at: number): { minutes: number; to: number } | undefined {
  // "three-quarters of an hour", "a quarter of an hour"
  const quarters = /^(a |three[ -]+)quarters? of an hour( |$)/.exec(view.words_(at, at + 7));
  if (quarters)
    return {
      minutes: quarters[1] === "a " ? 15 : 45,
      to: at + quarters[0].trim().split(" ").length,
    };
  if (view.words_(at, at + 3) === "half an hour") return { minutes: 30, to: at + 3 };
  if (view.words_(at, at + 3) === "half - hour") return { minutes: 30, to: at + 3 };
  const first = numberAt(view, at);
  if (!first) return undefined;
  let { to } = first;
  let hours = first.n;
  const half = /^(- )?and (- )?a (- )?half/.exec(view.words_(to, to + 7).replace(/ - /g, " - "));
  const joined = view.words_(to, to + 6);
  const halfWords = /^(- and - a - half|and a half|- and a half)/.exec(joined);
  if (half ?? halfWords) {
    hours += 0.5;
    to += (halfWords ?? half)![0].split(" ").length;
  }
  if (view.key(to) === "-") to++;
  const unit = view.key(to);
  if (/^(minutes?|mins?)$/.test(unit)) return { minutes: first.n, to: to + 1 };
  if (!/^(hours?|hrs?)$/.test(unit)) return undefined;
  to++;
  let minutes = hours * 60;
  if (view.words_(to, to + 3) === "and a half") return { minutes: minutes + 30, to: to + 3 };
  const rest = numberAt(view, view.key(to) === "and" ? to + 1 : to);
  if (rest && /^(minutes?|mins?)$/.test(view.key(rest.to))) {
    minutes += rest.n;
    to = rest.to + 1;
  }
  return { minutes, to };
}

/** Between trigger and duration: the duration is that one’s. */
const OTHER_CONTACT =
  /(^| )(call|meeting|talks|conversation|(?<!(g7|g 7|g20|g 20|nato|eu|asean|apec|brics|sco|un) )summit|visit|trip)( |$)/;

/** "spoke for 12 minutes and agreed to meet": the length is not that of what they agreed on. */
const ANOTHER_CLAUSE = /(^| )(and|but|then|;) /;
const TALKED = /(^| )(spoke|spoken|talked|met|call|meeting|conversation|talks)( |$)/;

export function readDurationEn(
  { view, trigger, span, type }: Finding,
  others: readonly Finding[],
): MinuteRange | undefined {
  if (type === "visit" || type === "message") return undefined;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const found = durationAt(view, i);
    if (!found) continue;
    i = found.to - 1;
    if (OTHER_CONTACT.test(view.words_(Math.min(found.to, trigger.to), Math.max(found.from, trigger.from))))
      continue;
    // "agreed to meet after a two-hour phone call": the length is the call’s
    const owner = /^(?:- )?(?:\S+ )?(?:phone |telephone )?(call|conversation|meeting|talks|summit)( |$)/.exec(
      view.words_(found.to, found.to + 3),
    );
    if (owner && (type === "meeting") === /call|conversation/.test(owner[1]!)) continue;
    const nearer = others.some(
      (other) => other.trigger.from >= trigger.to && other.trigger.to <= found.from && !other.pointsBack,
    );
    if (nearer) continue;
    const near = view.words_(found.from - 5, found.from);
    const after = view.words_(found.to, found.to + 2);
    if (
      ANOTHER_CLAUSE.test(view.words_(found.to, trigger.from)) &&
      TALKED.test(view.words_(view.sentence.from, found.from))
    )
      continue;
    if (
      /^(ago|later|after|before|earlier|late|of delay|from)/.test(after) ||
      /(every|within|by|(?<!(ended|broke up) )after|in the (last|first|next)|wait|away)$/.test(near)
    )
      continue;
    const lasting =
      /(last(ed|ing|s)?|ran|running|went on|stretched|extended|continued|took|long|for|spent|spoke|ended after|broke up after|(call|conversation|meeting|talks|discussion) of)( |$)/.test(
        near,
      );
    const close =
      (found.to <= trigger.from && trigger.from - found.to <= 3) ||
      (found.from >= span.to && found.from - span.to <= 4);
    if (lasting || close || /^(-|long|telephone|phone|call|meeting|conversation|talks)/.test(after))
      return found.range;
  }
  return undefined;
}
