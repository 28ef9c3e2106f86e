/** Who is named as telling of a contact, in the words of the Vietnamese press. */
import type { SentenceView } from "../../sentence-view.ts";

const AGENCIES = new Set(
  "reuters afp ap tass yonhap kcna kyodo xinhua sputnik cnn bbc axios bloomberg ttxvn vov vtv rt politico nbc abc cbs interfax anadolu efe dpa".split(
    " ",
  ),
);
/** Verbs of telling, at the start of what follows a name. */
export const TELL =
  /^(cho biết|cho hay|nói(?! chuyện)|tuyên bố|đưa tin|thông báo|xác nhận|khẳng định|tiết lộ|viết|dẫn|nêu rõ|nhấn mạnh|phát biểu|trả lời|công bố|đăng|chia sẻ|bình luận|lên tiếng|thông tin|ra thông báo|nhận định|kêu gọi|tweet|trích|lưu ý|bày tỏ|đánh giá|cảnh báo|phản ứng|tái khẳng định|ca ngợi|cáo buộc)/u;

export function readReportersVi(view: SentenceView): string[] {
  const found: string[] = [];
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const token = view.tokens[i]!;
    if (AGENCIES.has(token.key) && token.capital) found.push(token.text);
    if (token.text === "Điện" && view.key(i + 1) === "kremlin" && TELL.test(view.words_(i + 2, i + 5)))
      found.push("Điện Kremlin");
    if (token.text === "Nhà" && view.key(i + 1) === "trắng" && TELL.test(view.words_(i + 2, i + 5)))
      found.push("Nhà Trắng");
  }
  for (const mention of view.mentions) {
    const told = TELL.test(view.words_(mention.to, mention.to + 3)) || view.key(mention.from - 1) === "theo";
    if (told && (mention.actors[0]?.name ?? mention.name))
      found.push(mention.name ?? mention.actors[0]!.name);
  }
  return [...new Set(found)];
}
