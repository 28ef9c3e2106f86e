/** What somebody asked for, in one line: "Vladimir Putin · Điện đàm, Gặp gỡ · mỗi ngày lúc 7 giờ". */
import type { Filter } from "../../../alert/filter-schema.ts";
import type { FollowedPage } from "../../../alert/name-followed.ts";
import type { Subscription } from "../../../store/subscribers.ts";
import { sourcePath } from "../../page/link.ts";
import type { View } from "../../page/view.ts";
import { countryName } from "../../words/format.ts";
import { nameOfId } from "../../words/names.ts";

type Followed = ReadonlyMap<string, FollowedPage>;

export function FilterSummary({
  filter,
  view,
  followed,
}: {
  filter: Filter;
  view: View;
  followed: Followed;
}) {
  const said = summary(filter, view);
  if (filter.sources.length === 0) return <>{said || view.words.subscribe.everything}</>;
  return <FollowedPages ids={filter.sources} view={view} followed={followed} />;
}

function summary(filter: Filter, { words, lang }: View): string {
  const country = (code: string) => countryName(code, lang);
  const parts = [
    filter.leaders.map((id) => nameOfId(id, lang)),
    filter.countries.map(country),
    filter.pairs.map((pair) => pair.split("+").map(country).join("–")),
    filter.types.map((type) => words.types[type]),
    filter.statuses.map((status) => words.statuses[status]),
    filter.words.map((word) => `“${word}”`),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join(", "))
    .join(" · ");
}

/** "mọi thay đổi của Hai nhà lãnh đạo điện đàm", each page by its name and with a link to what we know of it. */
export const FollowedPages = ({
  ids,
  view,
  followed,
}: {
  ids: readonly string[];
  view: View;
  followed: Followed;
}) => (
  <>
    {view.words.subscribe.changesOf}{" "}
    {ids.map((id, n) => {
      const page = followed.get(id);
      return (
        <>
          {n > 0 && ", "}
          {page ? <a href={view.link(sourcePath(page.id))}>{page.name}</a> : view.words.subscribe.unknownPage}
        </>
      );
    })}
  </>
);

export function paceSummary(
  { frequency, hour, weekday }: Pick<Subscription, "frequency" | "hour" | "weekday">,
  { words }: View,
): string {
  if (frequency === "immediate") return words.subscribe.frequencies.immediate;
  if (frequency === "daily") return words.subscribe.daily(hour);
  return words.subscribe.weekly(words.calendar.weekdaysLong[weekday - 1] ?? "", hour);
}
