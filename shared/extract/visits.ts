/** Where a visit goes: the places named after a verb or noun of travel, one contact per country. */
import { countryByCode } from "../people/countries.ts";
import type { Lang } from "./contact-record.ts";
import type { Focus, Reading, Trigger } from "./finding.ts";
import { mayTakePart, type Actor } from "./mentions/mention.ts";
import type { PlaceMention, SentenceView } from "./sentence-view.ts";

const SOMEWHERE = /(thành phố|thị trấn|ngôi làng|vùng đất)$/u;

/** Places that follow `at` with nothing but `filler` before them; "Lào, Campuchia và Myanmar" are three. */
export function destinationsAfter(
  view: SentenceView,
  at: number,
  filler: ReadonlySet<string>,
  reach = 12,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  let from = at;
  let left = reach;
  for (const place of view.places) {
    if (place.from < from) continue;
    const last = found.at(-1);
    if (last) {
      const between = view.words_(last.to, place.from);
      if (between === "(" && place.country === last.country) continue;
      if (
        !/^(,|và|, và|and|, and|and the|, and the|, the|rồi|, rồi|, tiếp theo là|\) và|\) ,)$/.test(between)
      )
        break;
      if (place.country !== last.country) found.push(place);
    } else {
      if (place.from - from > left) break;
      // "thăm thành phố Nga tuyên bố kiểm soát": whose it is said to be
      if (place.kind === "country" && SOMEWHERE.test(view.words_(place.from - 2, place.from))) return [];
      for (let i = from; i < place.from; i++)
        if (!filler.has(view.key(i)) && view.tokens[i]!.kind !== "number" && !view.inDate(i)) return [];
      found.push(place);
    }
    from = place.to;
    left = 3;
  }
  return found;
}

/** A visit to each place that lies abroad: leaders of several countries named in one breath go together, those of one country each for himself. */
export function visitsOf(
  visitors: readonly Actor[],
  places: readonly PlaceMention[],
  span: Trigger,
  more: Partial<Reading> = {},
): Reading[] {
  return places.flatMap((place) => {
    const abroad = visitors.filter((actor) => mayTakePart(actor) && actor.country !== place.country);
    const together = new Set(abroad.map(({ country }) => country)).size === abroad.length;
    return (together ? [abroad] : abroad.map((actor) => [actor]))
      .filter(({ length }) => length > 0)
      .map((sides) => ({
        sides,
        destination: { name: place.name, country: place.country },
        hostCountry: place.country,
        span,
        ...more,
      }));
  });
}

/** The country itself as a destination: "mời thăm" goes to the inviter's country. */
export function countryPlace(country: string, lang: Lang = "vi"): PlaceMention {
  return {
    from: 0,
    to: 0,
    name: countryByCode(country)?.names[lang][0] ?? country,
    country,
    kind: "country",
  };
}

/** Words between a verb of arrival and the place: "tới thủ đô", "xuống sân bay quốc tế tại". */
const TOWARDS: ReadonlySet<string> = new Set(
  "thủ đô thành phố sân bay quốc tế nước đất bang cộng hòa liên ở tại căn cứ vào ( ) ,".split(" "),
);

/** The towns and countries that a traveller comes to: right behind the verb, but for what kind of place it is. */
export function placesThere(view: SentenceView, at: number): PlaceMention[] {
  const places = destinationsAfter(view, at, TOWARDS, 8).filter(({ kind }) => kind !== "venue");
  if (places.length > 0) return places;
  // "xuống sân bay quốc tế Jorge Chavez ở Lima": the airport's own name stands between
  const place = view.places.find((each) => each.from >= at && each.kind !== "venue");
  if (!place || place.from - at > 8) return [];
  for (let i = at; i < place.from; i++) if (!TOWARDS.has(view.key(i)) && !view.tokens[i]!.capital) return [];
  return [place];
}

/** "tới nước này": the country named last that is not the visitor's own. */
export function thatCountry(
  view: SentenceView,
  at: number,
  filler: ReadonlySet<string>,
  home: string | undefined,
  focus: Focus,
): PlaceMention[] {
  const points = (i: number) => /^(nước|quốc gia|đất nước) này( |$)/u.test(view.words_(i, i + 3));
  let end = at;
  while (end - at < 10 && !points(end) && (filler.has(view.key(end)) || view.inDate(end))) end++;
  if (!points(end)) return [];
  const named = [...focus.earlier, view].flatMap((each) =>
    each.places.filter((place) => place.to <= at && place.kind !== "venue"),
  );
  const last = named.findLast((place) => place.country !== home);
  return last ? [countryPlace(last.country)] : [];
}

/**
 * "Trong chuyến thăm cấp nhà nước của Tổng thống X": where to is not said, but one other country only is spoken of here.
 */
export function onlyOtherCountry(view: SentenceView, home: string): PlaceMention | undefined {
  const places = view.places.filter((place) => place.kind !== "venue" && place.country !== home);
  const hosts = view.groups.flatMap((group) => group.actors).filter((actor) => actor.country !== home);
  const countries = new Set([...places, ...hosts].map(({ country }) => country));
  const [country] = countries;
  if (countries.size !== 1 || !country) return undefined;
  return places.find((place) => place.kind === "town") ?? countryPlace(country);
}
