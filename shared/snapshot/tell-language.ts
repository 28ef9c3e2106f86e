/** Tells Vietnamese from English by the letters and small words of a text, since pages often declare the wrong one. */

const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/gu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|that|for|with|said|was|his|from)(?!\p{L})/giu;
const LETTERS = /\p{L}/gu;

/** `vi`, `en` or undefined for any other; `declared` decides only where the text is too short to tell. */
export function tellLanguage(text: string, declared?: string): "vi" | "en" | undefined {
  const sample = text.slice(0, 4000);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters >= 20) {
    if ((sample.match(VIETNAMESE)?.length ?? 0) / letters > 0.06) return "vi";
    if ((sample.match(ENGLISH)?.length ?? 0) / letters > 0.015) return "en";
  }
  const stated = declared?.trim().slice(0, 2).toLowerCase();
  return letters < 200 && (stated === "vi" || stated === "en") ? stated : undefined;
}
