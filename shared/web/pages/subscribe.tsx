/** Asking to be told: the form, what it would have brought, and an answer that never tells whether an address is known. */
import { Hono } from "hono";
import { previewAlerts, type Preview } from "../../alert/preview-alerts.ts";
import { BadWishes, readWishes } from "../../alert/read-wishes.ts";
import { TooManyRequests, subscribe } from "../../alert/subscribe.ts";
import { readQuery, subscribeQuery } from "../api/queries.ts";
import type { Env, WebContext, WebOptions, WebServices } from "../env.ts";
import { contactPath, versionPath } from "../page/link.ts";
import { isJson, readForm, textOf, type Given } from "../page/read-form.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf, type View } from "../page/view.ts";
import { EmailField, ReaderFields, WishesFields, type WishesShown } from "../page/wishes-form.tsx";
import { filterSummary } from "../page/wishes-words.ts";
import { Refusal } from "../refusal.ts";
import { formatDays, formatTime, headlineOf } from "../words/format.ts";

interface Shown {
  wishes: WishesShown;
  email?: string;
  problems?: BadWishes["problems"];
  preview?: Preview;
}

export const subscribePages = (services: WebServices, { clientAddress = () => "unknown" }: WebOptions) =>
  new Hono<Env>()
    .get("/subscribe", (context) => {
      const { pair, leader, country, source } = readQuery(subscribeQuery, context.req.query());
      const filter = {
        leaders: leader ? [leader] : [],
        countries: country ? [country] : [],
        pairs: pair ? [pair] : [],
        sources: source ? [source] : [],
      };
      return showForm(context, { wishes: { filter } });
    })
    /** By POST, so that no address typed so far gets into an address line or a log. */
    .post("/subscribe/preview", async (context) => {
      const given = await readForm(context);
      return answerForm(context, given, async () => {
        const wishes = readWishes(given);
        const preview = await previewAlerts(wishes.filter, services);
        return showForm(context, { wishes, email: textOf(given["email"]), preview });
      });
    })
    .post("/subscribe", async (context) => {
      const given = await readForm(context);
      return answerForm(context, given, async () => {
        await subscribe({ lang: context.get("lang"), ...given }, clientAddress(context), services);
        return showAsked(context);
      });
    });

/** Asks as told to; what cannot be granted is shown with the form. */
async function answerForm(
  context: WebContext,
  given: Given,
  act: () => Promise<Response>,
): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof TooManyRequests)
      throw new Refusal(429, "too-many-requests", error.message, { cause: error, retryAfterSeconds: 3600 });
    if (!(error instanceof BadWishes)) throw error;
    if (isJson(context)) return context.json({ error: { code: "bad-request", message: error.message } }, 400);
    return showForm(context, {
      wishes: asTyped(given),
      email: textOf(given["email"]),
      problems: error.problems,
    });
  }
}

/** What was filled in, right or wrong, so that nobody has to do it again. */
function asTyped(given: Given): WishesShown {
  const list = (name: string): string[] => {
    const value: unknown = given[name];
    const items = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
    return items.flatMap((item) => (typeof item === "string" && item.trim() ? [item.trim()] : []));
  };
  const names = ["leaders", "countries", "pairs", "types", "statuses", "levels", "words", "sources"];
  const filter = Object.fromEntries(names.map((name) => [name, list(name)]));
  return { filter: { ...filter, background: given["background"] === "on" } };
}

function showAsked(context: WebContext): Promise<Response> | Response {
  const { words } = viewOf(context);
  context.header("cache-control", "no-store");
  if (isJson(context)) return context.json({ ok: true, message: words.subscribe.asked }, 202);
  return renderPage(
    context,
    { title: words.subscribe.askedTitle, section: "subscribe", noindex: true },
    <div class="head">
      <h1>{words.subscribe.askedTitle}</h1>
      <p class="lead">{words.subscribe.asked}</p>
    </div>,
  );
}

function showForm(context: WebContext, { wishes, email, problems, preview }: Shown): Promise<Response> {
  const view = viewOf(context);
  const { words } = view;
  return renderPage(
    context,
    {
      title: words.subscribe.title,
      section: "subscribe",
      description: words.subscribe.lead,
      ...(problems && { status: 400 as const }),
    },
    <>
      <header class="head">
        <h1>{words.subscribe.title}</h1>
        <p class="lead">{words.subscribe.lead}</p>
      </header>
      {problems && <Problems view={view} problems={problems} />}
      {preview && <PreviewShown view={view} preview={preview} wishes={wishes} />}
      <form class="form" method="post" action={view.link("/subscribe")}>
        <EmailField view={view} value={email} />
        <WishesFields view={view} wishes={wishes} prefix="" />
        <fieldset>
          <legend>{words.subscribe.reader}</legend>
          <ReaderFields view={view} reader={{ lang: view.lang }} prefix="reader-" />
        </fieldset>
        <div class="actions">
          <button type="submit">{words.subscribe.submit}</button>
          <button type="submit" class="plain" formaction={view.link("/subscribe/preview")} formnovalidate>
            {words.subscribe.preview}
          </button>
        </div>
        <p class="small muted">{words.subscribe.promise}</p>
      </form>
      <p class="small">
        <a href={view.link("/preferences")}>{words.subscribe.already}</a>
      </p>
    </>,
  );
}

export const Problems = ({ view, problems }: { view: View; problems: BadWishes["problems"] }) => (
  <div class="notice bad" role="alert">
    <p>{view.words.subscribe.problems}</p>
    <ul>
      {problems.map(({ field, message }) => (
        <li>
          <ProblemWith view={view} field={field} message={message} />
        </li>
      ))}
    </ul>
  </div>
);

function ProblemWith({ view, field, message }: { view: View; field: string; message: string }) {
  const { subscribe, filter } = view.words;
  const told = {
    email: [subscribe.email, subscribe.badEmail],
    pairs: [filter.pair, subscribe.badPair],
  }[field.replace(/\..*/, "")];
  const [name = field, text = <span lang="en">{message}</span>] = told ?? [];
  return (
    <>
      <b>{name}</b>: {text}
    </>
  );
}

function PreviewShown({ view, preview, wishes }: { view: View; preview: Preview; wishes: WishesShown }) {
  const { words, lang } = view;
  return (
    <section class="notice" aria-labelledby="preview">
      <h2 id="preview">{words.subscribe.previewTitle(preview.mails)}</h2>
      <p class="small">{filterSummary({ ...EMPTY, ...wishes.filter }, view)}</p>
      <ul class="pages small">
        {preview.contacts.map((contact) => (
          <li>
            <a href={view.link(contactPath(contact.id))}>{headlineOf(contact, lang)}</a>{" "}
            {contact.date && formatDays(contact.date, lang)}
          </li>
        ))}
        {preview.pages.map((version) => (
          <li>
            <a href={view.link(versionPath(version.id))}>{version.title}</a>{" "}
            {formatTime(version.seenAt, lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const EMPTY = {
  ...{ leaders: [], countries: [], pairs: [], types: [], statuses: [], words: [], sources: [] },
  levels: ["leader" as const, "mixed" as const],
  background: false,
};
