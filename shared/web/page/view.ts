/** What parts of a page need to know of the request: the language, its words, and addresses that keep it. */
import type { WebContext } from "../env.ts";
import type { Lang } from "../../extract/contact-record.ts";
import type { Words } from "../words/words.ts";
import { dayOf } from "../words/format.ts";
import { link, type Query } from "./link.ts";

export interface View {
  lang: Lang;
  words: Words;
  link(path: string, query?: Query): string;
  now: Date;
  /** The day in the reader's zone, YYYY-MM-DD. */
  today: string;
}

export function viewOf(context: WebContext): View {
  const [lang, now] = [context.get("lang"), context.get("now")];
  return {
    lang,
    words: context.get("words"),
    link: (path, query) => link(context, path, query),
    now,
    today: dayOf(now, lang),
  };
}
