/** Where a meeting takes place: the nearest place after "tại", "ở" in its sentence, and the country that it lies in. */
import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import type { PlaceMention, SentenceView } from "../sentence-view.ts";

export interface PlaceReading {
  name: string | null;
  country: string | null;
  /** No more than the country of a visit, or where the report was written: a later sentence may know better. */
  wide?: true;
}

export function readPlace(
  finding: Finding,
  others: readonly Finding[],
  language: Language,
): PlaceReading | undefined {
  const { type, destination, hostCountry } = finding;
  if (type === "visit") {
    const town = finding.view.places.find(
      (place) =>
        place.kind === "town" && place.country === destination?.country && place.from > finding.trigger.to,
    );
    if (!destination) return undefined;
    const { name, country } = destination;
    const wide =
      !town && finding.view.places.every((place) => place.name !== name || place.kind === "country");
    return { name: town?.name ?? name, country, ...(wide && { wide }) };
  }
  if (type !== "meeting") return undefined;
  if (finding.place) return { name: finding.place, country: hostCountry ?? null };
  const known = nearest(finding, finding.view.places, others, language);
  const unlisted = nearest(finding, finding.view.unlistedPlaces, others, language);
  if (unlisted && (!known || unlisted.cost < known.cost)) {
    // "at Mariinskyi Palace in Kyiv"
    const around =
      known && known.place.from - unlisted.place.to <= 2 && known.place.from > unlisted.place.from;
    if (!around) return { name: unlisted.place.name, country: landOf(hostCountry) };
    const name = known.place.kind === "country" ? unlisted.place.name : known.place.name;
    return { name, country: known.place.country };
  }
  if (known) return { name: known.place.name, country: known.place.country };
  const here = dateline(finding, language);
  if (here) return { name: asWritten(here.name), country: here.country, wide: true };
  const land = landOf(hostCountry);
  return land ? { name: null, country: land } : undefined;
}

function nearest(
  finding: Finding,
  places: readonly PlaceMention[],
  others: readonly Finding[],
  language: Language,
): { cost: number; place: PlaceMention } | undefined {
  let best: { cost: number; place: PlaceMention } | undefined;
  for (const place of places) {
    if (place.kind === "country" && NO_LAND.has(place.country)) continue;
    const cost = distance(finding, place, others, language);
    if (cost < 40 && (!best || cost < best.cost)) best = { cost, place };
  }
  return best;
}

/** Organisations are hosts without a country. */
const NO_LAND = new Set(["NATO", "EU", "UN"]);

const landOf = (host: string | undefined): string | null => (host && !NO_LAND.has(host) ? host : null);

/** "BALI, Indonesia, Nov. 14 (Xinhua) -- … met with B here on Monday", "SEOUL — A and B held talks": where the report was written. */
function dateline({ view, trigger, type }: Finding, { lang }: Language): PlaceMention | undefined {
  const first = view.places[0];
  if (!first || first.from > view.sentence.from + 1 || first.to > trigger.from) return undefined;
  if (
    lang === "en" &&
    type === "meeting" &&
    opensReport(view, first) &&
    !TO_COME.test(view.words_(first.to, trigger.to))
  )
    return first;
  for (let i = trigger.to; i < view.sentence.to; i++) if (view.key(i) === "here") return first;
  return undefined;
}

/** "MUNICH" of a dateline. */
const asWritten = (name: string): string =>
  name.length > 3 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase())
    : name;

