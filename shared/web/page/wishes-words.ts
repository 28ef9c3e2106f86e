/** What somebody asked for, in one line: "Vladimir Putin · Điện đàm, Gặp gỡ · mỗi ngày lúc 7 giờ". */
import type { Filter } from "../../alert/filter-schema.ts";
import type { Subscription } from "../../store/subscribers.ts";
import { countryName } from "../words/format.ts";
import { nameOfId } from "../words/names.ts";
import type { View } from "./view.ts";

export function filterSummary(filter: Filter, { words, lang }: View): string {
  const parts = [
    filter.leaders.map((id) => nameOfId(id, lang)),
    filter.countries.map((code) => countryName(code, lang)),
    filter.pairs.map((pair) =>
      pair
        .split("+")
        .map((code) => countryName(code, lang))
        .join("–"),
    ),
    filter.types.map((type) => words.types[type]),
    filter.statuses.map((status) => words.statuses[status]),
    filter.words.map((word) => `“${word}”`),
    filter.sources.map((id) => words.subscribe.changesOf(id)),
  ];
  const said = parts.filter((part) => part.length > 0).map((part) => part.join(", "));
  return said.length > 0 ? said.join(" · ") : words.subscribe.everything;
}

export function paceSummary(
  { frequency, hour, weekday }: Pick<Subscription, "frequency" | "hour" | "weekday">,
  { words }: View,
): string {
  if (frequency === "immediate") return words.subscribe.frequencies.immediate;
  if (frequency === "daily") return words.subscribe.daily(hour);
  return words.subscribe.weekly(words.calendar.weekdaysLong[weekday - 1] ?? "", hour);
}
