/** "Thông tin trên được Điện Kremlin công bố ngày 30/12": the day of the message told of just before */
import type { Rule } from "../../finding.ts";

export const announcedOn: Rule = {
  name: "announced-on",
  type: "message",
  noun: true,
  triggers: ["thông tin trên được", "bức thư được", "bức điện được"],
  read: (_view, trigger) => [{ sides: [], pointsBack: true, announces: true, span: trigger }],
};
