/** "the G20 summit in Rio de Janeiro", "the Munich Security Conference", "the Kazan summit": the town of a gathering that somebody goes to */
import type { PlaceMention, SentenceView } from "../../sentence-view.ts";
import { destinationsAfter } from "../../visits.ts";

const GATHERING =
  /(^| )(summits?|summit talks|meetings?|conference|forum|assembly|funeral|inauguration|coronation|ceremony|parade|celebrations?|talks|apec|g20|g7|g - 20|g - 7|brics|cop ?\d+|wedding|mass)( |$)/;
/** "the Munich Security Conference", "the Kazan summit" */
const NAMED_AFTER = /^(\S+ ){0,2}(conference|summit|forum)( |$)/;
/** On the way to somewhere else. */
const TRANSIT = /(^| )(transit|stopover|stop - over|layover|refuel|refuelling|refueling|technical stop)( |$)/;
/** "the NATO summit" is in no country of that name. */
const NO_LAND = new Set(["NATO", "EU", "UN"]);
const REACH = 16;

/** The countries and towns behind "to": named at once, or as where the gathering is that somebody goes to. */
export function goalsAfter(
  view: SentenceView,
  at: number,
  filler: ReadonlySet<string>,
  orSummit = true,
): readonly PlaceMention[] {
  const straight = destinationsAfter(view, at, filler);
  if (TRANSIT.test(view.words_(at, at + 12))) return [];
  if (straight.some(({ country }) => !NO_LAND.has(country))) return straight;
  const town = orSummit ? summitTown(view, at) : undefined;
  return town ? [town] : straight;
}

/** The place of the gathering that is named right behind `at`: in it, or the one that it is named after. */
export function summitTown(view: SentenceView, at: number): PlaceMention | undefined {
  const place = view.places.find(
    (each) =>
      each.from >= at &&
      each.from - at < REACH &&
      each.kind !== "venue" &&
      !NO_LAND.has(each.country) &&
      (/^(in|at)$/.test(view.key(each.from - 1)) ||
        (each.kind === "town" && NAMED_AFTER.test(view.words_(each.to, each.to + 4)))),
  );
  if (!place) return undefined;
  const words = view.words_(at, place.to + 4);
  return GATHERING.test(words) && !/virtual|online|,/.test(view.words_(at, place.from)) ? place : undefined;
}
