/**
 * Whether an English text says that the contact took place: "will meet", "offered to meet", "called off the summit",
 * "denied that they spoke". Longer cues swallow the shorter ones in them.
 */
import type { ContactStatus } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";
import type { StatusReading } from "../../language.ts";
import { PhraseTable } from "../../phrase-table.ts";
import { calledOff, isDroppedNear, notAhead, onAgenda, putOff } from "./called-off.ts";

type Cue = ContactStatus | "unreal" | "neutral";

const cues = new PhraseTable<Cue>();
const say = (cue: Cue, phrases: string) => phrases.split(", ").forEach((phrase) => cues.add(phrase, cue));
say(
  "held",
  "had, has, have, has become the first, after, following, since, during, met, held, concluded, wrapped up, ended, took place, has just, just, recent, were held, was held, completed, earlier, been, previous, began, kicked off, is holding, are holding, hosted, was taking place, paid, is paying, are paying",
);
say(
  "planned",
  "will, would, expects to, expect to, is expected to, are expected to, had been due to, was due to, had been scheduled to, had been expected to, was supposed to, aims to, set for, is to, are to, was to, were to, set to, due to, scheduled to, expected to, plans to, plan to, planned, planning, plans for, planned for, agreed to, agreed on, agree to, will be, upcoming, is scheduled, are scheduled, scheduled for, expected, preparing, preparing for, preparations for, prepare for, ahead of, slated, slated to, being prepared, is being prepared, being arranged, under preparation, arranging, accepted an invitation, accepted the invitation, accepted, confirmed he will, looks forward to, look forward to, looking forward to, going to, is heading, intends to, ready for a planned, next, in preparation for, forthcoming, about to, before, prior to, on the eve of, plan for, 'll, looked forward to, preparations are underway for, preparations are under way for, preparations, dates for, dates of, the date of, agenda of",
);
say(
  "proposed",
  "working to arrange, working to, trying to arrange, trying to, seeking to arrange, eyes, eyeing, weighs, weighing, mulls, wants, want, wanted, wants to, hopes, hope, hoped, hopes to, hoping, offered, offers, offer, offered to, proposed, proposes, proposal, propose, invited, invites, invite, invitation, ready to, open to, willing to, may, might, could, can, should, possible, possibly, potential, possibility of, considering, consider, mulling, suggested, suggests, called for, urged, urges, seek, seeks, seeking, discussing, discussed the possibility of, discuss the possibility of, push for, pushing for, would like, would like to, readiness to, readiness for, prepared to, wish to, wishes to, need to, request for, requested, requested a, in talks for, working on, explored, idea of, prospect of, not ruled out, did not rule out, has not ruled out, not rule out, asked for, asked to, keen to, eager to, likely to, likely, floated, reiterated his invitation, would welcome",
);
say(
  "cancelled",
  "cancelled, canceled, cancels, cancel, cancelling, canceling, called off, calls off, call off, scrapped, shelved, postponed, postpones, postpone, postponing, delayed, put off, pushed back, put on hold, on hold, suspended, cancellation of, postponement of, has been cancelled, was cancelled, was canceled, was postponed, has been postponed, abandoned",
);
say(
  "denied",
  "not, no, never, unable to, failed to, fails to, denied, denies, deny, dismissed, rejected, rejects, refused, refuses, refuse, refusing, ruled out, rules out, no plans, has no plans, no plans for, no plans to, there are no plans, declined, declines, will not, did not, has not, have not, had not, does not plan, without, turned down, n't, won't, cannot, wo n't, no such, nothing planned, snubbed",
);
say(
  "neutral",
  "threatened to cancel, could cancel, may cancel, might cancel, considering cancelling, not only, not cancel, not postpone, not least, no longer, no less, not yet clear, not immediately, did not say, not say, did not immediately, no 10, no . 10, no doubt, not just, not clear, no matter, not disclose, not elaborate, not comment, declined to comment, no later than, could be postponed, may be postponed, could be cancelled, denied reports of a postponement, without preconditions, could see, as soon as possible, may 1, will of, last and, have been, has been, might be, at the invitation of, at the kind invitation of, on the invitation of, upon the invitation of, at his invitation, at her invitation",
);
say("unreal", "if, whether, in case, should he, unless, were he to, if he, what if");

