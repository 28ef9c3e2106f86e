/** The web app: the same on Lambda and on one machine. Guards first, then pages, feeds and API in the order of the menu. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { api } from "./api/api.tsx";
import { assetAt } from "./assets/assets.ts";
import type { Env, WebOptions, WebServices } from "./env.ts";
import { feeds } from "./feeds/feeds.ts";
import { sitemap } from "./feeds/sitemap.ts";
import { allowsOperator } from "./guard/allows-operator.ts";
import { chooseLang } from "./guard/choose-lang.ts";
import { limitRequests } from "./guard/limit-requests.ts";
import { refuseForeignForms } from "./guard/refuse-foreign-forms.ts";
import { sendHeaders } from "./guard/send-headers.ts";
import { aboutPage } from "./pages/about.tsx";
import { calendarPage } from "./pages/calendar.tsx";
import { cards } from "./pages/cards.ts";
import { contactPage } from "./pages/contact/contact.tsx";
import { contactsPage } from "./pages/contacts.tsx";
import { diffPage } from "./pages/diff/diff.tsx";
import { answerError, answerNotFound } from "./pages/errors.tsx";
import { healthPage } from "./pages/health.ts";
import { operatorPage } from "./pages/operator.tsx";
import { outboxPages } from "./pages/outbox.tsx";
import { ownSubscriptions } from "./pages/subscribe/own-subscriptions.tsx";
import { recordPages } from "./pages/record.tsx";
import { sourcePage } from "./pages/source/source.tsx";
import { sourcesPage } from "./pages/sources.tsx";
import { subscribePages } from "./pages/subscribe/subscribe.tsx";
import { hubCallback } from "./push/hub-callback.ts";
import { whoPages } from "./pages/who.tsx";
import { versionPages } from "./pages/version.tsx";

const READS = { burst: 240, perMinute: 240 };
const FORM_BYTES = 64 * 1024;

export function createApp(services: WebServices, options: WebOptions = {}): Hono<Env> {
  const { clock, config, log } = services;
  const app = new Hono<Env>();

  app.use(sendHeaders(config));
  app.use(async (context, next) => {
    context.set("now", clock());
    context.set("baseUrl", config.baseUrl);
    await next();
  });
  app.use(chooseLang);
  app.get("/assets/:file", (context) => {
    const asset = assetAt(context.req.param("file"));
    if (!asset) return context.notFound();
    return context.body(asset.content, 200, {
      "content-type": asset.type,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
  app.route("/", healthPage(services));
  app.route("/", hubCallback(services));
  // Without addresses to tell readers apart, one would be limited for another.
  if (options.clientAddress) app.use(limitRequests(READS, clock, options.clientAddress));
  app.use(bodyLimit({ maxSize: FORM_BYTES }));
  app.use(refuseForeignForms(config));
  app.use(etag());
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has("cache-control"))
      context.res.headers.set("cache-control", "public, max-age=0, must-revalidate");
  });

  app.route("/", contactsPage(services));
  app.route("/", contactPage(services));
  app.route("/", cards(services));
  app.route("/", calendarPage(services));
  app.route("/", whoPages(services));
  app.route("/", recordPages(services));
  app.route("/", sourcesPage(services));
  app.route("/", diffPage(services));
  app.route("/", sourcePage(services));
  app.route("/", versionPages(services));
  app.route("/", feeds(services));
  app.route("/", api(services));
  app.route("/", subscribePages(services, options));
  app.route("/", ownSubscriptions(services, options));
  const { operator, outbox } = options;
  if (operator) app.route("/", operatorPage(services, operator));
  if (outbox) app.route("/", outboxPages(outbox, operator?.allows ?? allowsOperator(undefined)));
  app.route("/", aboutPage);
  app.route("/", sitemap(services));

  app.notFound(answerNotFound);
  app.onError(answerError(log));
  return app;
}
