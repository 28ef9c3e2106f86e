/** By what the two spoke, where other words than the verb say it: "held talks with Macron via videoconference". */
import type { ContactType } from "../contact-record.ts";
import type { Finding } from "../finding.ts";

/** Each at the start of what follows a verb of meeting. */
export interface MediumWords {
  video: RegExp;
  phone: RegExp;
  /** Begin what is told of something else. */
  ends: ReadonlySet<string>;
}

/** Tokens behind the sides and the verb, and in one phrase. */
const REACH = 12;
const LONGEST = 6;

/** Nothing, where the words say no more than the verb. */
export function readMedium(
  { view, trigger, span, type }: Finding,
  { video, phone, ends }: MediumWords,
): ContactType | undefined {
  if (type !== "meeting") return undefined;
  const end = Math.max(trigger.to, span.to);
  for (let i = trigger.from + 1; i < end + REACH; i++) {
    if (i >= end && ends.has(view.key(i))) return undefined;
    const words = view.words_(i, i + LONGEST);
    if (video.test(words)) return "video";
    if (phone.test(words)) return "call";
  }
  return undefined;
}
