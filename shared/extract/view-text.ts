/** A text as rules see it: its sentences with everybody and every place and date that they mention. */
import { resolveDate, type DateContext } from "./dates/date-value.ts";
import type { Gazetteer, Place } from "./gazetteer.ts";
import type { Language } from "./language.ts";
import type { Mention } from "./mentions/mention.ts";
import { resolveMentions } from "./mentions/resolve-mentions.ts";
import type { PhraseMatch } from "./phrase-table.ts";
import { SentenceView, type PlaceMention, type ViewReaders } from "./sentence-view.ts";
import { splitSentences } from "./split-sentences.ts";
import type { Token } from "./tokenise.ts";

/** Sentences with whom and what they mention, everybody settled. */
export function viewText(
  tokens: readonly Token[],
  published: string | undefined,
  language: Language,
  tables: Gazetteer,
): SentenceView[] {
  const sentences = splitSentences(tokens);
  const mentions = sentences.map(({ from, to }) => language.findMentions(tokens, from, to, tables));
  const readers: ViewReaders = {
    dates: ({ from, to }) => language.readDates(tokens, from, to),
    places: ({ from, to }, taken) => findPlaces(tokens, from, to, taken, tables),
    unlistedPlaces: ({ from, to }) => language.unlistedPlaces?.(tokens, from, to) ?? [],
    groupWords: language.groupWords,
  };
  const views = sentences.map((sentence, i) => new SentenceView(tokens, sentence, i, mentions[i]!, readers));
  const home = language.homeOf(tokens);
  const day = published ?? anchorOf(views) ?? yearOf(views);
  resolveMentions(mentions, {
    tables,
    home,
    house: language.lang === "en" && home !== "",
    surnames: language.lang === "en",
    ...(day && { day }),
  });
  return views.map((view) => withoutUnsure(view, readers));
}

/** Common words that look like somebody’s short name, in a text that names nobody so, are no mentions. */
function withoutUnsure(view: SentenceView, readers: ViewReaders): SentenceView {
  const sure = view.mentions.filter(({ unsure, actors }) => !unsure || actors.length > 0);
  return sure.length === view.mentions.length
    ? view
    : new SentenceView(view.tokens, view.sentence, view.index, sure, readers);
}

/** Without a day of publication the last full date of the text stands in for it. */
function anchorOf(views: readonly SentenceView[]): string | undefined {
  let anchor: string | undefined;
  for (const { value } of views.flatMap((view) => view.dates)) {
    const year = value.kind === "day" ? value.year : value.kind === "days" ? value.to.year : undefined;
    if (!year) continue;
    const range = resolveDate(value, {});
    if (range && (!anchor || range.to > anchor)) anchor = range.to;
  }
  return anchor;
}

/** "tháng 12/2016", "năm 2016" in a text without any full date: enough to know who was in office. */
function yearOf(views: readonly SentenceView[]): string | undefined {
  let latest: string | undefined;
  for (const { value } of views.flatMap((view) => view.dates)) {
    if (value.kind !== "month" && value.kind !== "year") continue;
    const range = value.year && value.year >= FIRST_YEAR ? resolveDate(value, {}) : undefined;
    if (range && (!latest || range.to > latest)) latest = range.to;
  }
  return latest;
}

/** From here on the table of people is whole. */
const FIRST_YEAR = 2012;

/** "PM call with President Trump: 11 May 2018": the day of a release, whenever the page that carries it was made. */
function dayOfHeadline([view]: readonly SentenceView[]): string | undefined {
  const date = view?.sentence.line === 0 ? view.dates.at(-1) : undefined;
  if (!view || !date || date.value.kind !== "day" || !date.value.year) return undefined;
  const ends = date.to === view.sentence.to && view.key(date.from - 1) === ":";
  return ends ? resolveDate(date.value, {})?.to : undefined;
}

export function contextOf(views: readonly SentenceView[], published: string | undefined): DateContext {
  if (published) return { published: dayOfHeadline(views) ?? published };
  const anchor = anchorOf(views);
  return anchor ? { anchor } : {};
}

/** "trụ sở Chính phủ", "số 10 phố Downing", "phòng Bầu dục": places that start in lower case. */
const LOWER_PLACES = new Set(["trụ", "số", "khu", "phòng"]);