/** "flies on to London on Thursday" */
const PRESENT = /^(flies|heads|travels|goes|leaves|departs)( |$)/;
const JOURNEY = /(visit|trip|tour)( to)?$/;
const FUTURE = /^(will|would)( |$)/;
/** "The leaders looked forward to meeting in person": all of it is the trigger. */
const LOOKED_FORWARD = /(^| )look(s|ed|ing)? forward to (meeting|welcoming|hosting|visiting|seeing)/;
const ONLY_IF = /(^| )only if( |$)/;
/** "will hold talks with A; and have meetings with B": a bare infinitive that hangs on what stands before. */
const COORDINATED =
  /(^| )and (then |also |later )?(hold|have|meet|attend|conduct|receive|pay|join)( \S+){0,4}$/;
/** "had been expected to visit": told of what has not come about, where the text says that such plans were dropped. */
const HAD_BEEN = /^(had been|was|were) (due|scheduled|expected|supposed|set|planned|to)/;
/** "A meeting without preparation will not be successful": any that there might be. */
const ANY_ONE = /(^| )(a|an|any|such a)( \S+)?$/;
const WOULD_BE =
  /^(?!.*(take place|be held|happen))(,? ?without( \S+){1,4} )?(will|would|could|can|might|is|makes|must|should)( not| only)? (be|a|an|have|make|bring|require|need|only|help|end|lead|mean|no|possible|pointless)( |$)/;
const ASKING =
  /^(will|would|does|do|did|is|are|can|could|has|have|should|might|was|were|when|what|who|how|why|whether)$/;

/** "Q: Does the President plan to call him?", "will you speak to him?": asked, and not told. */
function isAsked({ view }: Finding): boolean {
  if (!view.isQuestion()) return false;
  const head = view.words_(view.sentence.from, view.sentence.from + 12);
  return (
    head
      .split(" ")
      .some(
        (word, at) =>
          ASKING.test(word) && (at === 0 || /[:,]$|(^| )[:,]$/.test(head.split(" ").slice(0, at).join(" "))),
      ) || /(^| )you( |$)/.test(view.words_(view.sentence.from, view.sentence.to))
  );
}

const HARD_STOPS = new Set([";", "“", "”", '"', ":", "!"]);

interface CueAt {
  cue: Cue;
  text: string;
  from: number;
  to: number;
}

function cuesBetween({ view }: Finding, from: number, to: number): CueAt[] {
  const found: CueAt[] = [];
  for (let i = from; i < to;) {
    const match = cues.longest(view.tokens, i, to);
    const mention = view.mentions.find((each) => each.from <= i && i < each.to);
    const ownTitle = mention && match && match.to > mention.to;
    if (!match || (mention && !ownTitle) || view.inDate(i)) {
      i++;
      continue;
    }
    found.push({ cue: match.values[0]!, text: view.words_(i, match.to), from: i, to: match.to });
    i = match.to;
  }
  return found;
}

/** The trigger itself tells the tense: "met", "spoke" are over. */
const PAST =
  /^(met|spoke|talked|held|hosted|welcomed|received|called|phoned|telephoned|rang|visited|travell?ed|arrived|sent|wrote|paid|had|exchanged|sat|discussed|extending|addressed|joined|participated|dined|conferred|attended|wrapped|landed|flew|left|departed|set off|embarked)( |$)/;
/** Before "meeting with": a noun, and no participle. */
const OWNED = /^(the|a|an|s|’|his|her|their|its|planned|scheduled|upcoming|expected)$/;
/** "to meet", "meets" in a headline of something ahead. */
const INFINITIVE = /(^| )to$/;

