/**
 * Whether the watch has to be written after a check. On AWS each write costs as much as all else that an unchanged check
 * does, so that a page which says the same as before is noted now and then only; whatever matters later is noted at once.
 */
import type { Watch } from "../store/watches.ts";
import { isList } from "./next-pace.ts";
import { paceOf } from "./slots.ts";

/** What a check that found nothing leaves behind: if an older one is kept, the next check costs a full page at most. */
const PASSING: ReadonlySet<keyof Watch> = new Set<keyof Watch>([
  "checkedAt",
  "okAt",
  "outcome",
  "recent",
  "status",
  "unchanged",
  "etag",
  "lastModified",
  "bodyHash",
  "freshUntil",
]);

/**
 * @param before the watch as it is stored
 * @param after as the check leaves it
 * @param quietSeconds after so many a check is noted even if it found nothing
 */
export function isWorthNoting(before: Watch, after: Watch, now: Date, quietSeconds: number): boolean {
  const pace = paceOf(before.slot);
  const nextAt = now.getTime() + pace * 1000;
  const silentMs = now.getTime() - Date.parse(before.checkedAt ?? before.addedAt);
  // A list whose pace is not given finds it by counting its checks.
  const counts = isList(after) && after.everySeconds === undefined;
  if (counts || before.checkedAt === undefined || silentMs + pace * 500 >= quietSeconds * 1000) return true;
  if (Date.parse(after.freshUntil ?? "") > nextAt) return true;
  const names = Object.keys({ ...before, ...after }) as (keyof Watch)[];
  return names.some(
    (name) => !PASSING.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
}
