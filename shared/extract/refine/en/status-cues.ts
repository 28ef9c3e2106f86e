/**
 * Words on either side of an English contact that say whether it took place: "will", "offered to", "called off", "denied".
 * Longer cues swallow the shorter ones in them: "threatened to cancel" is no cancellation.
 */
import type { ContactStatus } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";
import type { StatusReading } from "../../language.ts";
import { PhraseTable } from "../../phrase-table.ts";

export type Cue = ContactStatus | "unreal" | "neutral";

const cues = new PhraseTable<Cue>();
const say = (cue: Cue, phrases: string) => phrases.split(", ").forEach((phrase) => cues.add(phrase, cue));
say(
  "held",
  "was delighted to, was pleased to, was happy to, was glad to, was honoured to, was honored to, were pleased to, were delighted to, delighted to, pleasure to, honor to, honour to, privilege to, good to, great to, had, has, have, has become the first, became the first, becomes the first, become the first, after, following, since, during, met, held, concluded, wrapped up, ended, took place, has just, just, recent, were held, was held, completed, earlier, been, previous, began, kicked off, is holding, are holding, hosted, was taking place, paid, is paying, are paying",
);
say(
  "planned",
  "will, would, expects to, expect to, is expected to, are expected to, had been due to, was due to, had been scheduled to, had been expected to, was supposed to, aims to, aimed at, aims at, set for, is to, are to, was to, were to, set to, due to, scheduled to, expected to, plans to, plan to, planned, planning, plans for, planned for, agreed to, agreed on, agree to, will be, upcoming, is scheduled, are scheduled, scheduled for, expected, preparing, preparing for, preparations for, prepare for, ahead of, slated, slated to, being prepared, is being prepared, being arranged, under preparation, arranging, accepted an invitation, accepted the invitation, accepted, confirmed he will, looks forward to, look forward to, looking forward to, going to, is heading, intends to, ready for a planned, next, in preparation for, forthcoming, about to, before, prior to, on the eve of, plan for, 'll, looked forward to, preparations are underway for, preparations are under way for, preparations, dates for, dates of, the date of, agenda of",
);
say(
  "proposed",
  "would be delighted to, would be pleased to, would be happy to, would be glad to, be happy to, be glad to, happy to, glad to, it would be good to, would be good to, ready for, willing for, working to arrange, working to, trying to arrange, trying to, seeking to arrange, eyes, eyeing, weighs, weighing, mulls, wants, want, wanted, wants to, hopes, hope, hoped, hopes to, hoping, offered, offers, offer, offered to, proposed, proposes, proposal, propose, invited, invites, invite, invitation, ready to, open to, willing to, may, might, could, can, should, possible, possibly, potential, possibility of, considering, consider, mulling, suggested, suggests, called for, urged, urges, seek, seeks, seeking, discussing, discussed the possibility of, discuss the possibility of, push for, pushing for, would like, would like to, readiness to, readiness for, prepared to, wish to, wishes to, need to, request for, requested, requested a, in talks for, working on, explored, idea of, prospect of, not ruled out, did not rule out, has not ruled out, not rule out, asked for, asked to, keen to, eager to, likely to, likely, floated, reiterated his invitation, would welcome",
);
say(
  "cancelled",
  "no longer plans to, no longer planning to, no longer going to, cancelled, canceled, cancels, cancel, cancelling, canceling, called off, calls off, call off, scrapped, shelved, postponed, postpones, postpone, postponing, delayed, put off, pushed back, put on hold, on hold, suspended, cancellation of, postponement of, has been cancelled, was cancelled, was canceled, was postponed, has been postponed, abandoned",
);
say(
  "denied",
  "not, no, never, unable to, failed to, fails to, denied, denies, deny, dismissed, rejected, rejects, refused, refuses, refuse, refusing, ruled out, rules out, no plans, has no plans, no plans for, no plans to, there are no plans, declined, declines, will not, did not, has not, have not, had not, does not plan, without, turned down, n't, won't, cannot, wo n't, no such, nothing planned, snubbed",
);
say(
  "neutral",
  "not only, not least, no longer, no less, not yet clear, not immediately, did not say, not say, did not immediately, no 10, no . 10, no doubt, not just, not clear, no matter, not disclose, not elaborate, not comment, declined to comment, no later than, without preconditions, could see, as soon as possible, may 1, will of, last and, have been, has been, might be, at the invitation of, at the kind invitation of, on the invitation of, upon the invitation of, at his invitation, at her invitation",
);
// what may yet be called off stands so far
say(
  "planned",
  "threatened to cancel, threatens to cancel, threatening to cancel, threatened to call off, threatens to call off, threatened to scrap, threatened to pull out of, could cancel, may cancel, might cancel, could call off, may call off, might call off, considering cancelling, considering canceling, considers cancelling, considering calling off, not cancel, not cancelled, not canceled, not postpone, not postponed, not called off, could be postponed, may be postponed, might be postponed, could be cancelled, could be canceled, may be cancelled, might be cancelled, could be called off, at risk of being cancelled, denied reports of a postponement, denied reports of the postponement of",
);
// the day or the place is still to be settled
say(
  "planned",
  "a date for, the date for, date for, dates for, the dates for, date of, dates of, the timing of, timing of, timing for, the venue for, venue for, the venue of, the location of, the location for, the format of, the logistics of, the agenda for, agenda for, details of the upcoming, making arrangements for, arrangements for, making final arrangements, making arrangements, final arrangements, in the final stages of arranging, finalising, finalizing, booked, pencilled in, penciled in, lined up, earmarked for, committed to, has agreed to, have agreed to, poised to, on course to, on track to, bound for, prepares to, preparing to, gears up for, gearing up for, gearing up to, readies for, will be travelling, will be traveling, plans on, anticipated",
);
say(
  "proposed",
  "proposing, offering, inviting, suggesting, pressing for, presses for, pushes for, pushed for, calls for, calling for, appealed for, appeals for, demanded, demands, demand for, in favour of, in favor of, ready for, willingness to, desire to, interest in, interested in, prepared for, hopeful of, in hopes of, in the hope of, aiming to, aims for, tries to, tried to, seeks to, sought, sought to, seeking to, invitation for, challenged, challenges, dared, proposal for, proposal to, offer to, plea for, call for, appeal for, open for, under consideration, ponders, toys with, raised the possibility of, raises the possibility of, floats, floating, broached, entertain, contemplating, contemplates",
);
say(
  "denied",
  "turns down, turning down, spurned, spurns, rebuffed, rebuffs, rules out any, ruling out, has ruled out, no intention of, no intention to, has no intention of, not going to, is not going to, not planning, is not planning to, not planning to, not scheduled to, not due to, not expected to, not set to, not ready to, is not ready to, not willing to, unwilling to, no need for, no need to, no point in, no sense in, nothing to discuss, will skip, skips, skipped, boycotts, boycotted, never agreed to, denying, refuted, refutes",
);
say("unreal", "if, whether, in case, should he, unless, were he to, if he, what if");

