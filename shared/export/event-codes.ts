/**
 * Codes of the event ontologies that contacts are compared with: CAMEO (GDELT, ICEWS) and its successor PLOVER (POLECAT).
 * Source is the first participant, targets are the others, as in the record: the sender of a message, the visitor.
 *
 * Both by CAMEO2PLOVER-2021.txt, the modes of CONSULT by the table in PLOVER_MANUAL.tex, as read on 24 November 2026 in
 * https://github.com/openeventdata/PLOVER. docs/data-dictionary.md shows the mapping whole.
 */
import type { ContactRecord, ContactStatus } from "../extract/contact-record.ts";

export interface EventCodes {
  /** CAMEO event code. */
  cameo: string;
  /** PLOVER event type in capitals; with its mode where it has one, `CONSULT/visit`. Empty where PLOVER codes nothing. */
  plover: string;
}

/** What has not taken place is coded by what was said of it, whatever its kind. */
const UNDONE: Record<Exclude<ContactStatus, "held">, EventCodes> = {
  // Express intent to meet or negotiate
  planned: { cameo: "036", plover: "AGREE" },
  // Appeal to others to meet or negotiate; requests and appeals are not coded in PLOVER, only demands
  proposed: { cameo: "026", plover: "" },
  // Halt negotiations
  cancelled: { cameo: "164", plover: "SANCTION/withdraw" },
  // Reject proposal to meet, discuss, or negotiate
  denied: { cameo: "125", plover: "REJECT/meet" },
};

/** The code of a contact as it stands. A meeting is at a "third" location when its host is nobody's side. */
export function eventCodes({ type, status, participants, hostCountry }: ContactRecord): EventCodes {
  if (status !== "held") return UNDONE[status];
  switch (type) {
    // Discuss by telephone; CAMEO knows no video link, PLOVER's mode is "phone or some other remote medium"
    case "call":
    case "video":
      return { cameo: "041", plover: "CONSULT/phone" };
    // Make a visit; its mirror, 043 "host a visit", is the same event seen from the other side
    case "visit":
      return { cameo: "042", plover: "CONSULT/visit" };
    case "meeting": {
      const sides = new Set(participants.map(({ country }) => country));
      if (sides.size > 2) return { cameo: "040", plover: "CONSULT/multilateral" };
      // Meet at a "third" location
      const third = hostCountry !== null && !sides.has(hostCountry);
      return third ? { cameo: "044", plover: "CONSULT/third-party" } : { cameo: "040", plover: "CONSULT" };
    }
    // Consult, not specified below: no code is about letters
    case "message":
      return { cameo: "040", plover: "CONSULT" };
  }
}
