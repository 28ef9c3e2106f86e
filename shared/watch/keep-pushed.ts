/**
 * Where a feed names a hub (WebSub), the hub is asked to call us when the feed changes, again before its lease ends, and
 * no more when the feed names it no longer or is no longer watched. A call only brings the next check forward: polling
 * goes on, so that a hub that falls silent costs minutes, never news.
 */
import { randomBytes } from "node:crypto";
import { HubRefused, type HubRequest } from "../fetch/ask-hub.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import type { Config, Services } from "../services.ts";
import type { PushSubscription } from "../store/pushes.ts";
import type { Watch } from "../store/watches.ts";
import type { Finding } from "./judge-page.ts";
import { readLinkHeader } from "./read-link-header.ts";

export type PushServices = Pick<Services, "clock" | "hubs" | "log" | "pushes"> & {
  config: Pick<Config, "baseUrl" | "reachable">;
};

const DAY_MS = 86_400_000;
/** What is asked for; the hub decides. */
const LEASE_SECONDS = 10 * 86_400;
/** A hub that has not called back for so long is asked again, each time after twice as long. */
const PATIENCE_MS = 5 * 60_000;

interface NamedHub {
  hub: string;
  topic: string;
}

/** @returns the watch, with the time at which its subscription is to be looked after again */
export async function keepPushed(watch: Watch, finding: Finding, services: PushServices): Promise<Watch> {
  const { clock, config, pushes } = services;
  const named = namedHub(finding);
  const isKnown = watch.hubDueAt !== undefined;
  const isDue = isKnown && watch.hubDueAt! <= clock().toISOString();
  // What a body that was not read says is as before.
  const isTold = finding.reading !== undefined || named !== undefined;
  if (!config.reachable || !(isKnown || named) || (isKnown && !isDue && !finding.reading)) return watch;

  const known = (await pushes.of(watch.sourceId)).filter(({ state }) => state !== "leaving");
  const wanted = isTold ? named : known[0];
  const [kept, ...others] = known.sort(
    (one, other) => Number(isSame(other, wanted)) - Number(isSame(one, wanted)),
  );
  for (const other of others) await leaveHub(other, services);
  if (kept && !isSame(kept, wanted)) await leaveHub(kept, services);
  const { hubDueAt: _due, ...rest } = watch;
  if (!wanted) return rest;
  const subscription = kept && isSame(kept, wanted) ? kept : newSubscription(watch.sourceId, wanted);
  return { ...rest, hubDueAt: await askIfDue(subscription, services) };
}

/** Ends all subscriptions of a source that is no longer watched. */
export async function leaveHubs(sourceId: string, services: PushServices): Promise<void> {
  for (const each of await services.pushes.of(sourceId)) await leaveHub(each, services);
}

/** Where the hub calls about this subscription. */
const callbackOf = ({ sourceId, token }: PushSubscription, baseUrl: string): string =>
  `${baseUrl}/hub/${sourceId}/${token}`;

function namedHub({ page, reading }: Finding): NamedHub | undefined {
  if (!page || page.status !== 200) return undefined;
  const header = readLinkHeader(page.headers["link"], page.url);
  const hub = header.get("hub") ?? reading?.hub;
  return hub === undefined ? undefined : { hub, topic: header.get("self") ?? reading?.topic ?? page.url };
}

const isSame = (one: NamedHub, other: NamedHub | undefined): boolean =>
  one.hub === other?.hub && one.topic === other.topic;

const newSubscription = (sourceId: string, { hub, topic }: NamedHub): PushSubscription => ({
  ...{ sourceId, hub, topic, state: "asked", tries: 0 },
  token: randomBytes(16).toString("hex"),
  secret: randomBytes(32).toString("hex"),
});

/** @returns ISO time at which to come back to it */
async function askIfDue(subscription: PushSubscription, services: PushServices): Promise<string> {
  const now = services.clock().getTime();
  const renewAt = renewalOf(subscription);
  if (renewAt > now) return new Date(renewAt).toISOString();
  const tries = subscription.state === "granted" ? 0 : subscription.tries;
  const asked = { ...subscription, tries: tries + 1 };
  // Before the hub is asked: it may call back at once.
  await services.pushes.put(asked);
  const refusal = await ask("subscribe", asked, services);
  if (refusal !== undefined) await services.pushes.answer(asked, { state: "refused", error: refusal });
  return new Date(now + Math.min(DAY_MS, PATIENCE_MS * 2 ** tries)).toISOString();
}

/** When the last tenth of the lease begins, in ms since 1970; at once without one. */
function renewalOf({ state, grantedAt, until }: PushSubscription): number {
  if (state !== "granted" || !grantedAt || !until) return -Infinity;
  const [begin, end] = [Date.parse(grantedAt), Date.parse(until)];
  return end - (end - begin) / 10;
}

async function leaveHub(subscription: PushSubscription, services: PushServices): Promise<void> {
  const leaving = { ...subscription, state: "leaving" as const };
  await services.pushes.put(leaving);
  await ask("unsubscribe", leaving, services);
}

/** @returns why the hub would not, or undefined when it took the request */
async function ask(
  mode: HubRequest["mode"],
  subscription: PushSubscription,
  { config, hubs, log }: PushServices,
): Promise<string | undefined> {
  const { sourceId, hub, topic, secret } = subscription;
  const callback = callbackOf(subscription, config.baseUrl);
  try {
    await hubs.ask(hub, { mode, topic, callback, secret, leaseSeconds: LEASE_SECONDS });
    log.info("hub-asked", { sourceId, hub, mode });
    return undefined;
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof HubRefused)) throw error;
    log.warn("hub-refused", { sourceId, hub, mode, reason: error.message });
    return error.message;
  }
}
