/** Days and months by name: April 26, 2023; 26 April; June 18–19; in late August; at the end of 2025. */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import { isCalendarDay, type DateValue } from "../date-value.ts";
import { afterOrdinal, MONTHS, numberOf, partBefore, yearAt, yearWordAt } from "./numbers.ts";

/** "April 26, 2023", "June 18-19", "late August", "August 2024", "Feb. 4". */
export function monthFirst(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
): DateMention | undefined {
  const token = tokens[i]!;
  const month = token.capital ? MONTHS.get(token.key) : undefined;
  // "Mar-a-Lago"
  if (!month || (tokens[i + 1]?.key === "-" && tokens[i + 1]!.gap === "")) return undefined;
  let end = i + 1;
  if (tokens[end]?.key === "." && token.text.length <= 4) end++;
  const day = numberOf(tokens[end]);
  if (day !== undefined && isCalendarDay(day, month) && end < to) {
    end = afterOrdinal(tokens, end + 1);
    const last = /^(-|–|—|and|to)$/.test(tokens[end]?.key ?? "") ? numberOf(tokens[end + 1]) : undefined;
    if (last !== undefined && last > day && isCalendarDay(last, month)) {
      const year = yearAt(tokens, end + 2, to);
      const value: DateValue = {
        kind: "days",
        from: { day, month },
        to: { day: last, month, ...(year && { year: year.year }) },
      };
      return { from: i, to: year?.to ?? end + 2, value };
    }
    const year = yearAt(tokens, end, to);
    return {
      from: i,
      to: year?.to ?? end,
      value: { kind: "day", day, month, ...(year && { year: year.year }) },
    };
  }
  const year = yearAt(tokens, end, to);
  if (
    token.key === "may" &&
    !year &&
    !/^(in|last|next|of|since|by|early|late|mid|this)$/.test(tokens[i - 1]?.key ?? "")
  )
    return undefined;
  if (
    token.key === "march" &&
    !year &&
    !/^(in|last|next|of|since|by|early|late|mid|this)$/.test(tokens[i - 1]?.key ?? "")
  )
    return undefined;
  const part = partBefore(tokens, i, from);
  const yearShift = year ? undefined : yearWordAt(tokens, end, to);
  const shift = tokens[i - 1]?.key === "last" ? "past" : tokens[i - 1]?.key === "next" ? "future" : undefined;
  return {
    from: part?.from ?? (shift ? i - 1 : i),
    to: year?.to ?? (yearShift === undefined ? end : end + 2),
    value: {
      kind: "month",
      month,
      ...(yearShift !== undefined && { yearShift }),
      ...(year && { year: year.year }),
      ...(part && { part: part.part }),
      ...(shift && { side: shift }),
    },
  };
}

/** "26 April 2023", "18-19 June", "the 26th of April". */
export function dayFirst(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const day = numberOf(tokens[i]);
  if (day === undefined || day < 1 || day > 31) return undefined;
  let end = afterOrdinal(tokens, i + 1);
  let first: number | undefined;
  let last = day;
  if (/^(-|–|—|and|to)$/.test(tokens[end]?.key ?? "")) {
    const second = numberOf(tokens[end + 1]);
    if (second === undefined || second <= day) return undefined;
    first = day;
    last = second;
    end = afterOrdinal(tokens, end + 2);
  }
  if (tokens[end]?.key === "of") end++;
  const month = end < to && tokens[end]?.capital ? MONTHS.get(tokens[end]!.key) : undefined;
  if (!month || !isCalendarDay(last, month)) return undefined;
  const year = yearAt(tokens, end + 1, to);
  const on = { day: last, month, ...(year && { year: year.year }) };
  return {
    from: i,
    to: year?.to ?? end + 1,
    value:
      first === undefined ? { kind: "day", ...on } : { kind: "days", from: { day: first, month }, to: on },
  };
}

/** "in 2019", "at the end of 2025" */
export function yearAlone(tokens: readonly Token[], i: number, from: number): DateMention | undefined {
  const token = tokens[i]!;
  if (token.kind !== "number" || !/^(19|20)\d\d$/.test(token.text) || i === from) return undefined;
  const part = partBefore(tokens, i, from);
  if (tokens[i - 1]!.key !== "in" && !part) return undefined;
  return {
    from: part?.from ?? i,
    to: i + 1,
    value: { kind: "year", year: Number(token.text), ...(part && { part: part.part }) },
  };
}
