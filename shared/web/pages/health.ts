/** For monitors: whether the store answers, when the last check was finished, and which sources fail. */
import { Hono } from "hono";
import type { Env, WebServices } from "../env.ts";
import type { FailingSource } from "../../store/sources.ts";
import { watchOf } from "../page/watch-of.ts";

export interface Health {
  ok: boolean;
  now: string;
  /** End of the latest check of a configured page; null before the first. */
  lastCheckAt: string | null;
  lastCheckAgeSeconds: number | null;
  /** Configured pages looked at. */
  sources: number;
  /** Sources that have not been read for three of their intervals, the first hundred. */
  failing: FailingSource[];
}

/** Configured pages looked at, so that the answer costs the same however many there are. */
const SAMPLE = 60;

export const healthPage = (services: WebServices) => {
  let kept: { until: number; health: Promise<Health> } | undefined;

  return new Hono<Env>().get("/healthz", async (context) => {
    const now = context.get("now");
    if (!kept || kept.until <= now.getTime())
      kept = { until: now.getTime() + 10_000, health: readHealth(services, now) };
    context.header("cache-control", "no-store");
    try {
      return context.json(await kept.health);
    } catch (error) {
      kept = undefined;
      services.log.error("health-unreadable", { error: String(error) });
      return context.json({ ok: false, now: now.toISOString() }, 503);
    }
  });
};

/** What a monitor and the operator are told. */
export async function readHealth({ sources, watches }: WebServices, now: Date): Promise<Health> {
  const [{ items }, failing] = await Promise.all([
    sources.list("configured", { limit: SAMPLE }),
    sources.failing(),
  ]);
  const active = items.filter(({ state }) => state === "active");
  const looked = (await Promise.all(active.map((source) => watchOf(source, watches)))).filter(
    (watch) => watch !== undefined,
  );
  const lastCheckAt =
    looked
      .flatMap(({ checkedAt }) => checkedAt ?? [])
      .sort()
      .at(-1) ?? null;
  return {
    ok: true,
    now: now.toISOString(),
    lastCheckAt,
    lastCheckAgeSeconds:
      lastCheckAt === null ? null : Math.max(0, Math.round((now.getTime() - Date.parse(lastCheckAt)) / 1000)),
    sources: active.length,
    failing,
  };
}