export function readStatusEn(finding: Finding, others: readonly Finding[]): StatusReading {
  const { view, trigger } = finding;
  const words = view.words_(trigger.from, trigger.to);
  if (isAsked(finding)) return { status: "unreal", stated: true, cue: "?" };
  // "ready to" reaches into "to meet"
  const start = trigger.from + (view.key(trigger.from) === "to" ? 1 : 0);
  const left = cuesBetween(finding, leftEdge(finding, others), start);
  const near = left.filter(({ cue }) => cue !== "neutral");
  const right = cuesBetween(finding, trigger.to, rightEdge(finding, others));
  const isNoun =
    finding.noun || (/^meetings?( with)?$/.test(words) && OWNED.test(view.key(trigger.from - 1)));
  // "the Prime Minister’s visit is being prepared"
  const named =
    isNoun ||
    (JOURNEY.test(words) &&
      /(^| )(s|the|a|an|his|her|this|their)( \S+){0,2}$/.test(view.words_(trigger.from - 3, trigger.from)));
  const behind = view.words_(Math.max(trigger.to, finding.span.to), view.sentence.to);
  const undone = named ? right.find(({ cue }) => cue === "cancelled") : undefined;
  if (undone) return { status: "cancelled", stated: true, cue: undone.text };
  const undoneThen = named ? putOff(behind) : undefined;
  if (undoneThen) return { status: "cancelled", stated: true, cue: undoneThen };
  const never = named ? notAhead(behind) : undefined;
  if (never) return { status: "denied", stated: true, cue: never };
  const last = near.at(-1);
  // "has a call scheduled with the Turkish president"
  if (
    /^([’'"”] )?(scheduled|planned|lined up|arranged)( |$)/.test(view.words_(trigger.to, trigger.to + 3)) &&
    last?.text !== "had"
  )
    return { status: "planned", stated: true, cue: view.key(trigger.to) };
  // "had been due to meet, but the talks were called off"
  const dropped = calledOff(view.words_(trigger.to, view.sentence.to));
  if (dropped) return { status: "cancelled", stated: true, cue: dropped };
  if (last && HAD_BEEN.test(last.text) && isDroppedNear(view, trigger))
    return { status: "cancelled", stated: true, cue: last.text };
  const before = left.filter((each) => last && each.to <= last.from).at(-1);
  const passive = /(^| )(be|being)$/.test(view.words_(trigger.from - 1, trigger.from));
  if (
    PAST.test(words) &&
    !passive &&
    !(last && trigger.from - last.to <= 2 && ["denied", "unreal"].includes(last.cue))
  )
    return last && last.cue === "denied" && /denied|denies|deny/.test(last.text)
      ? { status: "denied", stated: true, cue: last.text }
      : { status: "held", stated: true, cue: words };
  const ahead = named
    ? right.find(
        ({ text, from }) =>
          !/(^| )and$/.test(view.words_(from - 1, from)) &&
          /^(will|is scheduled|scheduled for|is to|set|set to|due to|expected|planned|slated|would|could|may|might|should|'ll|scheduled|is expected|is being prepared|being prepared|being arranged|under preparation)/.test(
            text,
          ),
      )
    : undefined;
  if (named && (!last || last.cue === "held")) {
    const settled = onAgenda(behind);
    if (settled) return { status: "planned", stated: true, cue: settled };
    if (finding.noun && ANY_ONE.test(view.words_(trigger.from - 2, trigger.from)) && WOULD_BE.test(behind))
      return { status: "proposed", stated: false, cue: "a" };
  }
  if (ahead && (!last || last.cue === "held"))
    return { status: ahead.cue as ContactStatus, stated: true, cue: ahead.text };
  if (near.some(({ cue }) => cue === "proposed") && ONLY_IF.test(view.words_(trigger.to, view.sentence.to)))
    return { status: "unreal", stated: true, cue: "only if" };
  const future = FUTURE.exec(words) ?? LOOKED_FORWARD.exec(view.words_(trigger.from - 2, trigger.to));
  if (future && (!last || last.cue === "held")) return { status: "planned", stated: true, cue: future[0] };
  // "If Putin were to sit down with Zelensky"
  const supposed = near.findLast(({ cue }) => cue === "unreal");
  if (
    supposed &&
    last &&
    /^(planned|proposed)$/.test(last.cue) &&
    !view.words_(supposed.to, last.from).includes(",")
  )
    return { status: "unreal", stated: true, cue: supposed.text };
  // "Putin and Trump meet in Alaska on Friday"
  const soon =
    /^(meet|meets|host|hosts|visits|travels)( |$)/.test(words) &&
    view.sentence.kind !== "headline" &&
    /(^| )(on (mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|next month)( |$)/.test(
      view.words_(trigger.to, trigger.to + 12),
    );
  if ((soon || PRESENT.test(words)) && (!last || last.cue === "held"))
    return { status: "planned", stated: false, cue: words };
  const told = others.filter((other) => other.trigger.to <= trigger.from).at(-1);
  if (
    told &&
    (!last || last.text === "have") &&
    COORDINATED.test(view.words_(told.trigger.to, trigger.from + (finding.noun ? 0 : 1)))
  )
    return readStatusEn(told, others);
  if (!last) {
    // "will travel to Ankara for talks with …": as the journey, so the talks
    const journey = others.filter((other) => other.trigger.to <= trigger.from).at(-1);
    if (
      journey &&
      (((finding.noun || /^(meeting|talks)( |$)/.test(words)) &&
        /(^| )for( \S+)?$/.test(view.words_(trigger.from - 2, trigger.from))) ||
        (journey.type === "visit" && /(^| )to$/.test(view.words_(trigger.from - 1, start))))
    ) {
      const there = readStatusEn(journey, others);
      // "arrived in Sochi for talks": they may be still to come
      return there.status === "held" ? { ...there, stated: false } : there;
    }
    if (INFINITIVE.test(view.words_(trigger.from - 1, trigger.from))) {
      const between = view.words_(view.sentence.from, trigger.from);
      if (view.sentence.kind === "headline" || between.split(" ").length < 9)
        return { status: "planned", stated: true, cue: "to" };
    }
    return { status: view.isQuestion() ? "proposed" : "held", stated: false };
  }
  const denial = left.findLast(({ text }) => /^(denied|denies|deny|dismissed|rejected)$/.test(text));
  if (denial && denial !== last)
    return { status: last.cue === "cancelled" ? "planned" : "denied", stated: true, cue: denial.text };
  return { status: scoped(last, before), stated: true, cue: last.text };
}

/** "not cancelled", "after agreeing to meet": what governs the cue counts. */
function scoped(chosen: CueAt, before: CueAt | undefined): StatusReading["status"] {
  // "accepted President Macron’s invitation to visit"
  if (chosen.text === "invitation" && before?.text === "accepted") return "planned";
  const gap = before ? chosen.from - before.to : 99;
  if (before && gap <= 3) {
    if (chosen.cue === "cancelled" && ["denied", "proposed", "unreal"].includes(before.cue)) return "planned";
    if (
      chosen.cue === "held" &&
      ["denied", "planned", "proposed", "unreal"].includes(before.cue) &&
      /^(have|been|held|had|has|met|after)/.test(chosen.text)
    )
      return chosen.text === "after" ? "held" : before.cue === "neutral" ? "held" : before.cue;
    if (chosen.cue === "planned" && before.cue === "cancelled") return "cancelled";
    if (chosen.cue === "planned" && before.cue === "denied" && gap <= 1) return "denied";
    if (chosen.cue === "proposed" && before.cue === "denied" && gap <= 1) return "denied";
  }
  return chosen.cue === "neutral" ? "held" : chosen.cue;
}

function leftEdge({ view, trigger }: Finding, others: readonly Finding[]): number {
  let from = Math.max(view.sentence.from, trigger.from - 24);
  for (const other of others)
    if (other.trigger.to <= trigger.from && other.trigger.to > from) from = other.trigger.to;
  for (let i = trigger.from - 1; i >= from; i--) if (HARD_STOPS.has(view.key(i))) return i + 1;
  return from;
}

function rightEdge({ view, trigger, span }: Finding, others: readonly Finding[]): number {
  const start = Math.max(trigger.to, span.to);
  let to = Math.min(view.sentence.to, start + 14);
  for (const other of others)
    if (other.trigger.from >= trigger.to && other.trigger.from < to) to = other.trigger.from;
  for (let i = start; i < to; i++) if (HARD_STOPS.has(view.key(i)) || view.key(i) === ",") return i;
  return to;
}
