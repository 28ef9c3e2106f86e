/** "Cuộc trò chuyện kéo dài một giờ": whichever contact was told of last */
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";

export const talkAgain: Rule = {
  name: "talk-again",
  type: "call",
  noun: true,
  triggers: [
    "cuộc trao đổi",
    "cuộc trò chuyện",
    "cuộc nói chuyện",
    "cuộc thảo luận",
    "cuộc đối thoại",
    // "là lần liên lạc thứ ba giữa hai nhà lãnh đạo"
    "lần liên lạc",
    "lần trao đổi",
    "lần tiếp xúc",
    "lần nói chuyện",
    "liên lạc trực tiếp",
    "tiếp xúc trực tiếp",
  ],
  read: (_view, trigger) => pointsBack(trigger).map((reading) => ({ ...reading, modeless: true as const })),
};
