/** English as the engine needs it. */
import { readDatesEn } from "./dates/en/read-dates.ts";
import type { Language } from "./language.ts";
import { findMentionsEn } from "./mentions/en/find-mentions.ts";
import { houseOf } from "./mentions/en/house-of.ts";
import { dayOfReportEn } from "./refine/en/day-of-report.ts";
import {
  datesReportingEn,
  followsOnEn,
  isDatelineEn,
  opensClauseEn,
  tellsAgainEn,
} from "./refine/en/day-of-telling.ts";
import { readDurationEn } from "./refine/en/read-duration.ts";
import { readInitiatorEn } from "./refine/en/read-initiator.ts";
import { readInviterEn } from "./refine/en/read-inviter.ts";
import { readOrdinalEn } from "./refine/en/read-ordinal.ts";
import { readReportersEn } from "./refine/en/read-reporters.ts";
import { readStatusEn } from "./refine/en/read-status.ts";
import { readStayEn } from "./refine/en/read-stay.ts";
import { unlistedPlacesEn } from "./refine/en/unlisted-places.ts";
import { rulesEn } from "./rules/en/rules.ts";
import { GROUP_WORDS, LIGHT_WORDS, MEDIUM_WORDS } from "./rules/en/words.ts";

export const english: Language = {
  lang: "en",
  homeOf: houseOf,
  rules: rulesEn,
  groupWords: GROUP_WORDS,
  lightWords: LIGHT_WORDS,
  findMentions: findMentionsEn,
  readDates: readDatesEn,
  mediumWords: MEDIUM_WORDS,
  readStatus: readStatusEn,
  datesReporting: datesReportingEn,
  isDateline: isDatelineEn,
  followsOn: followsOnEn,
  dayOfReport: dayOfReportEn,
  tellsAgain: tellsAgainEn,
  opensClause: opensClauseEn,
  readDuration: readDurationEn,
  readOrdinal: readOrdinalEn,
  readInitiator: readInitiatorEn,
  readInviter: readInviterEn,
  readReporters: readReportersEn,
  readStay: readStayEn,
  unlistedPlaces: unlistedPlacesEn,
  placeWords: new Set(["in", "at", "to"]),
};
