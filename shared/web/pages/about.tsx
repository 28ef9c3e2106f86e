/** What this is, how it reads, and how a site is left out: our fetcher names this page in its User-Agent. */
import { Hono } from "hono";
import type { Env } from "../env.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf } from "../page/view.ts";

const ROBOTS = "User-agent: Parley\nDisallow: /";

export const aboutPage = new Hono<Env>().get("/about", (context) => {
  const { words } = viewOf(context);
  return renderPage(
    context,
    { title: words.about.title, section: "about", description: words.about.lead },
    <>
      <header class="head">
        <h1>{words.about.title}</h1>
        <p class="lead">{words.about.lead}</p>
      </header>
      {words.about.sections.map(([title, text]) => (
        <section class="section">
          <h2>{title}</h2>
          <p class="prose">{text}</p>
          {text.endsWith(":") && <pre class="mail prose">{ROBOTS}</pre>}
        </section>
      ))}
    </>,
  );
});
