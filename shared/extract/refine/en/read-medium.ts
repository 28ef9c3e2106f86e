/** By what the two spoke, where English words say it apart from the verb: "held talks with Macron via videoconference". */
import type { ContactType } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";

const LINK =
  /^(virtually|online|remotely|(via|by|over|through|in|on) (a |an )?(secure |live )?(video ?- ?conference|videoconference|videoconferencing|video ?- ?link|video|zoom|virtual format|online format))( |$)/;
const PHONE = /^(by|over|via) (the )?(secure )?(phone|telephone)( |$)/;
/** Begins what is told of something else. */
const NEXT = new Set([",", ".", ";", "and", "after", "before", "while", "when", "as", "to", "that"]);
const REACH = 12;

export function mediumOfEn({ view, trigger, span, type }: Finding): ContactType | undefined {
  if (type !== "meeting") return undefined;
  const end = Math.max(trigger.to, span.to);
  for (let i = trigger.from + 1; i < end + REACH; i++) {
    if (i >= end && NEXT.has(view.key(i))) return undefined;
    const words = view.words_(i, i + 6);
    if (LINK.test(words)) return "video";
    if (PHONE.test(words)) return "call";
  }
  return undefined;
}
