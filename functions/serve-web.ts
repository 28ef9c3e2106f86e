/** Serves the pages, the API and the feeds. */
import type { Hono, Context } from "hono";
import { createApp } from "../shared/web/create-app.ts";
import type { Env, WebServices } from "../shared/web/env.ts";

/** One app for the services of a cold start. */
const apps = new WeakMap<WebServices, Hono<Env>>();

/** The gateway appends the address that it saw; whatever stands before is the client's own word. */
const clientAddress = (context: Context): string =>
  context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";

export async function handle(request: Request, services: WebServices): Promise<Response> {
  let app = apps.get(services);
  if (!app) apps.set(services, (app = createApp(services, { clientAddress })));
  return app.fetch(request);
}
