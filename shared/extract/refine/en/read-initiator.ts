/** At whose wish: "at the request of the American side", "initiated by Kyiv". */
import { countries } from "../../../people/countries.ts";
import type { Finding } from "../../finding.ts";

/** "the Kazakh side" */
const SIDES = new Map(
  countries.flatMap(({ code, demonyms }) => demonyms.map((word) => [word.toLowerCase(), code])),
);

const ASKED =
  /(at the (request|initiative|invitation) of|initiated by|requested by|on the initiative of|at the initiative of)( the)?$/;

const MADE_BY =
  /(^| )(call|conversation|talks)( \S+){0,2} (made|placed|initiated|requested|sought|arranged|proposed) (by|at the request of)( the)?$/;
const INITIATED =
  /^(, )?(who |which )?(had |has |also )?(initiated|requested|placed|asked for|sought|made) the (phone |telephone )?(call|conversation)( |$)/;

/** "was moved at the request of the Japanese side": the move, and not the call. */
const MOVED =
  /(^| )(moved|postponed|rescheduled|cancelled|canceled|delayed|put off|called off|extended|brought forward)( \S+){0,3} at( the)? (\S+ ){0,4}(request|initiative)( |$)/;

export function readInitiatorEn({ view }: Finding): { actorOrCountry: string } | undefined {
  if (MOVED.test(view.words_(view.sentence.from, view.sentence.to))) return undefined;
  for (const group of view.groups) {
    if (group.actors.length !== 1) continue;
    const before = view.words_(group.from - 6, group.from);
    const after = view.words_(group.to, group.to + 4);
    if (
      (ASKED.test(before) && !/invitation/.test(before)) ||
      (/(^| )(at|on)$/.test(before) && /^(’|') s (request|initiative)/.test(after))
    )
      return { actorOrCountry: group.actors[0]!.id };
    // "The call was made by Trump"
    if (MADE_BY.test(view.words_(group.from - 8, group.from))) return { actorOrCountry: group.actors[0]!.id };
    if (INITIATED.test(view.words_(group.to, group.to + 6))) return { actorOrCountry: group.actors[0]!.id };
  }
  for (const place of view.places)
    if (
      ASKED.test(view.words_(place.from - 6, place.from)) &&
      !/invitation/.test(view.words_(place.from - 6, place.from))
    )
      return { actorOrCountry: place.country };
  // "at Washington’s request"
  for (const place of view.places)
    if (
      view.key(place.from - 1) === "at" &&
      /^(’|') s (request|initiative)/.test(view.words_(place.to, place.to + 3))
    )
      return { actorOrCountry: place.country };
  const sentence = view.words_(view.sentence.from, view.sentence.to);
  // "had a phone call at request with President Zelenskyy": at his
  const partner = view.groups.find(({ from }) =>
    /(^| )(at|upon) request with$/.test(view.words_(from - 3, from)),
  );
  if (partner?.actors.length === 1) return { actorOrCountry: partner.actors[0]!.id };
  // "at the latter’s request": of the two named before
  const told = /(^| )at the (latter|former) [’'] s (request|initiative)/.exec(sentence);
  if (told) {
    const two = view.groups.flatMap(({ actors }) => actors).slice(0, 2);
    const asked = told[2] === "former" ? two[0] : two[1];
    if (asked) return { actorOrCountry: asked.id };
  }
  const side =
    /(?:request|initiative|initiated by|requested by)(?: of| by)? the (\w+) side/.exec(sentence) ??
    /(?:at|on) the (\w+) side [’'] s (?:request|initiative)/.exec(sentence);
  const country = side && SIDES.get(side[1]!);
  return country ? { actorOrCountry: country } : undefined;
}
