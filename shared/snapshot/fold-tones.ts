/** Vietnamese is written with the tone of oa, oe and uy on either vowel ("hòa", "hoà"): one of the two for comparing. */

/** "hoà", "khoẻ", "thuỷ", but not the uy of "quý", where u belongs to the consonant. */
const NEW_PLACEMENT = /(?<![qQ])(?:([oO])([àáảãạèéẻẽẹ])|([uU])([ỳýỷỹỵ]))(?!\p{L})/giu;

/** The text with such syllables in the older placement ("hòa"); expects NFC. */
export function foldTones(text: string): string {
  return text.replace(
    NEW_PLACEMENT,
    (_, o: string | undefined, ae: string | undefined, u: string | undefined, y: string | undefined) => {
      const [base = "", mark = ""] = (ae ?? y ?? "").normalize("NFD");
      return ((o ?? u ?? "") + mark).normalize("NFC") + base;
    },
  );
}
