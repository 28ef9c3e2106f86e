/** Decides whether a link is worth following: its title or teaser may tell of a contact. Prefers one too many. */

const WORDS =
  /điện đàm|gặp|hội đàm|thăm|tiếp|thượng đỉnh|cuộc gọi|gọi điện|tổng thống|thủ tướng|chủ tịch|tổng bí thư|lãnh đạo|quốc vương|giáo hoàng|call|spoke|meet|met|talks|summit|visit|president|prime minister|leader|chancellor|king|pope/iu;

export function mayTellOfContact(title: string, teaser = ""): boolean {
  return WORDS.test(`${title}\n${teaser}`.normalize("NFC"));
}
