/** Small words of Vietnamese that tell subject from object. */
import type { MediumWords } from "../../refine/read-medium.ts";
import { phrasesOf, type LightWords } from "../../lighten-view.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const WITH = set("với cùng");
export const OF = set("của");
export const TO = set("cho tới đến gửi");
export const FROM = set("từ của");
export const PARTNER = { with: WITH, of: OF };
/** "giữa A và B", up to the next contact: "cuộc điện đàm sau chuyến thăm giữa năm". */
export const BETWEEN = { between: "giữa", with: set("với cùng và"), stops: set("cuộc chuyến") };

export const GROUP_WORDS = {
  joints: new Set(["và", "cùng", "cũng như", "và cả", "-", "–", "—", "&", "cùng với", ", và", "lẫn", "/"]),
  governors: set(
    "của với cho tới đến giữa từ bởi theo gửi trước mà về gặp thăm đón tiếp nhờ do tặng đối mời kiến cùng",
  ),
  located: set("tại ở"),
  subordinates: set("khi"),
  pairVerbs: /^(điện đàm|hội đàm|gặp nhau|gặp mặt|gặp thượng|họp thượng)( |$)/u,
  tells: /^(cho (biết|hay)|nói|tuyên bố|thông báo|xác nhận|khẳng định|tiết lộ|viết)( |$)/u,
  delegates:
    /(^| )(,|khi|rằng|cử|việc|phái) (các |hai |ba |những |một số |\d+ )?(đại diện|phái đoàn|đoàn|quan chức|nhà đàm phán|phái viên)( |$)/u,
};

/** What may stand anywhere in a sentence and changes nothing of who does what with whom. */
export const LIGHT_WORDS: LightWords = {
  adverbs: phrasesOf("cũng, vừa, mới, ngay, lần đầu tiên, một lần nữa, riêng rẽ, lần lượt"),
  phrases: phrasesOf(
    "sau, trước, trong khuôn khổ, nhân dịp, trước thềm, theo đề nghị của, theo lời mời của, theo yêu cầu của, theo sáng kiến của, tiếp sau, ngay sau, nhằm",
  ),
  ends: set("với cùng cho tới đến qua và , . :"),
  leads: set("vào hôm ngày lúc trong hồi từ sáng trưa chiều tối đêm"),
  asides: set("theo cùng qua nhân trong tại ở"),
};

/** "hội đàm với A theo hình thức trực tuyến" */
export const MEDIUM_WORDS: MediumWords = {
  video:
    /^(trực tuyến|(theo|qua|bằng|dưới) hình thức (trực tuyến|cầu truyền hình)|qua (kết nối |liên kết |đường truyền )?(video|cầu truyền hình|màn hình)|bằng video)( |$)/u,
  phone: /^qua (điện thoại|đường dây nóng)( |$)/u,
  ends: set(", . ; và rồi sau trước khi để rằng cuộc"),
};

/** May stand between a verb and its object: "gặp riêng", "tiếp thân mật", "đón chính thức". */
export const FILLER = set(
  "gỡ mặt riêng song phương trực tiếp lại ngắn thân mật nhanh kín với và đã trọng thể chính thức chiều sáng tối ngày hôm trưa ( ) phái đoàn đoàn do dẫn đầu là gồm vị cấp cao xã giao chào các cả nhà ngoại trưởng tân nữ đồng chí cựu lần đầu tiên bí mật ngay vợ chồng",
);
