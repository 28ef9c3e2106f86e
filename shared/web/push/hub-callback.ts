/**
 * Where hubs call (WebSub): to verify that we want to be called, and when a feed has changed. What they send is never
 * believed: a call that is signed as it should be asks for a check of the feed itself, through the ordinary queue.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { PushSubscription } from "../../store/pushes.ts";
import { requestChecks } from "../../watch/enqueue-due-pages.ts";
import type { Env, WebContext, WebServices } from "../env.ts";
import { watchOf } from "../page/watch-of.ts";

/** Hubs may send the whole feed; more than this is no feed. */
const MOST_BYTES = 4 * 1024 * 1024;
const LONGEST_CHALLENGE = 1000;
/** A lease without an end named by the hub, or beyond this, is looked after as one of this. */
const LONGEST_LEASE_SECONDS = 30 * 86_400;
/** Calls so close together make one check. */
const TOGETHER_MS = 5000;
const ADDRESS = "/hub/:id{[0-9a-f]{16}}/:token{[0-9a-f]{32}}";

export function hubCallback(services: WebServices): Hono<Env> {
  const app = new Hono<Env>();
  app.get(ADDRESS, async (context) => {
    const subscription = await find(context, services);
    return subscription ? verify(context, subscription, services) : context.text("", 404);
  });
  app.post(ADDRESS, bodyLimit({ maxSize: MOST_BYTES }), async (context) => {
    const subscription = await find(context, services);
    if (!subscription) return context.text("", 404);
    const source = await services.sources.get(subscription.sourceId);
    const watch = source && (await watchOf(source, services.watches));
    // Tells the hub to forget us.
    if (!watch || subscription.state === "leaving") return context.text("", 410);
    const body = Buffer.from(await context.req.arrayBuffer());
    const isSigned = isSignedWith(subscription.secret, context.req.header("x-hub-signature"), body);
    services.log.info(isSigned ? "pushed" : "push-ignored", { sourceId: watch.sourceId });
    if (isSigned) {
      const at = context.get("now").getTime();
      await requestChecks([watch], new Date(at - (at % TOGETHER_MS)), services.queues.checks);
    }
    return context.text("", 202);
  });
  return app;
}

const find = (context: WebContext, { pushes }: WebServices): Promise<PushSubscription | undefined> =>
  pushes.get(context.req.param("id") ?? "", context.req.param("token") ?? "");

/** The hub asks whether it was really we who asked, or says that it will not. */
async function verify(
  context: WebContext,
  subscription: PushSubscription,
  { pushes, log }: WebServices,
): Promise<Response> {
  const asked = (name: string) => context.req.query(`hub.${name}`) ?? "";
  const { sourceId, hub, topic, state } = subscription;
  const challenge = asked("challenge").slice(0, LONGEST_CHALLENGE);
  const agrees = (): Response => context.text(challenge);
  const refuses = (): Response => context.text("", 404);
  if (asked("topic") !== topic) return refuses();
  switch (asked("mode")) {
    case "subscribe": {
      if (state === "leaving" || challenge === "") return refuses();
      const now = context.get("now");
      const lease = Math.min(Math.max(Number(asked("lease_seconds")) || Infinity, 60), LONGEST_LEASE_SECONDS);
      const until = new Date(now.getTime() + lease * 1000).toISOString();
      const granted = { state: "granted" as const, grantedAt: now.toISOString(), until, tries: 0 };
      if (!(await pushes.answer(subscription, granted))) return refuses();
      log.info("hub-granted", { sourceId, hub, until });
      return agrees();
    }
    case "unsubscribe":
      if (state !== "leaving") return refuses();
      await pushes.remove(subscription);
      log.info("hub-left", { sourceId, hub });
      return agrees();
    case "denied":
      await pushes.answer(subscription, { state: "refused", error: asked("reason").slice(0, 200) });
      log.warn("hub-refused", { sourceId, hub, mode: "subscribe", reason: asked("reason").slice(0, 200) });
      return context.text("");
    default:
      return refuses();
  }
}

/** `X-Hub-Signature: sha256=<hex>`: which of these the hub uses is for it to choose. */
const SIGNATURE = /^(sha1|sha256|sha384|sha512)=([0-9a-f]+)$/i;

function isSignedWith(secret: string, header: string | undefined, body: Buffer): boolean {
  const [, method, signature = ""] = SIGNATURE.exec(header ?? "") ?? [];
  if (method === undefined) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
