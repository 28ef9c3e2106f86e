/** The days that a Vietnamese wording means, for the tests of dates. */
import { resolveDate, type Side } from "../../../../shared/extract/dates/date-value.ts";
import { readDatesVi } from "../../../../shared/extract/dates/vi/read-dates.ts";
import { tokenise } from "../../../../shared/extract/tokenise.ts";

/** Friday, 17 October 2025. */
export const PUBLISHED = "2025-10-17";

/** "2025-10-16" for one day, "2025-10-16..2025-10-18" for several; what was spoken of before was of 10 October. */
export function daysOf(text: string, side?: Side, published = PUBLISHED): string[] {
  const tokens = tokenise(text);
  const previous = { from: "2025-10-10", to: "2025-10-10" };
  return readDatesVi(tokens, 0, tokens.length).map(({ value }) => {
    const range = resolveDate(value, { published, previous }, side);
    if (!range) return value.kind;
    return range.from === range.to ? range.from : `${range.from}..${range.to}`;
  });
}
