/** Which language a text is read in: as stated, or by whether it is written with Vietnamese letters. */
import type { Lang } from "./contact-record.ts";
import { english } from "./english.ts";
import type { Language } from "./language.ts";
import { vietnamese } from "./vietnamese.ts";

const LANGUAGES: Record<Lang, Language> = { vi: vietnamese, en: english };
const VIETNAMESE_LETTERS = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

export function chooseLanguage(text: string, stated?: Lang): Language {
  if (stated) return LANGUAGES[stated];
  const start = text.slice(0, 2000).normalize("NFC");
  const letters = start.match(VIETNAMESE_LETTERS)?.length ?? 0;
  return letters * 50 > start.length ? vietnamese : english;
}
