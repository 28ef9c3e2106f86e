/**
 * Whether an English text says that the contact took place: "will meet", "offered to meet", "called off the summit",
 * "denied that they spoke". `STEPS` are tried in their order, and the first that knows it is believed.
 */
import type { ContactStatus } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";
import type { StatusReading } from "../../language.ts";
import { calledOff, isDroppedNear, movedTo, notAhead, onAgenda, putOff } from "./called-off.ts";
import { isAsked } from "./is-asked.ts";
import { cuesBetween, leftEdge, rightEdge, scoped, type CueAt } from "./status-cues.ts";

/** A contact and the words around it that tell of its status. */
interface Told {
  finding: Finding;
  others: readonly Finding[];
  /** The trigger's own words. */
  words: string;
  /** Cues before it, in their order; `near` are those that are not neutral, `last` the last of these, `before` the cue before that. */
  left: CueAt[];
  near: CueAt[];
  last: CueAt | undefined;
  before: CueAt | undefined;
  /** Cues behind it. */
  right: CueAt[];
  /** The contact is a noun: "the visit", "his planned meeting with". */
  named: boolean;
  /** What follows the contact and its people in the sentence. */
  behind: string;
}

type Step = (told: Told) => StatusReading | undefined;

const stated = (status: StatusReading["status"], cue: string): StatusReading => ({
  status,
  stated: true,
  cue,
});

/** Nothing before the contact says that it is yet to be. */
const isOpen = ({ last }: Told) => !last || last.cue === "held";

/** "Q: Does the President plan to call him?", "will you speak to him?": asked, and not told. */
const asked: Step = ({ finding }) => (isAsked(finding) ? stated("unreal", "?") : undefined);

/** "the visit was postponed", "was moved to Thursday" */
const undone: Step = ({ named, right, behind }) => {
  if (!named) return undefined;
  const moved = movedTo(behind);
  if (moved) return stated("planned", moved);
  const cue = right.find((each) => each.cue === "cancelled")?.text ?? putOff(behind);
  if (cue) return stated("cancelled", cue);
  const never = notAhead(behind);
  return never ? stated("denied", never) : undefined;
};

/** "has not met Putin since 2019": that there was none for long is no news of one. */
const longAgo: Step = ({ finding: { view, trigger, span }, last }) =>
  last?.cue === "denied" &&
  PERFECT.test(view.words_(last.from - 2, trigger.to)) &&
  FOR_LONG.test(view.words_(Math.max(trigger.to, span.to), view.sentence.to))
    ? stated("unreal", last.text)
    : undefined;
const PERFECT = /(^| )(has|have|had) (not|never|n't)|(^| )(hasn|haven|hadn) ['’] t/;
const FOR_LONG =
  /^(\S+ ){0,5}(since|in (more|over|nearly|almost|years|months|\d|two|three|several)|for (more|over|nearly|almost|years|months|\d|two|three|several))( |$)/;

/** "has a call scheduled with the Turkish president" */
const linedUp: Step = ({ finding: { view, trigger }, last }) =>
  LINED_UP.test(view.words_(trigger.to, trigger.to + 3)) && last?.text !== "had"
    ? stated("planned", view.key(trigger.to))
    : undefined;
