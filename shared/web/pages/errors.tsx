/** Answers for what goes wrong: JSON to programs, a page to people, the right status to both. */
import type { ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Log } from "../../log.ts";
import { BadCursor } from "../../store/table.ts";
import type { Env, WebContext } from "../env.ts";
import { renderPage, type PageProps } from "../page/render-page.tsx";
import { Refusal, notFound } from "../refusal.ts";
import { wordsOf } from "../words/words.ts";

interface Answer {
  status: NonNullable<PageProps["status"]>;
  code: string;
  message: string;
}

const internal: Answer = {
  status: 500,
  code: "internal",
  message: "We have recorded the error; please try again later",
};

export const answerNotFound: NotFoundHandler<Env> = (context) => answer(context, notFound("page"));

export const answerError =
  (log: Log): ErrorHandler<Env> =>
  async (error, context) => {
    if (error instanceof Refusal) {
      if (error.retryAfterSeconds !== undefined)
        context.header("retry-after", String(error.retryAfterSeconds));
      return answer(context, error);
    }
    if (error instanceof BadCursor)
      return answer(context, { status: 400, code: "bad-cursor", message: error.message });
    if (error instanceof HTTPException && error.status === 413)
      return answer(context, {
        status: 413,
        code: "too-large",
        message: "The request is larger than allowed",
      });
    log.error("request-failed", { path: context.req.path, error: error.stack ?? String(error) });
    return answer(context, internal);
  };

async function answer(context: WebContext, { status, code, message }: Answer): Promise<Response> {
  context.header("cache-control", "no-store");
  if (wantsJson(context)) return context.json({ error: { code, message } }, status);
  // An error may come before the language was chosen.
  const words = context.get("words") ?? wordsOf("vi");
  if (!context.get("words")) {
    context.set("lang", "vi");
    context.set("words", words);
  }
  const title = words.error.title[status] ?? String(status);
  return renderPage(
    context,
    { title, noindex: true, status },
    <div class="head">
      <p class="kicker">{status}</p>
      <h1>{title}</h1>
      <p class="lead">{words.error.text[status]}</p>
      {status === 400 && (
        <p class="small muted" lang="en">
          {message}
        </p>
      )}
      <p class="more">
        <a class="button" href="/">
          {words.error.home}
        </a>
      </p>
    </div>,
  );
}

const wantsJson = ({ req }: WebContext): boolean =>
  req.path.startsWith("/api/") ||
  req.path.endsWith(".json") ||
  (req.header("accept") ?? "").startsWith("application/json");
