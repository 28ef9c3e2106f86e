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
    "Brown Bush Castle Charles Conte Cook Dan Fox Francis George Hope Johnson King Leo Long Major Martin Mason May Michel Mitchell " +
    "Mori Park Philip Power Price Rama Rice Ruto Sall Smith Tan Thomas Tong Trung Whipps Young Abdullah Ahmed Ali Hassan " +
    "Ibrahim Mohamed Mohammed Muhammad Salman Mansour Rahman Khan Singh Shah Sharif Simon Chen Chang Harris Rubio Costa"
  ).split(" "),
);

/** Whether a short form says who is meant only behind a title: "ông Tập", "bà May", but plain "Trump". */
export function needsTitle(form: string, country: string): boolean {
  if (country === "VN") return true;
  if (form.includes(" ") || SURE.has(form)) return false;
  return EVERYDAY.has(form) || form.length <= 3 || SYLLABLE.test(form);
}

/** Short forms of three letters or like a Vietnamese syllable that mean the leader nevertheless. */
const SURE = new Set(["Abe", "Xi", "MBS", "MBZ"]);
/** One Vietnamese syllable, with its marks or without. */
const SYLLABLE =
  /^(?:ngh?|gh?|[ckpt]h|nh|tr|gi|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ng|nh|ch|[cmnpt])?$/iu;

const FAMILY_NAME_FIRST = new Set(["CN", "TW", "KP", "KR"]);
const GIVEN_NAME_FIRST_AND_USED = new Set(["TH", "LA", "MY", "ET", "ER", "IS", "BT"]);
/** Names that are one whole or where no part stands alone. */
const NO_SHORT_FORM = new Set(["MM", "KH", "BN", "SM"]);
/** What belongs to a surname, before its last word: "van der" in "Alexander Van der Bellen". */
const PARTICLES = /(?: (?:al|el|bin|ibn|ben|ould|van|von|der|den|de|da|do|dos|del|di|du|la|le))+ $/i;
/** Ordinals of monarchs and popes, and what follows a surname. */
const NUMERAL = /^(?:[IVX]+|Jr|Sr)$/;

/** Every form of a full name, given what stands in brackets in the table (`short`). */
export function formsOf(name: string, country: string, short?: string): NameForm[] {
  const whole = !name.includes(" ");
  const forms: NameForm[] = [{ text: name, short: whole }];
  const plain = withoutMarks(name);
  if (plain !== name) forms.push({ text: plain, short: whole });
  if (country === "JP" && !whole) forms.push({ text: name.split(" ").reverse().join(" "), short: false });
  for (const text of short === undefined ? shortForms(name, country) : [short]) {
    forms.push({ text, short: true });
    const bare = withoutMarks(text);
    if (bare !== text && country !== "VN") forms.push({ text: bare, short: true });
  }
  return forms;
}

function shortForms(name: string, country: string): string[] {
  const space = name.indexOf(" ");
  if (space < 0 || NO_SHORT_FORM.has(country)) return [];
  const at = name.lastIndexOf(" ");
  const last = name.slice(at + 1);
  if (NUMERAL.test(last)) return [];
  if (FAMILY_NAME_FIRST.has(country) || GIVEN_NAME_FIRST_AND_USED.has(country)) return [name.slice(0, space)];
  const forms = [last];
  const article = /^[AaEe][lsdrn]-/.test(last) ? last.slice(3) : undefined;
  if (article) forms.push(article);
  const particles = PARTICLES.exec(name.slice(space, at + 1))?.[0].trim();
  if (particles) forms.push(`${particles} ${last}`);
  return forms;
}

/** "Erdoğan" → "Erdogan"; Vietnamese đ too ("Tô Lâm" → "To Lam", as English texts have it). */
export function withoutMarks(name: string): string {
  return FOREIGN.test(name) ? name.replace(FOREIGN_LETTERS, plainLetter) : name;
}

const FOREIGN = /[^\0-\x7f]/;
const FOREIGN_LETTERS = /[^\0-\x7f]/g;
/** Combining marks of Latin letters. */
const MARKS = /[\u0300-\u036f]/g;

function plainLetter(letter: string): string {
  let plain = PLAIN.get(letter);
  if (plain === undefined) PLAIN.set(letter, (plain = letter.normalize("NFD").replace(MARKS, "")));
  return plain;
}

/** Letters that do not come apart into a plain one and marks, and those met so far that do. */
const PLAIN = new Map(
  "đ d,Đ D,ø o,Ø O,ł l,Ł L,ı i,ß ss,æ ae,œ oe,ð d,þ th"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** "Đô-nan Trăm", "Đ.Trăm": spelled by ear, to be read and never written. */
export const isByEar = (name: string): boolean => /[-.]/.test(name);