/** "MUNICH —", "Hanoi (VNA) –", "Riyadh, February 05, 2024, SPA --" */
export function opensReport(view: SentenceView, { from, to }: PlaceMention): boolean {
  const head = /^([\w ,.()/]*?) ?[-–—]( |$)/.exec(view.words_(to, to + 16));
  if (!head) return false;
  const town = view.tokens[from]!.text;
  return /[(]|, spa/.test(head[1]!) || (town.length > 1 && town === town.toUpperCase());
}

const TO_COME =
  /(^| )(will|to|plans|due|scheduled|expected|set|would|may|could|cancelled|canceled|postponed)( |$)/;

/** "Theo phóng viên TTXVN tại Hàn Quốc", "Đại sứ Việt Nam tại Đức": where somebody else is. */
const REPORTING =
  /(phóng viên|đại sứ|đại sứ quán|đặc phái viên|ttxvn|phát biểu|họp báo)( \S+){0,3}$|(correspondent|ambassador)$/u;

/** "the war in Gaza", "the situation in Haiti": what was talked of. */
const AFFAIRS =
  /(^| )(war|wars|situation|conflict|ceasefire|cease - fire|truce|fighting|crisis|peace|stability|security|violence|developments?|elections?|troops|invested|investments?|deliveries|operations?|interests?|events|reforms?|factory|plant|humanitarian|hostages?)$/;

/** "on the margins of the Munich Security Conference" */
const MARGINS = /(^| )(margins|sidelines) of( the)?$/;

/** "vừa rời Washington hôm thứ Ba sau khi hội đàm", "rời Bắc Kinh, nơi ông gặp": it was there. */
const isLeft = (view: SentenceView, place: PlaceMention, { from }: Finding["trigger"]): boolean =>
  /(^| )rời( khỏi)?( thủ đô| thành phố)?$/u.test(view.words_(place.from - 4, place.from)) &&
  /^([^,]* )?sau (khi|cuộc)( |$)|^, nơi( |$)/u.test(view.words_(place.to, from));

/** "Hungary được chọn làm nơi tổ chức cuộc gặp" */
const VENUE_OF =
  /^(\S+ ){0,4}(nơi|địa điểm|chủ nhà)( sẽ)? (diễn ra|tổ chức|của)( \S+){0,2}$|^(đăng cai|(will |to )?host(s|ed)?)( \S+){0,2}$/u;

function distance(
  { view, trigger }: Finding,
  place: PlaceMention,
  others: readonly Finding[],
  { placeWords, lang }: Language,
): number {
  // "his San Francisco meeting with …"
  if (lang === "en" && place.to === trigger.from && place.kind !== "country") return 2;
  const before = view.places.findLast((each) => each.to <= place.from);
  const stop = Math.max(view.sentence.from, before?.to ?? 0);
  let at = place.from - 1;
  while (at > stop && place.from - at < 4 && !placeWords.has(view.key(at))) at--;
  const placed =
    (placeWords.has(view.key(at)) && !view.words_(at, place.from).includes(",")) ||
    VENUE_OF.test(view.words_(place.to, trigger.from)) ||
    MARGINS.test(view.words_(place.from - 4, place.from)) ||
    isLeft(view, place, trigger);
  if (lang === "en" && AFFAIRS.test(view.words_(at - 3, at))) return 99;
  if (!placed || REPORTING.test(view.words_(at - 6, at))) return 99;
  const after = place.from >= trigger.to;
  if (!after && VENUE_OF.test(view.words_(place.to, trigger.from))) return 1;
  if (isLeft(view, place, trigger)) return 2;
  if (place.from - trigger.to > 26) return 99;
  let cost = after ? (place.from - trigger.to) / 2 : (trigger.from - place.to) / 2 + 4;
  if (["đến", "tới", "lại"].includes(view.key(at))) cost += 12;
  if (place.kind === "country") cost += 3;
  const [from, to] = after ? [trigger.to, place.from] : [place.to, trigger.from];
  if (hasStop(view, from, to)) return 99;
  // "hòa bình ở Ukraine sau cuộc họp giữa …", but "Tại Bắc Kinh, sau cuộc họp …"
  const compared = ["sau", "trước"].includes(view.key(trigger.from - 1));
  if (!after && compared && place.from > view.sentence.from + 3) return 99;
  for (const other of others)
    if (other.view === view && other.trigger.from >= from && other.trigger.to <= to) cost += 15;
  return cost;
}

/** "Ông A gặp ông B; Mưa lớn ở Ấn Độ": another item of the news. */
function hasStop(view: Finding["view"], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.key(i) === ";" || view.key(i) === "|") return true;
  return false;
}