const LINED_UP = /^([’'"”] )?(scheduled|planned|lined up|arranged)( |$)/;

/** "had been due to meet, but the talks were called off" */
const fellThrough: Step = ({ finding: { view, trigger }, last }) => {
  const dropped = calledOff(view.words_(trigger.to, view.sentence.to));
  if (dropped) return stated("cancelled", dropped);
  return last && HAD_BEEN.test(last.text) && isDroppedNear(view, trigger)
    ? stated("cancelled", last.text)
    : undefined;
};
/** "had been expected to visit": told of what has not come about, where the text says that such plans were dropped. */
const HAD_BEEN = /^(had been|was|were) (due|scheduled|expected|supposed|set|planned|to)/;

/** The trigger itself tells the tense: "met", "spoke" are over. */
const past: Step = ({ finding: { view, trigger }, words, last }) => {
  const passive = /(^| )(be|being)$/.test(view.words_(trigger.from - 1, trigger.from));
  const reversed = last && trigger.from - last.to <= 2 && (last.cue === "denied" || last.cue === "unreal");
  if (!PAST.test(words) || passive || reversed) return undefined;
  return last?.cue === "denied" && /denied|denies|deny/.test(last.text)
    ? stated("denied", last.text)
    : stated("held", words);
};
const PAST =
  /^(met|spoke|talked|held|hosted|welcomed|received|called|phoned|telephoned|rang|visited|travell?ed|arrived|sent|wrote|paid|had|exchanged|sat|discussed|extending|addressed|joined|participated|dined|conferred|attended|wrapped|landed|flew|left|departed|set off|embarked)( |$)/;

/** "the summit is on the agenda", "a meeting without preparation will not be successful". */
const settled: Step = (told) => {
  const { finding, named, behind } = told;
  if (!named || !isOpen(told)) return undefined;
  const cue = onAgenda(behind);
  if (cue) return stated("planned", cue);
  const { view, trigger, noun } = finding;
  return noun && ANY_ONE.test(view.words_(trigger.from - 2, trigger.from)) && WOULD_BE.test(behind)
    ? { status: "proposed", stated: false, cue: "a" }
    : undefined;
};
/** "A meeting without preparation will not be successful": any that there might be. */
const ANY_ONE = /(^| )(a|an|any|such a)( \S+)?$/;
const WOULD_BE =
  /^(?!.*(take place|be held|happen))(,? ?without( \S+){1,4} )?(will|would|could|can|might|is|makes|must|should)( not| only)? (be|a|an|have|make|bring|require|need|only|help|end|lead|mean|no|possible|pointless)( |$)/;

/** "the meeting will take place", "talks are expected" */
const ahead: Step = (told) => {
  const { finding, named, words, right } = told;
  if (!isOpen(told) || !(named || NOUN.test(words))) return undefined;
  const { view, trigger, span } = finding;
  const behind = Math.max(trigger.to, span.to);
  const cue = right.find(
    ({ text, from }) =>
      (named || from === behind) && !/(^| )and$/.test(view.words_(from - 1, from)) && AHEAD.test(text),
  );
  return cue && stated(cue.cue as ContactStatus, cue.text);
};
const NOUN =
  /(^| )(conversations?|discussions?|talks|summit|negotiations|encounter|dinner|lunch|breakfast|audience|consultations?|(phone|telephone|video) calls?|conference)( with)?$/;
const AHEAD =
  /^(will|is scheduled|scheduled for|is to|set|set to|due to|expected|planned|slated|would|could|may|might|should|'ll|scheduled|is expected|is being prepared|being prepared|being arranged|under preparation)/;

/** "is ready to meet, but only if …" */
const onlyIf: Step = ({ finding: { view, trigger }, near }) =>
  near.some(({ cue }) => cue === "proposed") && ONLY_IF.test(view.words_(trigger.to, view.sentence.to))
    ? stated("unreal", "only if")
    : undefined;
const ONLY_IF = /(^| )only if( |$)/;

/** "The leaders looked forward to meeting in person": all of it is the trigger. */
const future: Step = (told) => {
  const { view, trigger } = told.finding;
  const cue = FUTURE.exec(told.words) ?? LOOKED_FORWARD.exec(view.words_(trigger.from - 2, trigger.to));
  if (!isOpen(told)) return undefined;
  const maybe = MODAL.exec(told.words);
  if (maybe) return stated("proposed", maybe[0]);
  return cue ? stated("planned", cue[0]) : undefined;
};
/** "Trump may call Putin" */
const MODAL = /^(may|might|could|should)(?= )/;
const FUTURE = /^(will|ll|would|(is |was )?(due|expected) (in|at)|bound for|head(s|ing)? (to|for))( |$)/;
const LOOKED_FORWARD = /(^| )look(s|ed|ing)? forward to (meeting|welcoming|hosting|visiting|seeing)/;

/** "If Putin were to sit down with Zelensky" */
const supposed: Step = ({ finding: { view }, near, last }) => {
  const cue = near.findLast((each) => each.cue === "unreal");
  return cue &&
    last &&
    (last.cue === "planned" || last.cue === "proposed") &&
    !view.words_(cue.to, last.from).includes(",")
    ? stated("unreal", cue.text)
    : undefined;
};

/** "Putin and Trump meet in Alaska on Friday", "flies on to London on Thursday" */
const present: Step = (told) => {
  const { view, trigger } = told.finding;
  const soon =
    MEETS.test(told.words) &&
    view.sentence.kind !== "headline" &&
    SOON.test(view.words_(trigger.to, trigger.to + 12));
  return (soon || SETS_OUT.test(told.words)) && isOpen(told)
    ? { status: "planned", stated: false, cue: told.words }
    : undefined;
};
const MEETS = /^(meet|meets|host|hosts|visits|travels)( |$)/;
const SOON = /(^| )(on (mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|next month)( |$)/;
const SETS_OUT = /^(flies|heads|travels|goes|leaves|departs)( |$)/;

/** "Macron to begin a visit to Egypt on Monday", "begins a visit on Monday", "the visit starts on Sunday": as headlines plan. */
const begins: Step = (told) => {
  const { view, trigger } = told.finding;
  if (!told.named || !isOpen(told)) return undefined;
  const subject = view.subjectBefore(trigger.from);
  const ahead =
    subject && subject.governor !== "for" ? TO_BEGIN.exec(view.words_(subject.to, trigger.from)) : null;
  if (ahead) return stated("planned", ahead[1]!);
  const opens =
    BEGINS.test(view.words_(trigger.from - 6, trigger.from)) &&
    SOON.test(view.words_(trigger.to, trigger.to + 12));
  return opens || STARTS.test(told.behind) ? stated("planned", "begins") : undefined;
};
const TO_BEGIN = /^(to (begin|start|pay|make|embark on|kick off|undertake|hold|host))( \S+){0,5}$/;
const BEGINS = /(^| )(begins|starts|kicks off|embarks on|sets off on|pays|opens)( \S+){0,4}$/;
const STARTS =
  /^(\S+ ){0,5}(begins|starts|kicks off|gets under way|opens) (on (mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next)( |$)/;

/** "will hold talks with A; and have meetings with B": a bare infinitive that hangs on what stands before. */
const coordinated: Step = ({ finding: { view, trigger, noun }, others, last }) => {
  const told = others.filter((other) => other.trigger.to <= trigger.from).at(-1);
  return told &&
    (!last || last.text === "have") &&
    COORDINATED.test(view.words_(told.trigger.to, trigger.from + (noun ? 0 : 1)))
    ? readStatusEn(told, others)
    : undefined;
};
const COORDINATED =
  /(^| )and (then |also |later )?(hold|have|meet|attend|conduct|receive|pay|join)( \S+){0,4}$/;

/** "will travel to Ankara for talks with …": as the journey, so the talks. */
const onJourney: Step = ({ finding, others, words, last }) => {
  const { view, trigger } = finding;
  const journey = last ? undefined : others.filter((other) => other.trigger.to <= trigger.from).at(-1);
  if (!journey) return undefined;
  const talks = finding.noun || /^(meeting|talks)( |$)/.test(words);
  const goesFor =
    (talks && /(^| )for( \S+)?$/.test(view.words_(trigger.from - 2, trigger.from))) ||
    (journey.type === "visit" && /(^| )to$/.test(view.words_(trigger.from - 1, startOf(finding))));
  // "will not attend talks with …"
  const attends = talks && trigger.from - journey.trigger.to <= 1 && ATTEND.test(journeyWords(journey));
  if (!goesFor && !attends) return undefined;
  const there = readStatusEn(journey, others);
  // "arrived in Sochi for talks": they may be still to come
  return there.status === "held" ? { ...there, stated: false } : there;
};

/** "may meet A during his trip to B": as the talks, so the journey. */
const duringPlan: Step = ({ finding, others, last }) => {
  if (finding.type !== "visit" || last?.text !== "during") return undefined;
  const { view, trigger } = finding;
  const talks = others.filter((other) => other.trigger.to <= trigger.from).at(-1);
  if (!talks || talks.type === "visit" || OVER.test(view.words_(trigger.to, view.sentence.to)))
    return undefined;
  const { status } = readStatusEn(talks, others);
  return status === "planned" || status === "proposed"
    ? { status: "planned", stated: false, cue: last.text }
    : undefined;
};
const OVER = /(^| )(last|ago|earlier|yesterday)( |$)/;

const ATTEND = /^(attend|attends|attending|join|joins|joining)( |$)/;
const journeyWords = ({ view, trigger }: Finding) => view.words_(trigger.from, trigger.to);

/** "to meet", "meets" in a headline of something ahead. */
const infinitive: Step = ({ finding, last }) => {
  const { view, trigger } = finding;
  if (last || !/(^| )to$/.test(view.words_(trigger.from - 1, startOf(finding)))) return undefined;
  const between = view.words_(view.sentence.from, trigger.from);
  return view.sentence.kind === "headline" || between.split(" ").length < 9
    ? stated("planned", "to")
    : undefined;
};

/** "denied that the meeting was cancelled" */
const denied: Step = ({ left, last }) => {
  const denial = left.findLast(({ text }) => DENIAL.test(text));
  return denial && last && denial !== last
    ? stated(last.cue === "cancelled" ? "planned" : "denied", denial.text)
    : undefined;
};
const DENIAL = /^(denied|denies|deny|dismissed|rejected)$/;

/** The cue nearest before the contact. */
const nearest: Step = ({ last, before }) => last && stated(scoped(last, before), last.text);

const STEPS: readonly Step[] = [
  asked,
  undone,
  longAgo,
  linedUp,
  fellThrough,
  past,
  settled,
  ahead,
  onlyIf,
  future,
  supposed,
  present,
  begins,
  coordinated,
  onJourney,
  infinitive,
  duringPlan,
  denied,
  nearest,
];

export function readStatusEn(finding: Finding, others: readonly Finding[]): StatusReading {
  const told = look(finding, others);
  for (const step of STEPS) {
    const reading = step(told);
    if (reading) return reading;
  }
  return { status: finding.view.isQuestion() ? "proposed" : "held", stated: false };
}

/** "ready to" reaches into "to meet". */
const startOf = ({ view, trigger }: Finding) => trigger.from + (view.key(trigger.from) === "to" ? 1 : 0);

function look(finding: Finding, others: readonly Finding[]): Told {
  const { view, trigger, span } = finding;
  const words = view.words_(trigger.from, trigger.to);
  const left = cuesBetween(finding, leftEdge(finding, others), startOf(finding));
  const near = left.filter(({ cue }) => cue !== "neutral");
  const last = near.at(-1);
  return {
    finding,
    others,
    words,
    left,
    near,
    last,
    before: left.filter((each) => last && each.to <= last.from).at(-1),
    right: cuesBetween(finding, trigger.to, rightEdge(finding, others)),
    named: isNamed(finding, words),
    behind: view.words_(Math.max(trigger.to, span.to), view.sentence.to),
  };
}

/** "the call", "his meeting with", "the Prime Minister’s visit"; "meeting with" may be a participle. */
const isNamed = ({ noun, view, trigger }: Finding, words: string): boolean =>
  noun === true ||
  (/^meetings?( with)?$/.test(words) && OWNED.test(view.key(trigger.from - 1))) ||
  (JOURNEY.test(words) && OF_JOURNEY.test(view.words_(trigger.from - 3, trigger.from)));
const OWNED = /^(the|a|an|s|’|his|her|their|its|planned|scheduled|upcoming|expected)$/;
const JOURNEY = /(visit|trip|tour)( to)?$/;
const OF_JOURNEY = /(^| )(s|the|a|an|his|her|this|their)( \S+){0,2}$/;
