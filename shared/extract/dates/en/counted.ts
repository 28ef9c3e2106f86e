/** Days counted from today or from something else: "two weeks ago", "within 10 days", "a day after his meeting with …". */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";
import { COUNTS, numberOf } from "./numbers.ts";

const UNITS = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
]);

/** "two weeks ago", "10 days earlier": weeks and months as such, days as days. */
export function agoAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const count = numberOf(tokens[i]) ?? COUNTS.get(tokens[i]!.key);
  if (!count || i + 2 >= to || tokens[i + 2]!.key !== "ago") return undefined;
  const unit = tokens[i + 1]!.key.replace(/s$/, "");
  const value: DateValue | undefined =
    unit === "day"
      ? { kind: "days-away", days: -count }
      : unit === "week"
        ? { kind: "week", shift: -count }
        : unit === "month"
          ? { kind: "month-shift", shift: -count }
          : unit === "year"
            ? { kind: "year", shift: -count }
            : undefined;
  return value && { from: i, to: i + 3, value };
}

const CONTACT =
  /^(meeting|meet|met|talks|talking|call|calling|speaking|spoke|phone|telephone|summit|visit|visiting|hosting|conversation|holding|lunch|dinner)$/;

/** "a day after his meeting with …", "two weeks before the summit": so far from what is told right there. */
export function fromEventAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const count = numberOf(tokens[i]) ?? COUNTS.get(tokens[i]!.key);
  const unit = UNITS.get(tokens[i + 1]?.key ?? "");
  const way = { after: 1, before: -1 }[tokens[i + 2]?.key ?? ""];
  if (!count || !unit || !way || i + 3 >= to) return undefined;
  const near = tokens.slice(i + 3, Math.min(i + 8, to));
  return near.some(({ key }) => CONTACT.test(key))
    ? { from: i, to: i + 3, value: { kind: "from-event", days: way * count * unit } }
    : undefined;
}

/** "within two weeks", "in the next 10 days": from the day of publication. */
export function withinAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  if (tokens[i]!.key !== "within" && tokens[i]!.key !== "in") return undefined;
  const words = tokens.slice(i, Math.min(i + 3, to)).map(({ key }) => key);
  const start = words[0] === "within" ? i + 1 : /^in the (next|coming)$/.test(words.join(" ")) ? i + 3 : to;
  if (start + 1 >= to) return undefined;
  const count = numberOf(tokens[start]) ?? COUNTS.get(tokens[start]!.key);
  const unit = UNITS.get(tokens[start + 1]!.key);
  return count && unit
    ? { from: i, to: start + 2, value: { kind: "days-away", days: count * unit, upTo: true } }
    : undefined;
}
