/** The word that governs a mention: "với" in "với cố Tổng Bí thư", "tới" in "tới đồng chí Lý Cường", "mời" in "mời vợ chồng ông". */
const BETWEEN = new Set(["cố", "cựu", "nguyên", "tân", "vợ", "chồng", "đồng", "chí", "ngài"]);

/** Looks back from token `from`, past what may stand between a preposition or verb and whom it governs. */
export function governorBefore(keyAt: (i: number) => string, from: number): string {
  let at = from - 1;
  while (from - at < 3 && BETWEEN.has(keyAt(at))) at--;
  return keyAt(at);
}
