/** Which mentions of a sentence stand as one subject or object: "A, B và C", "Xi, Putin hold talks". */
import { governorBefore } from "./mentions/governor.ts";
import type { Actor, Mention } from "./mentions/mention.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Mentions that stand as one subject or object: "Tổng thống Putin và Chủ tịch Tập Cận Bình". */
export interface Group {
  from: number;
  to: number;
  mentions: Mention[];
  actors: Actor[];
  /** Key of the word before: tells "với A" from "A". */
  governor: string;
  pair: boolean;
}

export function groupMentions(view: SentenceView): Group[] {
  const groups: Group[] = [];
  const { joints } = view.groupWords;
  for (const mention of view.mentions) {
    if (mention.possessed) continue;
    const last = groups.at(-1);
    const between =
      last && mention.from - last.to < 12
        ? view.words_(last.to, mention.from).replace(BRACKETED, "").replace(HEDGES, "")
        : "no";
    const joined =
      last &&
      last.mentions[0]!.kind !== "pair" &&
      mention.kind !== "pair" &&
      !(view.key(mention.from) === "i" && mention.to === mention.from + 1) &&
      (joints.has(between) ||
        (between === "," && (commaJoins(view, last, mention) || isHeadlinePair(view, last, mention))) ||
        (isItem(between) && isListed(view, mention) && isFull(last.mentions.at(-1))));
    if (joined) {
      last.mentions.push(mention);
      last.actors.push(...mention.actors);
      last.to = mention.to;
    } else {
      groups.push({
        from: mention.from,
        to: mention.to,
        mentions: [mention],
        actors: [...mention.actors],
        governor: governorBefore((i) => view.key(i), mention.from),
        pair: mention.kind === "pair",
      });
    }
  }
  return groups;
}

/** "Xi, Putin hold talks": at the head of a line, before a verb of two. */
function isHeadlinePair(view: SentenceView, last: Group, mention: Mention): boolean {
  const { pairVerbs } = view.groupWords;
  if (!pairVerbs) return false;
  const start = last.from === view.sentence.from || /^[-–—:]$/.test(view.key(last.from - 1));
  if (!start) return false;
  let end = mention.to;
  // "Zelensky, Macron, Starmer, Merz hold …"
  for (const next of view.mentions)
    if (next.from === end + 1 && view.key(end) === "," && next.kind === "person") end = next.to;
  return pairVerbs.test(view.words_(end, end + 2));
}

/** "A, B và C": a comma joins only where an "and" follows, and never after "Trong cuộc gặp với A, B …". */
function commaJoins(view: SentenceView, last: Group, mention: Mention): boolean {
  if (view.groupWords.governors.has(last.governor) && view.isFronted(last.from)) return false;
  if (mention.kind !== "person" || !mention.actors.length) return false;
  if (view.groupWords.tells?.test(view.words_(mention.to, mention.to + 2))) return false;
  // "hội kiến Thủ tướng A, Chủ tịch Quốc hội B, thăm gia đình ông C"
  if (isSpeakerOfSame(view, last, mention)) return true;
  let at = mention.to;
  for (const next of view.mentions) {
    if (next.from < at) continue;
    const between = view.words_(at, next.from);
    if (view.groupWords.joints.has(between)) return true;
    if (between !== ",") return false;
    at = next.to;
  }
  // "điện đàm với Thủ tướng A, Tổng thống B.": nothing follows that the last could do
  const ends = at >= view.sentence.to || [".", ";"].includes(view.key(at));
  return (
    last.mentions.length > 1 ||
    (ends && view.isGoverned(last) && isFull(last.mentions.at(-1)) && isFull(mention)) ||
    (last.actors[0]?.country === mention.actors[0]?.country && last.actors[0]?.level === "official")
  );
}

/** "…; Thủ tướng B; Chủ tịch C.", not "…; Thủ tướng B gửi điện …": the next item follows, or nothing. */
function isListed(view: SentenceView, mention: Mention): boolean {
  const next = view.tokens[mention.to];
  if (!isFull(mention)) return false;
  return mention.to >= view.sentence.to || !next || next.kind !== "word" || next.capital || next.key === "và";
}

function isSpeakerOfSame(view: SentenceView, last: Group, { name, actors: [speaker] }: Mention): boolean {
  return (
    speaker?.office === "parliament-speaker" &&
    !!name &&
    view.isGoverned(last) &&
    last.actors[0]?.country === speaker.country
  );
}

const isFull = (mention: Mention | undefined) => !!mention?.office && !!mention.name;

/** Items of a list: ";" behind a name that is longer than we know it. */
const isItem = (between: string) => / ?;( and)?$/.test(between);

/** "(trái)", "(giữa, trái)" after a name in a caption. */
const BRACKETED = /^\( [^()]{1,30} \) ?/;

/** "và tân Thái tử …" */
const HEDGES = / (tân|vị|ngài|bà|ông|cả|chính)$/;
