/** "Ông Putin và ông Tập hôm 21/1 đã thảo luận về Ukraine": a contact of a kind that another sentence names */
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import { between } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { together, withPartner } from "./frames.ts";
import { BETWEEN, PARTNER } from "./words.ts";

export const TALK_WORDS = [
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
];

/** "việc duy trì đối thoại", "tăng cường trao đổi": what goes on, or ought to, in general. */
const IN_GENERAL =
  /(^| )(duy trì|giữ|việc|thúc đẩy|tăng cường|kênh|cơ chế|đường dây|mở rộng|đẩy mạnh|nhu cầu|tinh thần|thông qua|bằng)$/u;

/** "đang thảo luận về một cuộc điện đàm giữa …": delegations do, so that there may be one. */
const OF_CONTACT =
  /^(về )?(khả năng |việc |kế hoạch )?(tổ chức )?(một )?(cuộc|buổi) (gặp|điện đàm|gọi|hội đàm)( |$)/u;

/** Who talks with whom, by whatever means. */
export function talks(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  if (IN_GENERAL.test(view.words_(trigger.from - 2, trigger.from))) return [];
  if (OF_CONTACT.test(view.words_(trigger.to, trigger.to + 6))) return [];
  const frames = [
    () => together(view, trigger, focus),
    () => (view.key(trigger.from) === "cuộc" ? between(view, trigger, focus, BETWEEN) : []),
    () => withPartner(view, trigger, focus, PARTNER, 4),
  ];
  const found = frames.reduce<Reading[]>((all, frame) => (all.length > 0 ? all : frame()), []);
  return found.filter(({ sides }) => sides.length > 1);
}

export const talkTogether: Rule = {
  name: "talk-together",
  type: "call",
  triggers: TALK_WORDS,
  read: (view, trigger, focus) =>
    talks(view, trigger, focus).map((reading) => ({ ...reading, modeless: true as const })),
};
