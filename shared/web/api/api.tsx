/** The JSON API: its routes, its description, and a page on which each can be tried. */
import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Env, WebServices } from "../env.ts";
import { renderPage } from "../page/render-page.tsx";
import { viewOf, type View } from "../page/view.ts";
import { WithCode } from "../page/with-code.tsx";
import { withQuery } from "../page/link.ts";
import { notFound } from "../refusal.ts";
import type { Parameter } from "./openapi.ts";
import { apiRoutes, type ApiRoute } from "./routes.ts";

export const api = (services: WebServices) => {
  const app = new Hono<Env>();
  app.use("/api/*", cors({ origin: "*", allowMethods: ["GET", "HEAD", "OPTIONS"] }));
  for (const route of apiRoutes)
    app.get(`/api/v1${route.path}`, async (context) => {
      context.header("cross-origin-resource-policy", "cross-origin");
      return context.json(
        (await route.respond(
          context.req.param() as Record<string, string>,
          context.req.query(),
          services,
        )) as object,
      );
    });
  app.get("/api/v1/try/:name", (context) => {
    const route = apiRoutes.find(({ name }) => name === context.req.param("name"));
    if (!route) throw notFound("operation");
    return context.redirect(addressOf(route, context.req.query()));
  });
  // The description is made when somebody asks for it.
  app.get("/api/v1/openapi.json", async (context) => {
    const { openapi } = await import("./openapi.ts");
    return context.json(openapi(services.config.baseUrl));
  });
  app.get("/api/v1/docs", async (context) => {
    const { parametersOf } = await import("./openapi.ts");
    const view = viewOf(context);
    const { words } = view;
    return renderPage(
      context,
      { title: words.docs.title, section: "api", description: words.docs.lead.replaceAll("`", "") },
      <>
        <header class="head">
          <h1>{words.docs.title}</h1>
          <p class="lead">
            <WithCode>{words.docs.lead}</WithCode>
          </p>
          <p>
            <a href="/api/v1/openapi.json">{words.docs.description}</a>
          </p>
        </header>
        {apiRoutes.map((route) => (
          <Operation view={view} route={route} parameters={parametersOf(route)} />
        ))}
        <section class="section">
          <h2>{words.docs.feeds}</h2>
          <ul class="pages">
            {["/feed.atom", "/feed.json", "/calendar.ics", "/contacts.csv", "/contacts.jsonl"].map((path) => (
              <li>
                <a href={withQuery(path, { country: "VN" })}>
                  <code>{path}?country=VN</code>
                </a>
              </li>
            ))}
          </ul>
          <p class="small">
            {words.docs.errors} <code>{'{"error":{"code":"not-found","message":"…"}}'}</code>
          </p>
        </section>
      </>,
    );
  });
  return app;
};

/** The address that a filled-in form stands for; empty fields count as left out. */
function addressOf({ path, parameters }: ApiRoute, given: Record<string, string>): string {
  const inPath = Object.keys(parameters.shape);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(given[name]?.trim() ?? ""));
  const rest = Object.entries(given).filter(([name]) => !inPath.includes(name));
  return withQuery(`/api/v1${filled}`, Object.fromEntries(rest));
}

interface Shown {
  view: View;
  route: ApiRoute;
  parameters: Parameter[];
}

function Operation({ view, route, parameters }: Shown) {
  const { words } = view;
  return (
    <section class="section" aria-labelledby={route.name}>
      <h2 id={route.name}>
        <code>GET /api/v1{route.path.replace(/:(\w+)/g, "{$1}")}</code>
      </h2>
      <p lang="en">{route.summary}</p>
      {parameters.length > 0 && (
        <table class="data stack" lang="en">
          <caption lang={view.lang}>{words.docs.parameters}</caption>
          <tbody>
            {parameters.map((parameter) => (
              <tr>
                <th scope="row">
                  <code>{parameter.name}</code>
                </th>
                <td>
                  {parameter.required && (
                    <span class="chip" lang={view.lang}>
                      {words.docs.required}
                    </span>
                  )}{" "}
                  {parameter.description && <WithCode>{parameter.description}</WithCode>}{" "}
                  {valuesOf(parameter)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TryIt view={view} route={route} parameters={parameters} />
    </section>
  );
}

function valuesOf({ schema }: Parameter) {
  const values = schema["enum"];
  return Array.isArray(values) ? <code>{values.join(" | ")}</code> : null;
}

/** A form whose answer is the API's own; an id in the path gets there by way of a redirect. */
function TryIt({ view, route, parameters }: Shown) {
  return (
    <details>
      <summary>{view.words.docs.tryIt}</summary>
      <form action={`/api/v1/try/${route.name}`} method="get" class="fields">
        {parameters.map(({ name, required }) => (
          <div>
            <label for={`${route.name}-${name}`}>{name}</label>
            <input id={`${route.name}-${name}`} name={name} required={required} />
          </div>
        ))}
        <button type="submit">GET</button>
      </form>
    </details>
  );
}
