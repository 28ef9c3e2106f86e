/**
 * The forms in which the press writes a name: in full with and without foreign marks, in the other order for Japanese,
 * and short ("Trump", "Tập", "Abiy", "von der Leyen"), by the custom of the holder's country.
 */

export interface NameForm {
  text: string;
  /** A surname or given name alone: "Putin", "Tập". */
  short: boolean;
}

/** Short forms that are words of everyday Vietnamese or English, and first names of anybody. */
const EVERYDAY = new Set(
  (
    "Brown Bush Castle Conte Cook Dan Fox Francis George Hope Johnson King Leo Long Major Martin Mason May Michel Mitchell " +
    "Mori Park Philip Power Price Rama Rice Ruto Sall Smith Tan Thomas Tong Trung Whipps Young Abdullah Ahmed Ali Hassan " +
    "Ibrahim Mohamed Mohammed Muhammad Salman Mansour Rahman Khan Singh Shah Sharif Simon Chen Chang Harris Rubio Costa"
  ).split(" "),
);

/** Whether a short form says who is meant only behind a title: "ông Tập", "bà May", but plain "Trump". */
export function needsTitle(form: string, country: string): boolean {
  if (country === "VN") return true;
  if (form.includes(" ")) return false;
  return EVERYDAY.has(form) || (form.length <= 3 && !SURE.has(form)) || SYLLABLE.test(form);
}

/** Short forms of three letters or like a Vietnamese syllable that mean the leader nevertheless. */
const SURE = new Set(["Abe", "MBS", "MbS", "MBZ"]);
/** One Vietnamese syllable, with its marks or without. */
const SYLLABLE =
  /^(?:ngh?|gh?|[ckpt]h|nh|tr|gi|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ng|nh|ch|[cmnpt])?$/iu;

const FAMILY_NAME_FIRST = new Set(["CN", "TW", "KP", "KR"]);
const GIVEN_NAME_FIRST_AND_USED = new Set(["TH", "LA", "MY", "ET", "ER", "IS", "BT"]);
/** Names that are one whole or where no part stands alone. */
const NO_SHORT_FORM = new Set(["MM", "KH", "BN"]);
const PARTICLE =
  /^(?:al|el|bin|bint|ibn|ben|ould|van|von|der|den|de|da|do|dos|del|della|di|du|la|le|ter|ten|te|e)$/i;
/** Ordinals of monarchs and popes, and what follows a surname. */
const NUMERAL = /^(?:[IVX]+|Jr|Sr|bin)$/;

/** Every form of a full name, given what stands in brackets in the table (`short`). */
export function formsOf(name: string, country: string, short?: string): NameForm[] {
  const texts = new Set([name, withoutMarks(name)]);
  if (country === "JP" && name.includes(" ")) texts.add(name.split(" ").reverse().join(" "));
  const forms: NameForm[] = [...texts].map((text) => ({ text, short: !text.includes(" ") }));
  for (const text of short === undefined ? shortForms(name, country) : [short]) {
    forms.push({ text, short: true });
    if (withoutMarks(text) !== text && country !== "VN")
      forms.push({ text: withoutMarks(text), short: true });
  }
  return forms;
}

function shortForms(name: string, country: string): string[] {
  const words = name.split(" ");
  if (words.length < 2 || NO_SHORT_FORM.has(country)) return [];
  if (NUMERAL.test(words.at(-1) ?? "")) return [];
  if (FAMILY_NAME_FIRST.has(country)) return words.slice(0, 1);
  if (GIVEN_NAME_FIRST_AND_USED.has(country)) return words.slice(0, 1);
  const last = words.at(-1) ?? "";
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? "")) start--;
  const whole = words.slice(start).join(" ");
  const bare = /^(?:al|el|as|ash|ad|an|ar)-(.+)/i.exec(last)?.[1];
  return [...new Set([whole, last, ...(bare ? [bare] : [])])];
}

/** "Erdoğan" → "Erdogan"; Vietnamese đ too ("Tô Lâm" → "To Lam", as English texts have it). */
export function withoutMarks(name: string): string {
  return name
    .replace(/[đĐøØłŁıßæœðþ]/g, (c) => PLAIN[c] ?? c)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC");
}

const PLAIN: Record<string, string> = {
  đ: "d",
  Đ: "D",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};
