/** The frame around every page: head, menu, footer. */
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { WebContext } from "../env.ts";
import { assetPath } from "../assets/assets.ts";
import { formatDay } from "../words/format.ts";
import { inLang, link, withQuery } from "./link.ts";
import { viewOf } from "./view.ts";
import { weekdayOf } from "./weekday.ts";

export interface PageProps {
  title: string;
  /** For search engines and previews of links. */
  description?: string;
  /** Which entry of the menu the page belongs to. */
  section?: "contacts" | "calendar" | "who" | "sources" | "subscribe" | "api" | "about";
  /** Not for search engines: forms, private pages, lists read on. */
  noindex?: boolean;
  status?: 200 | 400 | 401 | 403 | 404 | 405 | 413 | 429 | 500;
  /** Scripts of ours that make the page nicer; none is needed. */
  scripts?: "step-through.js"[];
  /** Feeds with what the page lists. */
  feedQuery?: Record<string, string | undefined>;
  /** Address of the picture for previews of links, 1200 × 630. */
  image?: string;
  /** What previews call the page; a website by default. */
  type?: "website" | "article";
  /** The one address of the page, in whichever language and order of parameters it was asked for. */
  canonical?: string;
}

const MENU = [
  ["contacts", "/"],
  ["calendar", "/calendar"],
  ["who", "/who"],
  ["sources", "/sources"],
  ["subscribe", "/subscribe"],
] as const;

export async function renderPage(context: WebContext, props: PageProps, body: Child): Promise<Response> {
  const page = <Frame context={context} props={props} body={body} />;
  return context.html(html`<!doctype html>${page}`, props.status ?? 200);
}

function Frame({ context, props, body }: { context: WebContext; props: PageProps; body: Child }) {
  const words = context.get("words");
  const lang = context.get("lang");
  const other = lang === "vi" ? "en" : "vi";
  const title =
    props.title === words.product
      ? `${words.product} – ${words.tagline}`
      : `${props.title} – ${words.product}`;
  const description = props.description ?? words.description;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {props.noindex && <meta name="robots" content="noindex" />}
        <meta property="og:site_name" content={words.product} />
        <meta property="og:type" content={props.type ?? "website"} />
        <meta property="og:locale" content={lang === "vi" ? "vi_VN" : "en_GB"} />
        <meta property="og:title" content={props.title} />
        <meta property="og:description" content={description} />
        {props.image && (
          <>
            <meta property="og:image" content={props.image} />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta property="og:image:alt" content={props.title} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        {props.canonical && <link rel="canonical" href={props.canonical} />}
        <link rel="stylesheet" href={assetPath("style.css")} />
        <link rel="icon" href={assetPath("mark.svg")} type="image/svg+xml" />
        {(["vi", "en"] as const).map((each) => (
          <link rel="alternate" hreflang={each} href={context.get("baseUrl") + inLang(context, each)} />
        ))}
        <link
          rel="alternate"
          type="application/atom+xml"
          title="Atom"
          href={withQuery("/feed.atom", props.feedQuery ?? {})}
        />
        <link
          rel="alternate"
          type="application/feed+json"
          title="JSON Feed"
          href={withQuery("/feed.json", props.feedQuery ?? {})}
        />
        {props.scripts?.map((script) => (
          <script src={assetPath(script)} defer></script>
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skipToContent}
        </a>
        <header class="top">
          <div class="bar plate">
            <a class="brand" href={link(context, "/")}>
              <Mark />
              {words.product}
            </a>
            <p class="tagline">{words.tagline}</p>
            <div class="dateline">
              <Today context={context} />
              <a href={inLang(context, other)} hreflang={other} lang={other} rel="nofollow">
                {words.otherLang}
              </a>
            </div>
          </div>
          <nav aria-label={words.mainMenu}>
            <ul>
              {MENU.map(([section, path]) => (
                <li class={section === "subscribe" ? "call" : undefined}>
                  <a href={link(context, path)} aria-current={props.section === section ? "page" : undefined}>
                    {words.nav[section]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex={-1}>
          {body}
        </main>
        <footer class="foot">
          <div class="bar">
            <p>{words.footer.about}</p>
            <ul>
              <li>
                <a href={withQuery("/feed.atom", props.feedQuery ?? {})}>Atom</a>
              </li>
              <li>
                <a href={withQuery("/feed.json", props.feedQuery ?? {})}>JSON Feed</a>
              </li>
              <li>
                <a href={withQuery("/calendar.ics", props.feedQuery ?? {})}>{words.footer.calendar}</a>
              </li>
              <li>
                <a href={withQuery("/contacts.csv", props.feedQuery ?? {})}>{words.footer.download}</a>
              </li>
              <li>
                <a href={link(context, "/api/v1/docs")}>{words.nav.api}</a>
              </li>
              <li>
                <a href={link(context, "/about")}>{words.about.title}</a>
              </li>
              <li>
                <a href="/healthz">{words.footer.health}</a>
              </li>
            </ul>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** The day of the paper, in the reader's zone. */
function Today({ context }: { context: WebContext }) {
  const { lang, words, today } = viewOf(context);
  const weekday = words.calendar.weekdaysLong[weekdayOf(today)];
  return (
    <time datetime={today}>
      {weekday}, {formatDay(today, lang)}
    </time>
  );
}

/** Two arcs that face each other: a talk. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path d="M6 9a7 7 0 0 1 7-5h3v18h-3l-5 5v-6a8 8 0 0 1-2-5Z" class="mark-a" />
      <path d="M26 14a7 7 0 0 0-7-5h-1v14h1l5 5v-6a8 8 0 0 0 2-4Z" class="mark-b" />
    </svg>
  );
}
