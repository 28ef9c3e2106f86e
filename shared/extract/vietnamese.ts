/** Vietnamese as the engine needs it. */
import { readDatesVi } from "./dates/vi/read-dates.ts";
import type { Language } from "./language.ts";
import { findMentionsVi } from "./mentions/vi/find-mentions.ts";
import { continuesDayVi, datesReportingVi, opensClauseVi, toldOnVi } from "./refine/vi/day-of-telling.ts";
import { eventDaysVi, eventPlaceVi, isAtEventVi } from "./refine/vi/event-days.ts";
import { readDurationVi } from "./refine/vi/read-duration.ts";
import { readInviterVi } from "./refine/vi/read-inviter.ts";
import { readOrdinalVi } from "./refine/vi/read-ordinal.ts";
import { readReportersVi } from "./refine/vi/read-reporters.ts";
import { readInitiatorVi } from "./refine/vi/read-initiator.ts";
import { readStayVi } from "./refine/vi/read-stay.ts";
import { readStatusVi } from "./refine/vi/read-status.ts";
import { rulesVi } from "./rules/vi/rules.ts";
import { GROUP_WORDS, LIGHT_WORDS, MEDIUM_WORDS } from "./rules/vi/words.ts";

export const vietnamese: Language = {
  lang: "vi",
  homeOf: () => "VN",
  rules: rulesVi,
  groupWords: GROUP_WORDS,
  lightWords: LIGHT_WORDS,
  findMentions: findMentionsVi,
  readDates: readDatesVi,
  mediumWords: MEDIUM_WORDS,
  readStatus: readStatusVi,
  datesReporting: datesReportingVi,
  continuesDay: continuesDayVi,
  opensClause: opensClauseVi,
  toldOn: toldOnVi,
  eventDays: eventDaysVi,
  eventPlace: eventPlaceVi,
  isAtEvent: isAtEventVi,
  readDuration: readDurationVi,
  readOrdinal: readOrdinalVi,
  readInitiator: readInitiatorVi,
  readInviter: readInviterVi,
  readReporters: readReportersVi,
  readStay: readStayVi,
  placeWords: new Set(["tại", "ở", "đến", "tới", "lại"]),
};
