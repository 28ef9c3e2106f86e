/** "Lãnh đạo Ấn Độ - Nga điện đàm", "ông Trump và ông Putin có cuộc điện đàm" */
import type { Rule } from "../../finding.ts";
import { together } from "../../frames.ts";
import { CALL_NOUNS, CALL_VERBS } from "./call-words.ts";

const HAVE = new Set(
  "có tiến hành thực tổ bắt kết hoàn đã vừa sẽ sắp cuộc trực tiếp điện hiện ngày hôm sáng chiều tối lần".split(
    " ",
  ),
);

export const callTogether: Rule = {
  name: "call-together",
  type: "call",
  triggers: [...CALL_VERBS, ...CALL_NOUNS],
  read(view, trigger, focus) {
    const noun = view.key(trigger.from).startsWith("cuộc") || view.key(trigger.from - 1) === "cuộc";
    if (
      noun &&
      !HAVE.has(view.key(trigger.from - 1)) &&
      !["trong", "tại", "sau", "trước"].every((word) => word !== view.key(trigger.from - 1))
    )
      return [];
    return together(view, trigger, focus);
  },
};
