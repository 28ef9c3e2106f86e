/** What leaders send one another, how it is called and what they do with it. */
import type { Trigger } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";

const list = (words: string): string[] => words.split(", ");
const combine = (left: readonly string[], right: readonly string[]) =>
  left.flatMap((first) => right.map((second) => `${first} ${second}`));

const PLAIN = list("thư, bức thư, lá thư, thông điệp, bức thông điệp, điện, bức điện, tin nhắn, thiệp");
const LETTERS = [
  ...PLAIN,
  ...list("phong thư, thư tay, bức thư tay, lá thư tay, thư riêng, bức thư riêng, công thư, công hàm"),
  ...list("công điện, bản điện, điện văn, bưu thiệp, lời nhắn, thư và điện, điện và thư"),
  ...["thư, điện", "điện, thư", "thư ngỏ ý"],
];
/** Not "mời": what a letter invites to is read by itself. */
const PURPOSES = list(
  "mừng, chúc mừng, chúc, cảm ơn, chia buồn, thăm hỏi, phúc đáp, trả lời, hồi đáp, hồi âm, đáp lại, năm mới, chúc mừng năm mới",
);
/** Passed on by word of mouth as well. */
const WORDS = combine(
  ["lời"],
  list(
    "chúc, chúc mừng, chúc mừng năm mới, chúc mừng sinh nhật, chúc sức khỏe, chúc tốt đẹp, chia buồn, thăm hỏi, hỏi thăm, chào, cảm ơn, cám ơn, phân ưu",
  ),
);
const NOUNS = [...LETTERS, ...combine(PLAIN, PURPOSES), ...WORDS];

/** "điện" alone is electricity, or a palace. */
export const MESSAGE_NOUNS = NOUNS.filter((noun) => noun !== "điện");

const combineCounted = (verbs: readonly string[], nouns = NOUNS) => [
  ...combine(verbs, nouns),
  ...combine(
    combine(verbs, ["một", "các", "những"]),
    nouns.filter((noun) => LETTERS.includes(noun) || WORDS.includes(noun)),
  ),
];

/** Face to face as well: "gửi lời chào tới ông Putin". Who has it passed on is not there. */
export const SPOKEN = /^lời (chào|cảm ơn|cám ơn)$/u;
const SENT = NOUNS.filter((noun) => !SPOKEN.test(noun));

export const SEND = [
  ...list("nhắn tin, nhắn tin cho, viết thư cho, viết thư gửi, gửi email cho"),
  ...combineCounted(["chuyển"]),
  ...combineCounted(list("gửi, đã gửi, gửi tới, gửi đến, trao, viết, ký, mang theo"), SENT),
  ...list("gửi lời cảm ơn, có thư gửi, có điện gửi, có công hàm gửi, có thư"),
];
export const GET = combineCounted(list("nhận, nhận được, đón nhận"));
export const ANSWER = combineCounted(list("trả lời, đáp lại, hồi đáp, hồi âm, phúc đáp, phản hồi"));
export const EXCHANGE = [
  ...combine(
    ["trao đổi"],
    list("thư, thư mừng, thư từ, thư tín, điện, điện mừng, điện chúc mừng, thông điệp"),
  ),
  ...list("gửi điện mừng cho nhau, gửi thư cho nhau, gửi lời chúc cho nhau"),
];

/** What may still belong to the noun: "lời thăm hỏi và lời chúc mừng năm mới tốt đẹp nhất". */
const MORE = new Set(
  "và , lời lá bức thư điện thông điệp chúc mừng chia buồn thăm hỏi cảm ơn chào thân ái nồng nhiệt tốt đẹp nhất sâu sắc trân trọng chân thành hữu nghị ấm áp tay riêng cá nhân mới năm sinh nhật sức khỏe quan trọng thân mật nồng ấm đặc biệt tình cảm thắm thiết đề viết dài trang này trên".split(
    " ",
  ),
);

/** Where the noun ends whose first words end at `at`. */
export function messageEnd(view: SentenceView, at: number): number {
  let end = at;
  while (end - at < 16 && (MORE.has(view.key(end)) || view.inDate(end))) end++;
  return end > at && view.key(end - 1) === "," ? end - 1 : end;
}

const GIVEN = new RegExp(`^((tận tay|một|những|các) )*(${NOUNS.join("|")})( |$)`, "u");

/** A message stands where something given is named: "gửi cho ông Kim | một bức thư". */
export const isMessageAt = (view: SentenceView, at: number): boolean => GIVEN.test(view.words_(at, at + 6));

/** "gửi thông điệp cứng rắn tới ông Trump", "không phải để gửi một thông điệp đến": what he shows, not what he wrote. */
export function isSign(view: SentenceView, { from, to }: Trigger): boolean {
  if (!/thông điệp$/u.test(view.words_(from, to))) return false;
  return (
    /(^| )gửi (đi )?(một|các|những) (bức )?thông điệp$/u.test(view.words_(to - 6, to)) ||
    SHOWN.test(view.words_(to, to + 3))
  );
}
const SHOWN =
  /^(cực kỳ |rất |đầy )?(cứng rắn|rõ ràng|mạnh mẽ|đanh thép|ngầm|răn đe|thách thức|gián tiếp|cảnh cáo|dứt khoát|ẩn ý|kép|tinh tế)( |$)/u;