function findPlaces(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  tables: Gazetteer,
): PlaceMention[] {
  const places: PlaceMention[] = [];
  let next = 0;
  for (let i = from; i < to; i++) {
    while (mentions[next] && mentions[next]!.to <= i) next++;
    const mention = mentions[next];
    if (mention && mention.from <= i && mention.kind !== "pair") {
      i = mention.to - 1;
      continue;
    }
    const token = tokens[i]!;
    if (!tables.places.startsAt(token) || !(token.capital || LOWER_PLACES.has(token.key))) continue;
    const match = tables.places.longest(tokens, i, to);
    if (!match) continue;
    const place = placeOf(tokens, i, match);
    if (place) addPlace(tokens, place, places, from);
    i = match.to - 1;
  }
  return places;
}

function placeOf(
  tokens: readonly Token[],
  from: number,
  match: PhraseMatch<Place>,
): PlaceMention | undefined {
  const { to, values } = match;
  const first = values[0]!;
  if (!first.country || isInsideName(tokens, from, to) || isPact(tokens, from, first)) return undefined;
  const place = values.find((each) => each.kind !== "country") ?? first;
  const kind = values.some((each) => each.kind === "country") ? "country" : place.kind;
  return { from, to, name: nameOf(tokens, from, to), country: place.country, kind };
}

/** Takes in what stands before: "the Ukrainian capital, Kyiv", "in Gdansk, Poland". */
function addPlace(
  tokens: readonly Token[],
  place: PlaceMention,
  places: PlaceMention[],
  since: number,
): void {
  const { from, kind, country } = place;
  // "the Ukrainian capital Kyiv", "the Ukrainian capital, Kyiv": known better by its name
  const last = places.at(-1);
  const named = last && (last.to === from || (last.to === from - 1 && tokens[last.to]!.key === ","));
  const same = named && last.country === country && tokens[last.to - 1]!.key === "capital";
  if (same) places.pop();
  const start = kind === "country" ? townBefore(tokens, from, Math.max(since, last?.to ?? 0)) : undefined;
  if (start !== undefined)
    places.push({ ...place, from: start, name: nameOf(tokens, start, from - 1), kind: "town" });
  else places.push(same ? { ...place, from: last.from } : place);
}

/** "in Gdansk, Poland": a town that no table has, known by the country behind it. */
function townBefore(tokens: readonly Token[], at: number, since: number): number | undefined {
  if (tokens[at - 1]?.key !== "," || tokens[at]!.gap !== " ") return undefined;
  let start = at - 1;
  while (start > since && at - start <= 4 && tokens[start - 1]!.kind === "word" && tokens[start - 1]!.capital)
    start--;
  return start < at - 1 && start > since && BEFORE_TOWNS.has(tokens[start - 1]!.key) ? start : undefined;
}
const BEFORE_TOWNS = new Set([
  "in",
  "to",
  "at",
  "near",
  "visited",
  "visit",
  "visiting",
  "tại",
  "ở",
  "tới",
  "đến",
]);

/** "Hiệp định Paris", "Tổ chức Hợp tác Thượng Hải": named for a town, and not there. */
const isPact = (tokens: readonly Token[], at: number, { kind }: Place) =>
  kind === "town" && !!tokens[at - 2]?.capital && PACTS.has(`${tokens[at - 2]!.key} ${tokens[at - 1]!.key}`);
const PACTS = new Set(
  "hiệp định, hiệp ước, thỏa thuận, thoả thuận, công ước, tuyên bố, hợp tác, tiến trình, định dạng, đồng thuận".split(
    ", ",
  ),
);

/** "Cung Thái Dương", "Vịnh Thái Hòa": one syllable amid capitals is a part of the longer name, no country's short one. */
const isInsideName = (tokens: readonly Token[], from: number, to: number) =>
  to === from + 1 &&
  [from - 1, to].every((at) => tokens[at]?.kind === "word" && tokens[at].capital) &&
  tokens[from]!.gap === " " &&
  tokens[to]!.gap === " ";

const nameOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).reduce((all, token) => all + (all && token.gap ? " " : "") + token.text, "");
