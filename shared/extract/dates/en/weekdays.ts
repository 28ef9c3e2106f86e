/** Days of the week: "Tuesday", "last Friday", "Tuesday, February 4". */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import { dayFirst, monthFirst } from "./days-and-months.ts";
import { WEEKDAYS } from "./numbers.ts";

/** "Tuesday", "last Friday", "next Monday"; "Tuesday, February 4" is the day that follows. */
export function weekdayAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
): DateMention | undefined {
  const weekday = tokens[i]!.capital ? WEEKDAYS.get(tokens[i]!.key) : undefined;
  if (weekday === undefined) return undefined;
  const at = tokens[i + 1]?.key === "," ? i + 2 : i + 1;
  const full = at < to ? (monthFirst(tokens, at, from, to) ?? dayFirst(tokens, at, to)) : undefined;
  if (full && full.value.kind === "day") return { ...full, from: i };
  const before = i > from ? tokens[i - 1]!.key : "";
  const week = before === "next" ? 1 : undefined;
  return {
    from: before === "next" || before === "last" || before === "this" ? i - 1 : i,
    to: i + 1,
    value: {
      kind: "weekday",
      weekday,
      ...(week !== undefined && { week }),
      ...(before === "last" && { last: true as const }),
    },
  };
}
