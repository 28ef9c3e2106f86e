/** The days that a wording means, for the tests of dates. */
import type { DateMention } from "../../../shared/extract/dates/date-mention.ts";
import { resolveDate, type Side } from "../../../shared/extract/dates/date-value.ts";
import { readDatesEn } from "../../../shared/extract/dates/en/read-dates.ts";
import { readDatesVi } from "../../../shared/extract/dates/vi/read-dates.ts";
import { tokenise, type Token } from "../../../shared/extract/tokenise.ts";

/** Friday, 17 October 2025. */
export const PUBLISHED = "2025-10-17";

type Reader = (tokens: readonly Token[], from: number, to: number) => DateMention[];

/** "2025-10-16" for one day, "2025-10-16..2025-10-18" for several; what was spoken of before was of 10 October. */
const daysBy =
  (read: Reader) =>
  (text: string, side?: Side, published = PUBLISHED): string[] => {
    const tokens = tokenise(text);
    const previous = { from: "2025-10-10", to: "2025-10-10" };
    return read(tokens, 0, tokens.length).map(({ value }) => {
      const range = resolveDate(value, { published, previous }, side);
      if (!range) return value.kind;
      return range.from === range.to ? range.from : `${range.from}..${range.to}`;
    });
  };

export const daysOf = daysBy(readDatesVi);
export const daysOfEn = daysBy(readDatesEn);
