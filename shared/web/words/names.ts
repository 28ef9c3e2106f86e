/** People by the name that each language's press uses: "Tập Cận Bình" in Vietnamese, "Xi Jinping" in English. */
import { knownPeople } from "../../people/known-people.ts";
import { isByEar } from "../../people/name-forms.ts";
import type { Lang, Participant } from "../../extract/contact-record.ts";

let vietnamese: Map<string, string> | undefined;

const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

function vietnameseNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const { text, people, short } of knownPeople().names) {
    const [person] = people;
    if (short || isByEar(text) || people.length !== 1 || !person || names.has(person.id)) continue;
    if (SINOSPHERE.has(person.country) && VIETNAMESE_LETTER.test(text)) names.set(person.id, text);
  }
  return names;
}

/** Where names have a Vietnamese reading of their own. */
const SINOSPHERE = new Set(["CN", "TW", "HK", "KP", "KR", "JP", "VN"]);

export function personName({ id, name }: Pick<Participant, "id" | "name">, lang: Lang): string {
  if (lang === "vi") return (vietnamese ??= vietnameseNames()).get(id) ?? name;
  return knownPeople().personById(id)?.name ?? name;
}

/** "vladimir-putin" → "Vladimir Putin", also for people who are in no table. */
export function nameOfId(id: string, lang: Lang): string {
  const words = id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const name = knownPeople().personById(id)?.name ?? words.join(" ");
  return personName({ id, name }, lang);
}
