/** What a link in a mail opens: confirming, changing, ending, taking along and erasing. GET shows, POST does. */
import { Hono } from "hono";
import {
  addSubscription,
  changeReader,
  changeSubscription,
  eraseMe,
  exportMyData,
  openPreferences,
  readLeaver,
  removeSubscription,
  unsubscribe,
  type Leaver,
} from "../../../alert/preferences.ts";
import { nameFollowed } from "../../../alert/name-followed.ts";
import { previewAlerts } from "../../../alert/preview-alerts.ts";
import { BadWishes, readWishes } from "../../../alert/read-wishes.ts";
import { TooManyRequests, confirm, readConfirmation, sendPreferencesLink } from "../../../alert/subscribe.ts";
import { preferencesLink } from "../../../mail/links.ts";
import type { Subscriber } from "../../../store/subscribers.ts";
import { speak } from "../../guard/choose-lang.ts";
import type { Env, WebContext, WebOptions, WebServices } from "../../env.ts";
import { withQuery } from "../../page/link.ts";
import { readForm, textOf, type Given } from "../../page/read-form.ts";
import { renderPage } from "../../page/render-page.tsx";
import { viewOf, type View } from "../../page/view.ts";
import { Refusal } from "../../refusal.ts";
import { showAskForLink, showPreferences } from "./preferences.tsx";
import { FilterSummary, paceSummary } from "./wishes-words.tsx";

/**
 * A token in the address must not stay in a cache. That it does not leave with a link either, every page's
 * referrer policy sees to; `no-referrer` would go too far, since browsers then hide where our own forms come from.
 */
const keepPrivate = (context: WebContext): void => context.header("cache-control", "no-store");

const tokenOf = (context: WebContext, given: Given = {}): string =>
  textOf(given["token"]) || textOf(context.req.query("token"));

export const ownSubscriptions = (services: WebServices, { clientAddress = () => "unknown" }: WebOptions) =>
  new Hono<Env>()
    .get("/confirm", async (context) => {
      const view = viewOf(context);
      const { words } = view;
      const token = tokenOf(context);
      const pending = await readConfirmation(token, services);
      if (!pending?.subscription) return showBadLink(context);
      const { filter } = pending.subscription;
      return show(
        context,
        words.confirm.title,
        <>
          <p class="lead">{words.confirm.lead(pending.address)}</p>
          <p>
            <FilterSummary filter={filter} view={view} followed={await nameFollowed([filter], services)} />
            <span class="by">{paceSummary(pending.subscription, view)}</span>
          </p>
          <Act view={view} path="/confirm" token={token} label={words.confirm.submit} />
        </>,
      );
    })
    .post("/confirm", async (context) => {
      const view = viewOf(context);
      const { words } = view;
      const subscriber = await confirm(tokenOf(context, await readForm(context)), services);
      if (!subscriber) return showBadLink(context);
      return show(
        context,
        words.confirm.done,
        <>
          <p class="lead">{words.confirm.doneLead}</p>
          <p class="more">
            <a class="button" href={ownAddress(preferencesLink(subscriber.id, services), view)}>
              {words.preferences.title}
            </a>
          </p>
        </>,
      );
    })
    .get("/unsubscribe", async (context) => {
      const token = tokenOf(context);
      const leaver = await readLeaver(token, services);
      if (!leaver) return showBadLink(context);
      const view = viewFor(leaver, context);
      const { words } = view;
      return show(
        context,
        words.unsubscribe.title,
        <>
          <p class="lead">{words.unsubscribe.lead}</p>
          <Act view={view} path="/unsubscribe" token={token} label={words.unsubscribe.submit} />
        </>,
      );
    })
    /** Also by one click from a mail client (RFC 8058): the address alone carries the token. */
    .post("/unsubscribe", async (context) => {
      const leaver = await unsubscribe(tokenOf(context, await readForm(context)), services);
      if (!leaver) return showBadLink(context);
      const { words } = viewFor(leaver, context);
      return show(context, words.unsubscribe.done, <p class="lead">{words.unsubscribe.doneLead}</p>);
    })
    .get("/preferences", async (context) => {
      const token = tokenOf(context);
      const subscriber = token ? await openPreferences(token, services) : undefined;
      return subscriber
        ? showPreferences(context, subscriber, token, services)
        : showAskForLink(context, token === "" ? undefined : "bad-link");
    })
    .get("/preferences/export", async (context) => {
      const data = await exportMyData(tokenOf(context), services);
      if (!data) return showBadLink(context);
      keepPrivate(context);
      context.header("content-disposition", 'attachment; filename="parley-my-data.json"');
      return context.json(data);
    })
    .post("/preferences", async (context) => {
      const { words } = viewOf(context);
      const given = await readForm(context);
      const token = tokenOf(context, given);
      try {
        if (given["action"] === "link") {
          await sendPreferencesLink(
            { lang: context.get("lang"), ...given },
            clientAddress(context),
            services,
          );
          return await show(
            context,
            words.subscribe.askedTitle,
            <p class="lead">{words.preferences.linkSent}</p>,
          );
        }
        if (given["action"] === "erase") {
          if (!(await eraseMe(token, services))) return await showBadLink(context);
          return await show(
            context,
            words.preferences.erased,
            <p class="lead">{words.preferences.erasedLead}</p>,
          );
        }
        if (given["action"] === "preview") {
          const subscriber = await openPreferences(token, services);
          if (!subscriber) return await showBadLink(context);
          const { filter } = readWishes(given);
          const preview = { ...(await previewAlerts(filter, services)), filter };
          return await showPreferences(context, subscriber, token, services, { given, preview });
        }
        const subscriber = await change(given, token, services);
        return subscriber
          ? await showPreferences(context, subscriber, token, services, "saved")
          : await showBadLink(context);
      } catch (error) {
        if (error instanceof TooManyRequests)
          throw new Refusal(429, "too-many-requests", error.message, {
            cause: error,
            retryAfterSeconds: 3600,
          });
        if (!(error instanceof BadWishes)) throw error;
        const { problems } = error;
        if (given["action"] === "link") return showAskForLink(context, { given, problems });
        const subscriber = await openPreferences(token, services);
        return subscriber
          ? showPreferences(context, subscriber, token, services, { given, problems })
          : showBadLink(context);
      }
    });

