/** By what the two spoke, where the words of Vietnamese say it apart from the verb: "hội đàm với A theo hình thức trực tuyến". */
import type { ContactType } from "../../contact-record.ts";
import type { Finding } from "../../finding.ts";

const LINK =
  /^(trực tuyến|(theo|qua|bằng|dưới) hình thức (trực tuyến|cầu truyền hình)|qua (kết nối |liên kết |đường truyền )?(video|cầu truyền hình|màn hình)|bằng video)( |$)/u;
const PHONE = /^qua (điện thoại|đường dây nóng)( |$)/u;
/** Begins what is told of something else. */
const NEXT = new Set([",", ".", ";", "và", "rồi", "sau", "trước", "khi", "để", "rằng", "cuộc"]);
const REACH = 12;

export function mediumOfVi({ view, trigger, span, type }: Finding): ContactType | undefined {
  if (type !== "meeting") return undefined;
  const end = Math.max(trigger.to, span.to);
  for (let i = trigger.from + 1; i < end + REACH; i++) {
    if (i >= end && NEXT.has(view.key(i))) return undefined;
    const words = view.words_(i, i + 5);
    if (LINK.test(words)) return "video";
    if (PHONE.test(words)) return "call";
  }
  return undefined;
}
