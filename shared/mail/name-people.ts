/** People by the names that a reader of the language knows them by: "Tập Cận Bình" and "Xi Jinping", "Putin" in both. */
import type { Lang, Participant } from "../extract/contact-record.ts";
import { isByEar } from "../people/name-forms.ts";
import type { People, PersonName } from "../people/people.ts";

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
export interface NamedPerson {
  /** "Vladimir Putin" */
  full: string;
  /** "Putin", where that says enough. */
  short: string;
}

export type Namer = (participant: Participant, lang: Lang) => NamedPerson;

/** @param people asked for with the first name */
export function nameWith(people: () => People): Namer {
  let forms: Map<string, PersonName[]> | undefined;
  return ({ id, name }, lang) => {
    forms ??= formsByPerson(people());
    const all = forms.get(id) ?? [];
    const known = people().personById(id)?.name ?? name;
    const own = all.find(({ short, text }) => !short && VIETNAMESE.test(text) && !isByEar(text));
    const full = (lang === "vi" && own?.text) || known;
    const short = all.find(
      (form) => form.short && !form.needsTitle && form.people.length === 1 && full.endsWith(form.text),
    );
    return { full, short: short?.text ?? full };
  };
}

function formsByPerson({ names }: People): Map<string, PersonName[]> {
  const forms = new Map<string, PersonName[]>();
  for (const form of names) for (const { id } of form.people) forms.set(id, [...(forms.get(id) ?? []), form]);
  return forms;
}