const HARD_STOPS = new Set([";", "“", "”", '"', ":", "!"]);

export interface CueAt {
  cue: Cue;
  text: string;
  from: number;
  to: number;
}

export function cuesBetween({ view }: Finding, from: number, to: number): CueAt[] {
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

export function leftEdge({ view, trigger }: Finding, others: readonly Finding[]): number {
  let from = Math.max(view.sentence.from, trigger.from - 24);
  for (const other of others)
    if (other.trigger.to <= trigger.from && other.trigger.to > from) from = other.trigger.to;
  for (let i = trigger.from - 1; i >= from; i--) if (HARD_STOPS.has(view.key(i))) return i + 1;
  return from;
}

export function rightEdge({ view, trigger, span }: Finding, others: readonly Finding[]): number {
  const start = Math.max(trigger.to, span.to);
  let to = Math.min(view.sentence.to, start + 14);
  for (const other of others)
    if (other.trigger.from >= trigger.to && other.trigger.from < to) to = other.trigger.from;
  for (let i = start; i < to; i++) if (HARD_STOPS.has(view.key(i)) || view.key(i) === ",") return i;
  return to;
}

/** "not cancelled", "after agreeing to meet": what governs the cue counts. */
export function scoped(chosen: CueAt, before: CueAt | undefined): StatusReading["status"] {
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
