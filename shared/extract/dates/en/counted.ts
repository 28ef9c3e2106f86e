/** Days counted from today or from something else: "two weeks ago", "a day later", "hours after his meeting with …". */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";
import { countOf } from "./numbers.ts";

type Unit = "hours" | "days" | "weeks" | "months" | "years";
const UNITS: Readonly<Record<string, Unit>> = {
  minute: "hours",
  hour: "hours",
  day: "days",
  week: "weeks",
  month: "months",
  year: "years",
};
const IN_DAYS = { hours: 0, days: 1, weeks: 7 } as const;

interface Amount {
  /** Undefined where it is not said: "a few days", "hours". */
  n: number | undefined;
  unit: Unit;
  to: number;
}

const VAGUE = /^(a few|a couple|several|some|many)$/;

/** "two weeks", "the day", "a few days", "hours". */
function amountAt(tokens: readonly Token[], i: number, to: number): Amount | undefined {
  const key = tokens[i]!.key;
  const unitOf = (at: number) => (at < to ? UNITS[tokens[at]!.key.replace(/s$/, "")] : undefined);
  const amount = (n: number | undefined, at: number): Amount | undefined => {
    const unit = unitOf(at);
    return unit && { n, unit, to: at + 1 };
  };
  if (key === "the") return amount(1, i + 1);
  if (VAGUE.test(`${key} ${tokens[i + 1]?.key}`))
    return amount(undefined, tokens[i + 2]?.key === "of" ? i + 3 : i + 2);
  if (VAGUE.test(key)) return amount(undefined, i + 1);
  if (/^(hours|minutes)$/.test(key)) return amount(undefined, i);
  const count = countOf(tokens[i]);
  return count ? amount(count, i + 1) : undefined;
}

const CONTACT =
  /^(meeting|meetings|meet|met|talks|talking|talked|call|calls|calling|called|speaking|spoke|spoken|phone|phoned|telephone|summit|visit|visited|visiting|hosting|hosted|welcoming|receiving|received|conversation|holding|held|lunch|dinner|sat|sitting|trip)$/;
/** How far behind "a day after" the contact that it is counted from stands. */
const EVENT_REACH = 9;

const tellsContact = (tokens: readonly Token[], at: number, to: number): boolean => {
  for (let i = at; i < Math.min(at + EVENT_REACH, to); i++) {
    if (tokens[i]!.key === "," || tokens[i]!.key === ";") return false;
    if (CONTACT.test(tokens[i]!.key)) return true;
  }
  return false;
};

/** Tokens that open nothing but a count; "the" and figures are looked at only where a unit follows. */
export function countedAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const amount = amountAt(tokens, i, to);
  if (!amount || amount.to >= to) return undefined;
  const word = tokens[amount.to]!.key;
  const end = amount.to + 1;
  const mention = (value: DateValue | undefined): DateMention | undefined =>
    value && { from: i, to: end, value };
  const definite = tokens[i]!.key === "the";
  if (word === "after" || word === "before") {
    if (tellsContact(tokens, end, to)) return mention(fromEvent(amount, word === "after" ? 1 : -1));
    return definite || amount.unit === "days"
      ? mention(fromPrevious(amount, word === "after" ? 1 : -1))
      : undefined;
  }
  if (definite) return undefined;
  if (word === "ago") return mention(fromToday(amount, -1));
  if (word === "later" || word === "afterwards") return mention(fromPrevious(amount, 1));
  if (word === "earlier" || word === "prior" || word === "previously")
    return mention(fromPrevious(amount, -1));
  return word === "from" && end < to && tokens[end]!.key === "now"
    ? mention(fromToday(amount, 1))
    : undefined;
}

/** Weeks, months and years are meant whole. */
function fromToday({ n, unit }: Amount, sign: 1 | -1): DateValue | undefined {
  if (unit === "hours") return { kind: "days-away", days: 0 };
  if (n === undefined)
    return unit === "days" && sign < 0 ? { kind: "days-away", days: -3, upTo: true } : undefined;
  if (unit === "days") return { kind: "days-away", days: sign * n };
  if (unit === "weeks") return { kind: "week", shift: sign * n };
  return unit === "months" ? { kind: "month-shift", shift: sign * n } : { kind: "year", shift: sign * n };
}

/** Counted from the day that the text spoke of last. */
function fromPrevious({ n, unit }: Amount, sign: 1 | -1): DateValue | undefined {
  if (unit === "hours") return { kind: "days-from-previous", days: 0 };
  if (n === undefined || unit === "months" || unit === "years") return undefined;
  return { kind: "days-from-previous", days: sign * n * IN_DAYS[unit] };
}

/** Counted from what the words behind tell of. */
function fromEvent({ n, unit }: Amount, sign: 1 | -1): DateValue {
  if (unit === "hours") return { kind: "from-event", days: 0 };
  if (n === undefined || unit === "years") return { kind: "from-event" };
  return unit === "months"
    ? { kind: "from-event", months: sign * n }
    : { kind: "from-event", days: sign * n * IN_DAYS[unit] };
}

/** "within two weeks", "in the next 10 days", "in the past 24 hours": from the day of publication. */
export function withinAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const key = tokens[i]!.key;
  if (!/^(within|in|over|during)$/.test(key)) return undefined;
  const the = tokens[i + 1]?.key === "the" ? i + 2 : i + 1;
  const which = tokens[the]?.key ?? "";
  const sign = /^(next|coming)$/.test(which) ? 1 : /^(past|last)$/.test(which) ? -1 : undefined;
  if (!sign && key !== "within") return undefined;
  const amount = amountAt(tokens, sign ? the + 1 : the, to);
  if (amount?.n === undefined || amount.unit === "months" || amount.unit === "years") return undefined;
  const days = amount.unit === "hours" ? Math.ceil(amount.n / 24) : amount.n * IN_DAYS[amount.unit];
  return { from: i, to: amount.to, value: { kind: "days-away", days: (sign ?? 1) * days, upTo: true } };
}
