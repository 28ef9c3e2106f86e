/** Plain forms of text, for showing it on one line and for telling whether two wordings are one. */

/** NFC on one line: whitespace and control characters become single spaces, invisible ones go. */
export function collapse(text: string): string {
  const visible = /[\u00ad\u200b\u2060\ufeff]/.test(text)
    ? text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    : text;
  return visible
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim()
    .normalize("NFC");
}

/** The letters and digits of a text in lower case, to tell whether two wordings are the same but for dress. */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether two headlines are one: most words of the shorter are in the other, outlet names and such aside. */
export function isSameTitle(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (!few || !many || few.length === 0 || few.length < 0.4 * many.length) return false;
  const known = new Set(many);
  return few.filter((word) => known.has(word)).length >= 0.7 * few.length;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