/** @throws BadWishes, Refusal 400 */
async function change(given: Given, token: string, services: WebServices): Promise<Subscriber | undefined> {
  const id = textOf(given["id"]);
  switch (given["action"]) {
    case "reader":
      return changeReader(token, given, services);
    case "add":
      return addSubscription(token, given, services);
    case "change":
      return changeSubscription(token, id, given, services);
    case "remove":
      return removeSubscription(token, id, services);
    default:
      throw new Refusal(400, "bad-action", "The form does not say what is to be done");
  }
}

/** Whoever comes from a mail is answered in its language, if the address does not ask for another. */
function viewFor({ lang }: Leaver, context: WebContext): View {
  if (lang && !context.get("langInAddress")) speak(lang, context);
  return viewOf(context);
}

/** A link of ours on the address that the reader is on. */
const ownAddress = (url: string, view: View): string => {
  const { pathname, searchParams } = new URL(url);
  return view.link(withQuery(pathname, Object.fromEntries(searchParams)));
};

type Body = Parameters<typeof renderPage>[2];

async function show(
  context: WebContext,
  title: string,
  body: Body,
  status: 200 | 400 = 200,
): Promise<Response> {
  keepPrivate(context);
  return renderPage(
    context,
    { title, section: "subscribe", noindex: true, status },
    <div class="head">
      <h1>{title}</h1>
      {body}
    </div>,
  );
}

function showBadLink(context: WebContext): Promise<Response> {
  const view = viewOf(context);
  const { words } = view;
  return show(
    context,
    words.confirm.bad,
    <>
      <p class="lead">{words.confirm.badLead}</p>
      <p class="more">
        <a class="button" href={view.link("/subscribe")}>
          {words.subscribe.title}
        </a>
        <a class="button plain" href={view.link("/preferences")}>
          {words.preferences.askForLink}
        </a>
      </p>
    </>,
    400,
  );
}

const Act = ({ view, path, token, label }: { view: View; path: string; token: string; label: string }) => (
  <form method="post" action={view.link(path)} class="actions">
    <input type="hidden" name="token" value={token} />
    <button type="submit">{label}</button>
  </form>
);
