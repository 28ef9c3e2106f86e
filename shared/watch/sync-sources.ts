/** Brings what is watched in line with `sources.yaml`: new sources begin, changed ones change, missing ones are dropped. */
import type { Services } from "../services.ts";
import { sourceIdOf } from "../snapshot/hash.ts";
import type { Source } from "../store/sources.ts";
import type { Watch } from "../store/watches.ts";
import { beginToWatch, firstSlot, hostOf, newWatch } from "./new-watch.ts";
import type { ConfiguredSource } from "./read-sources-file.ts";

type SyncServices = Pick<Services, "clock" | "sources" | "versions" | "watches">;

/** @returns watches that were not there before, to be checked at once */
export async function syncSources(configured: ConfiguredSource[], services: SyncServices): Promise<Watch[]> {
  const known = new Map((await listConfigured(services)).map((source) => [source.id, source]));
  const added: Watch[] = [];
  for (const each of configured) {
    const id = sourceIdOf(each.url);
    const before = known.get(id);
    known.delete(id);
    const watch = before ? await reconfigure(before, each, services) : await begin(each, services);
    if (watch) added.push(watch);
  }
  for (const source of known.values()) if (source.state === "active") await drop(source, services);
  return added;
}

async function listConfigured({ sources }: SyncServices): Promise<Source[]> {
  const all: Source[] = [];
  let cursor: string | undefined;
  do {
    const page = await sources.list("configured", { limit: 200, cursor });
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
}

/** The settings of a source, as its items have them. */
function settingsOf({ every, name, ...rest }: ConfiguredSource) {
  const { host, pathname } = new URL(rest.url);
  return { ...rest, name: name ?? `${host}${pathname}`, ...(every !== undefined && { everySeconds: every }) };
}

const SETTINGS = ["kind", "name", "lang", "everySeconds", "select", "ignore", "follow"] as const;

async function begin(each: ConfiguredSource, services: SyncServices): Promise<Watch | undefined> {
  const id = sourceIdOf(each.url);
  const addedAt = services.clock().toISOString();
  const watch = await beginToWatch({ id, addedAt, ...settingsOf(each) }, { backfill: true }, services);
  if (watch) return watch;
  const discovered = await services.sources.get(id);
  return discovered && reconfigure(discovered, each, services);
}

/** @returns the watch when the source is watched anew */
async function reconfigure(
  before: Source,
  each: ConfiguredSource,
  services: SyncServices,
): Promise<Watch | undefined> {
  const settings = settingsOf(each);
  const wanted = { ...(before.kind && { kind: before.kind }), ...settings };
  const isSame = SETTINGS.every((key) => JSON.stringify(before[key]) === JSON.stringify(wanted[key]));
  if (isSame && before.state === "active" && !before.discoveredFrom) return undefined;

  const { id, addedAt, publishedAt } = before;
  const slot =
    settings.everySeconds === undefined && before.slot ? before.slot : firstSlot(id, settings.everySeconds);
  const since = before.state === "active" ? before.stateSince : services.clock().toISOString();
  const state = { state: "active" as const, stateSince: since, slot };
  const after = { id, addedAt, ...(publishedAt && { publishedAt }), ...wanted, ...state };
  const watched = before.slot ? await services.watches.get(before.slot, hostOf(before.url), id) : undefined;
  if (watched) await services.watches.replace(watched, { ...newWatch(after, {}), ...learnt(watched) });
  const watch = { ...newWatch(after, {}), versionSeq: await lastSeq(id, services) };
  if (!watched) await services.watches.add(watch);
  await services.sources.replace(after);
  return watched ? undefined : watch;
}

/** What a watch has learnt and keeps; without its validators, since what is read of the page may be different now. */
function learnt(watch: Watch): Partial<Watch> {
  const { etag: _etag, lastModified: _modified, bodyHash: _hash, ...state } = watch;
  const settings = new Set<string>([...SETTINGS, "slot", "discoveredFrom"]);
  return Object.fromEntries(Object.entries(state).filter(([key]) => !settings.has(key)));
}

const lastSeq = async (sourceId: string, { versions }: SyncServices): Promise<number> =>
  (await versions.list(sourceId, { limit: 1 })).items[0]?.seq ?? 0;

async function drop(source: Source, services: SyncServices): Promise<void> {
  const watch = source.slot
    ? await services.watches.get(source.slot, hostOf(source.url), source.id)
    : undefined;
  if (watch) await services.watches.remove(watch);
  const { slot: _slot, ...rest } = source;
  await services.sources.replace({ ...rest, state: "dropped", stateSince: services.clock().toISOString() });
}
