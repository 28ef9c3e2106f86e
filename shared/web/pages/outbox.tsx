/** On one machine: the mails sent so far, newest first, and the same as JSON; they hold addresses, so that only the operator sees them. */
import { Hono } from "hono";
import type { Env, SentMail } from "../env.ts";
import { onlyOperator } from "../guard/allows-operator.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf } from "../page/view.ts";
import { notFound } from "../refusal.ts";
import { formatTime } from "../words/format.ts";

/** Mails shown on the page; the JSON has all. */
const SHOWN = 100;

/** A mail is a page of its own: only its inline styles and no load from elsewhere. */
const MAIL_POLICY =
  "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

export const outboxPages = (outbox: () => Promise<SentMail[]>, allows: (request: Request) => boolean) =>
  new Hono<Env>()
    .use("/outbox", onlyOperator(allows))
    .use("/outbox.json", onlyOperator(allows))
    .use("/outbox/*", onlyOperator(allows))
    .get("/outbox.json", async (context) => {
      context.header("cache-control", "no-store");
      return context.json(await outbox());
    })
    .get("/outbox", async (context) => {
      const view = viewOf(context);
      const { words, lang } = view;
      const mails = await outbox();
      context.header("cache-control", "no-store");
      return renderPage(
        context,
        { title: words.outbox.title, noindex: true },
        <>
          <header class="head">
            <h1>{words.outbox.title}</h1>
            <p class="lead">{words.outbox.lead}</p>
            <p class="small">
              <a href="/outbox.json">JSON</a>
            </p>
          </header>
          {mails.length === 0 && <p class="notice">{words.outbox.none}</p>}
          {mails.slice(0, SHOWN).map((mail, n) => (
            <article class="report">
              <h2>{mail.subject}</h2>
              <p class="meta">
                <span>
                  {words.outbox.to} {mail.to}
                </span>
                <time datetime={mail.sentAt}>{formatTime(mail.sentAt, lang)}</time>
                <a href={`/outbox/${mails.length - n}`}>{words.outbox.html}</a>
              </p>
              <details>
                <summary>{words.outbox.plain}</summary>
                <pre class="mail">{mail.text}</pre>
              </details>
              <details>
                <summary>{words.outbox.headers}</summary>
                <pre class="mail">
                  {Object.entries(mail.headers)
                    .map(([name, value]) => `${name}: ${value}`)
                    .join("\n")}
                </pre>
              </details>
            </article>
          ))}
        </>,
      );
    })
    /** Counted from the oldest, 1, so that an address stays with its mail. */
    .get("/outbox/:n{[0-9]+}", async (context) => {
      const mails = await outbox();
      const mail = mails[mails.length - Number(context.req.param("n"))];
      if (!mail) throw notFound("mail");
      context.header("cache-control", "no-store");
      context.header("content-security-policy", MAIL_POLICY);
      return context.html(mail.html);
    });
