/** "thượng đỉnh Trump - Putin", "hội nghị thượng đỉnh Nga - Mỹ", "hội đàm Tổng thống Trump - Zelensky" */
import type { Rule } from "../../finding.ts";
import { ofTwo } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

export const summitOfTwo: Rule = {
  name: "summit-of-two",
  type: "meeting",
  noun: true,
  triggers: ["thượng đỉnh", "hội nghị thượng đỉnh", "hội đàm", ...MEETING_NOUNS],
  read: ofTwo,
};
