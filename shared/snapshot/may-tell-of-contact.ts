/**
 * Decides whether a link is worth following: its title or teaser may tell of a contact between leaders. One too many
 * costs a page fetched; one too few is a contact missed.
 */
import { knownPeople } from "../people/known-people.ts";

/** As in headlines, and without its marks, as in addresses: `dien-dam`. */
interface Words {
  test(text: string): boolean;
  plain: RegExp;
}

function word(alternatives: string): Words {
  const pattern = (some: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${some})(?![\\p{L}\\p{M}\\p{N}])`, "iu");
  const marked = pattern(alternatives);
  return { test: (text) => marked.test(text), plain: pattern(withoutMarks(alternatives)) };
}

const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");

/** Said of leaders nearly always: followed whoever it is about. */
const SURELY = word(
  [
    "(?:điện|hội|mật|thoại) đàm|hội kiến|hội ngộ|thượng đỉnh|công du|yết kiến|triều kiến|tiếp kiến|thăm (?:chính thức|cấp nhà nước|hữu nghị|làm việc)|(?:chuyến|cuộc) (?:thăm|gặp|gọi|hội)",
    "phone call|video call|summit|state visit|official visit|bilateral|trilateral|readout",
  ].join("|"),
);
/** Ways to be in contact, some of them everyday words. */
const CONTACT = word(
  [
    "gặp|thăm|đến|tới|tiếp|đón|đàm phán|đối thoại|trao đổi|thảo luận|bàn(?: về| bạc| thảo)?|nói chuyện|gọi|liên lạc|tiếp xúc|tham vấn|họp|hội nghị|phiên|gửi|thư|điện|thông điệp|nhắn|chúc mừng|chia buồn|cảm ơn|mời|lời mời|ký|tuyên bố chung|dự|tham dự|sang|rời|trở lại|tiễn|bắt tay|cùng|với|giục|kêu gọi|đề nghị|nhất trí|đồng ý|thống nhất|thỏa thuận|thoả thuận|hòa giải|hoà giải|hòa đàm|hoà đàm",
    "calls?|called|phones?|phoned|speaks?|spoke|talks?|talked|meets?|met|meeting|visits?|visited|visiting|hosts?|hosted|welcomes?|welcomed|receives?|received|letters?|messages?|congratulat\\w+|condolences|discuss\\w*|convers\\w+|invit\\w+|travels?|trip|arriv\\w+|agree[sd]?|with|conference|dialogue|negotiat\\w+",
  ].join("|"),
);
const OFFICE = word(
  [
    "tổng thống|phó tổng thống|thủ tướng|chủ tịch|tổng bí thư|bí thư thứ nhất|quốc vương|nhà vua|vua|nữ hoàng|hoàng đế|thái tử|hoàng thân|quốc trưởng|giáo hoàng|tổng thư ký|lãnh đạo|nguyên thủ|ngoại trưởng|bộ trưởng|cố vấn|đặc phái viên|đại sứ|tướng|toàn quyền|thủ hiến|thủ lĩnh|người đồng cấp|điện kremlin|kremlin|nhà trắng|bạch ốc|phủ tổng thống|điện élysée|TT|TBT|CTN",
    "presidents?|prime ministers?|premiers?|chancellors?|kings?|queens?|emirs?|sultans?|crown prince|popes?|leaders?|secretary[- ]general|secretary of state|foreign ministers?|ministers?|envoys?|counterparts?|white house|kremlin|downing street|PM|taoiseach|heads? of (?:state|government)",
  ].join("|"),
);
/** "Mỹ - Nga", "Trung-Nhật", "US-China": dealings between two states. */
const DYAD = /(?<!\p{L})\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*)?\s?[-–]\s?\p{Lu}[\p{L}.]+/u;

const LONGEST_NAME = 5;
let leaderNames: Set<string> | undefined;

/** Spellings of everybody in the table; those that are also everyday words only behind a title ("ông Tập"). */
function namesOfLeaders(): Set<string> {
  const known = knownPeople().names.filter((name) => name.people.length > 0);
  return new Set(
    known.flatMap(({ text, needsTitle }) => {
      const key = nameKey(text);
      return needsTitle ? [`ông ${key}`, `Ông ${key}`, `bà ${key}`, `Bà ${key}`] : [key];
    }),
  );
}

/** @param teaser the standfirst or summary beside the title, if any */
export function mayTellOfContact(title: string, teaser = ""): boolean {
  const text = `${title}. ${teaser}`.normalize("NFC");
  if (SURELY.test(text)) return true;
  return CONTACT.test(text) && (OFFICE.test(text) || DYAD.test(text) || namesSomebody(text));
}

/**
 * For a link that has no title, as in plain sitemaps: by the words of its address,
 * `/the-gioi/tong-thong-my-dien-dam-tong-thong-nga-4812345.html`.
 */
export function mayLeadToContact(url: string): boolean {
  const text = slugWords(url);
  if (SURELY.plain.test(text)) return true;
  return CONTACT.plain.test(text) && (OFFICE.plain.test(text) || namesSomebody(text, plainNames()));
}

/** What the address itself says: its last part, word by word. */
export function slugWords(url: string): string {
  const last = new URL(url).pathname.split("/").findLast((part) => part !== "") ?? "";
  return last
    .replace(/\.\w{2,5}$/, "")
    .toLowerCase()
    .split(/[-_.]+/)
    .filter(Boolean)
    .join(" ");
}

let plainLeaderNames: Set<string> | undefined;
const plainNames = (): Set<string> =>
  (plainLeaderNames ??= new Set(
    [...(leaderNames ??= namesOfLeaders())].map((name) => withoutMarks(name).toLowerCase()),
  ));

/** Whether a leader's name stands in the text, looked up by runs of up to five words. */
function namesSomebody(text: string, names = (leaderNames ??= namesOfLeaders())): boolean {
  const words = nameKey(text).split(" ");
  return words.some((_, at) => {
    for (let length = 1; length <= LONGEST_NAME && at + length <= words.length; length++)
      if (names.has(words.slice(at, at + length).join(" "))) return true;
    return false;
  });
}

function nameKey(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
