/** "Ông Putin và ông Tập hôm 21/1 đã thảo luận về Ukraine": a contact of a kind that another sentence names */
import type { Reading, Rule } from "../../finding.ts";
import { between, together, withPartner } from "../../frames.ts";
import { BETWEEN, PARTNER } from "./words.ts";

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
    "liên lạc",
  ],
  read(view, trigger, focus) {
    const frames = [
      () => together(view, trigger, focus),
      () => (view.key(trigger.from) === "cuộc" ? between(view, trigger, focus, BETWEEN) : []),
      () => withPartner(view, trigger, focus, PARTNER, 4),
    ];
    const all = frames.reduce<Reading[]>((found, frame) => (found.length > 0 ? found : frame()), []);
    return all.map((reading) => ({ ...reading, modeless: true as const }));
  },
};
