/** The words of the pages in each language, and which of them a request is answered in. */
import type { Lang } from "../../extract/contact-record.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

export type Words = typeof vi;

const words: Record<Lang, Words> = { vi, en };

export const wordsOf = (lang: Lang): Words => words[lang];

export const isLang = (value: string | undefined): value is Lang => value === "vi" || value === "en";

/**
 * The first of our languages by the reader's preference ("en-GB;q=0.8, vi" asks for Vietnamese); Vietnamese when none is ours.
 */
export function preferredLang(acceptLanguage: string | undefined): Lang {
  const wishes = (acceptLanguage ?? "").split(",").map((wish, position) => {
    const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
    const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
    return { lang: tag.split("-")[0], quality: Number(quality ?? 1), position };
  });
  const ours = wishes.filter(({ lang, quality }) => isLang(lang) && quality > 0);
  ours.sort((a, b) => b.quality - a.quality || a.position - b.position);
  const best = ours[0]?.lang;
  return isLang(best) ? best : "vi";
}
