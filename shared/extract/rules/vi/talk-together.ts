/** "Ông Putin và ông Tập hôm 21/1 đã thảo luận về Ukraine": a contact of a kind that another sentence names */
import type { Rule } from "../../finding.ts";
import { together, withPartner } from "../../frames.ts";
import { PARTNER } from "./words.ts";

export const talkTogether: Rule = {
  name: "talk-together",
  type: "call",
  triggers: [
    "thảo luận",
    "trao đổi",
    "nói chuyện",
    "trò chuyện",
    "nói chuyện với nhau",
    "cuộc trao đổi",
    "cuộc trò chuyện",
    "cuộc nói chuyện",
    "đối thoại",
  ],
  read(view, trigger, focus) {
    const readings = together(view, trigger, focus);
    const all = readings.length > 0 ? readings : withPartner(view, trigger, focus, PARTNER, 4);
    return all.map((reading) => ({ ...reading, modeless: true as const }));
  },
};
