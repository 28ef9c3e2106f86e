/** Brings what is watched in line with `sources.yaml`: new sources begin, changed ones change, missing ones are dropped. */
import type { Services } from "../services.ts";
import { sourceIdOf } from "../snapshot/hash.ts";
import type { Source } from "../store/sources.ts";
import { ConditionFailed } from "../store/table.ts";
import type { Watch } from "../store/watches.ts";
import { leaveHubs, type PushServices } from "./keep-pushed.ts";
import { moveWatch } from "./move-watch.ts";
import { beginToWatch, firstSlot, hostOf, newWatch } from "./new-watch.ts";
import type { ConfiguredSource } from "./read-sources-file.ts";

type SyncServices = PushServices & Pick<Services, "sources" | "versions" | "watches">;

/** @returns watches that were not there before, to be checked at once */
export async function syncSources(configured: ConfiguredSource[], services: SyncServices): Promise<Watch[]> {
  const known = new Map((await listConfigured(services)).map((source) => [source.id, source]));
  const added: Watch[] = [];
  for (const each of configured) {
    const id = sourceIdOf(each.url);
    const before = known.get(id);
    known.delete(id);
    const watch = before ? await reconfigureAsItIs(before, each, services) : await begin(each, services);
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

const MOST_TRIES = 5;
const SETTINGS = ["kind", "name", "lang", "everySeconds", "select", "ignore", "follow"] as const;

async function begin(each: ConfiguredSource, services: SyncServices): Promise<Watch | undefined> {
  const id = sourceIdOf(each.url);
  const addedAt = services.clock().toISOString();
  const watch = await beginToWatch({ id, addedAt, ...settingsOf(each) }, { backfill: true }, services);
  if (watch) return watch;
  const discovered = await services.sources.get(id);
  return discovered && reconfigureAsItIs(discovered, each, services);
}

/** A check may end while its source is configured anew: what it found counts, and the settings are laid over that. */
async function reconfigureAsItIs(
  before: Source,
  each: ConfiguredSource,
  services: SyncServices,
): Promise<Watch | undefined> {
  for (let tries = 1; ; tries++)
    try {
      const now = tries === 1 ? before : ((await services.sources.get(before.id)) ?? before);
      return await reconfigure(now, each, services);
    } catch (error) {
      if (!(error instanceof ConditionFailed) || tries === MOST_TRIES) throw error;
    }
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

  const { id, addedAt, publishedAt, latestVersionId, failingSince } = before;
  const place =
    settings.everySeconds === undefined && before.slot ? before.slot : firstSlot({ id, ...settings }, {});
  const watched = before.slot ? await services.watches.get(before.slot, hostOf(before.url), id) : undefined;
  const since = before.state === "active" ? before.stateSince : services.clock().toISOString();
  const state = { state: "active" as const, stateSince: since, slot: watched?.slot ?? place };
  const known = {
    ...{ id, addedAt },
    ...(publishedAt && { publishedAt }),
    ...(latestVersionId && { latestVersionId }),
    ...(failingSince && { failingSince }),
  };
  const after = { ...known, ...wanted, ...state };
  const fresh = newWatch(after, {});
  if (!watched) {
    const watch = { ...fresh, versionSeq: await lastSeq(id, services) };
    await services.watches.add(watch);
    await services.sources.replace(after);
    return watch;
  }
  const watch = { ...fresh, ...learnt(watched) };
  await services.watches.replace(watched, watch);
  await services.sources.replace(after);
  if (watched.slot !== place) await moveWatch(watch, place, services);
  return undefined;
}

/** What a watch has learnt and keeps, but for what makes it skip reading: the page may have to be read otherwise now. */
function learnt(watch: Watch): Partial<Watch> {
  const { etag: _etag, lastModified: _at, bodyHash: _hash, readBy: _by, pace: _pace, ...state } = watch;
  const settings = new Set<string>([...SETTINGS, "discoveredFrom"]);
  return Object.fromEntries(Object.entries(state).filter(([key]) => !settings.has(key)));
}

const lastSeq = async (sourceId: string, { versions }: SyncServices): Promise<number> =>
  (await versions.list(sourceId, { limit: 1 })).items[0]?.seq ?? 0;

async function drop(source: Source, services: SyncServices): Promise<void> {
  const watch = source.slot
    ? await services.watches.get(source.slot, hostOf(source.url), source.id)
    : undefined;
  if (watch) await services.watches.remove(watch);
  if (source.failingSince) await services.sources.removeFailing(source.id);
  if (watch?.hubDueAt) await leaveHubs(source.id, services);
  const { slot: _slot, failingSince: _failing, ...rest } = source;
  await services.sources.replace({ ...rest, state: "dropped", stateSince: services.clock().toISOString() });
}
