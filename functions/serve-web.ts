/** Serves the pages, the API and the feeds. */
import type { Hono, Context } from "hono";
import { createApp } from "../shared/web/create-app.ts";
import type { Env, FiguresService, WebServices } from "../shared/web/env.ts";
import { allowsOperator } from "../shared/web/guard/allows-operator.ts";
import { operatorToken } from "../shared/mail/tokens.ts";

/** One app for the services of a cold start. */
const apps = new WeakMap<WebServices, Hono<Env>>();

/** The gateway appends the address that it saw; whatever stands before is the client's own word. */
const clientAddress = (context: Context): string =>
  context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";

export async function handle(request: Request, services: WebServices & FiguresService): Promise<Response> {
  let app = apps.get(services);
  if (!app) apps.set(services, (app = openApp(services)));
  return app.fetch(request);
}

function openApp(services: WebServices & FiguresService): Hono<Env> {
  const { operatorFigures: figures, signer } = services;
  const allows = allowsOperator(operatorToken(signer));
  return createApp(services, { clientAddress, ...(figures && { operator: { allows, figures } }) });
}
