/** Answers in the language of the address (`?lang=`), else in the one that the browser prefers. */
import { createMiddleware } from "hono/factory";
import { isLang, preferredLang, wordsOf } from "../words/words.ts";
import type { Env } from "../env.ts";

export const chooseLang = createMiddleware<Env>(async (context, next) => {
  const asked = context.req.query("lang");
  const lang = isLang(asked) ? asked : preferredLang(context.req.header("accept-language"));
  context.set("lang", lang);
  context.set("words", wordsOf(lang));
  context.set("langInAddress", isLang(asked));
  await next();
  context.res.headers.append("vary", "Accept-Language");
});
