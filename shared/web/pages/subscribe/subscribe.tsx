/** Asking to be told: the form, what it would have brought, and an answer that never tells whether an address is known. */
import { Hono } from "hono";
import { nameFollowed } from "../../../alert/name-followed.ts";
import type { Filter } from "../../../alert/filter-schema.ts";
import { previewAlerts, type Preview } from "../../../alert/preview-alerts.ts";
import { BadWishes, readWishes } from "../../../alert/read-wishes.ts";
import { TooManyRequests, subscribe } from "../../../alert/subscribe.ts";
import { readQuery, subscribeQuery } from "../../api/queries.ts";
import type { Env, WebContext, WebOptions, WebServices } from "../../env.ts";
import { isJson, readForm, type Given } from "../../page/read-form.ts";
import { renderPage } from "../../page/render-page.tsx";
import { viewOf } from "../../page/view.ts";
import { Refusal, found } from "../../refusal.ts";
import { Group, Problems } from "./fields.tsx";
import { heldAsTyped, severalOf, type FormShown } from "./form-shown.ts";
import { PreviewShown } from "./preview-shown.tsx";
import { EmailField, ReaderFields, WishesFields } from "./wishes-fields.tsx";

type Shown = Pick<FormShown, "held"> & {
  problems?: BadWishes["problems"];
  preview?: Preview & { filter: Filter };
};

export const subscribePages = (services: WebServices, { clientAddress = () => "unknown" }: WebOptions) => {
  /** What is typed is kept, whatever becomes of it; what cannot be granted is said at its field. */
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
      if (isJson(context))
        return context.json({ error: { code: "bad-request", message: error.message } }, 400);
      return showForm(context, { held: heldAsTyped(given), problems: error.problems }, services);
    }
  }

  return (
    new Hono<Env>()
      .get("/subscribe", async (context) => {
        const { pair, leader, country, source } = readQuery(subscribeQuery, context.req.query());
        const asked = { pairs: pair, leaders: leader, countries: country, sources: source };
        const held = heldAsTyped(asked);
        if (source) found(await services.sources.get(source), "source");
        return showForm(context, { held }, services);
      })
      /** By POST, so that no address typed so far gets into an address line or a log. */
      .post("/subscribe/preview", async (context) => {
        const given = await readForm(context);
        return answerForm(context, given, async () => {
          const { filter } = readWishes(given);
          const preview = await previewAlerts(filter, services);
          return showForm(context, { held: heldAsTyped(given), preview: { ...preview, filter } }, services);
        });
      })
      .post("/subscribe", async (context) => {
        const given = await readForm(context);
        return answerForm(context, given, async () => {
          await subscribe({ lang: context.get("lang"), ...given }, clientAddress(context), services);
          return showAsked(context);
        });
      })
  );
};

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

async function showForm(
  context: WebContext,
  { held, problems, preview }: Shown,
  services: WebServices,
): Promise<Response> {
  const view = viewOf(context);
  const { words } = view;
  const unnamed = { view, prefix: "", held, problems: problems ?? [], followed: new Map() };
  const followed = await nameFollowed([{ sources: severalOf(unnamed, "sources").slice(0, 20) }], services);
  const form: FormShown = { ...unnamed, followed };
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
      <Problems form={form} />
      {preview && <PreviewShown view={view} preview={preview} followed={followed} />}
      <form class="form" method="post" action={view.link("/subscribe")}>
        <EmailField form={form} />
        <WishesFields form={form} />
        <Group legend={words.subscribe.reader}>
          <ReaderFields form={form} />
        </Group>
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
