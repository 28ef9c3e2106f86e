/** Answers in the language of the address (`?lang=`), else in the one that the browser prefers. */
import { createMiddleware } from "hono/factory";
import { isLang, preferredLang, wordsOf } from "../words/words.ts";
import type { Lang } from "../../extract/contact-record.ts";
import type { Env, WebContext } from "../env.ts";

/** Answers the request in this language. */
export function speak(lang: Lang, context: WebContext): void {
  context.set("lang", lang);
  context.set("words", wordsOf(lang));
}

export const chooseLang = createMiddleware<Env>(async (context, next) => {
  const asked = context.req.query("lang");
  speak(isLang(asked) ? asked : preferredLang(context.req.header("accept-language")), context);
  context.set("langInAddress", isLang(asked));
  await next();
  context.res.headers.append("vary", "Accept-Language");
});
