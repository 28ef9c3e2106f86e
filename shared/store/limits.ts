/** Counts how often something was done in a span of time, exactly, whoever counts. */
import { limitKey } from "./keys.ts";
import { ConditionFailed, type Table } from "./table.ts";

export interface LimitStore {
  /**
   * Counts one more, if that is still within the limit.
   * @param what for example `address:<hash>`
   * @returns false when the limit is reached
   */
  take(what: string, limit: { most: number; perSeconds: number }): Promise<boolean>;
}

export function openLimitStore(table: Table, clock: () => Date): LimitStore {
  return {
    async take(what, { most, perSeconds }) {
      const seconds = Math.floor(clock().getTime() / 1000);
      const begin = seconds - (seconds % perSeconds);
      const key = limitKey(what, String(begin));
      const expires = begin + 2 * perSeconds;
      try {
        await table.update(key, { set: { expires }, add: { count: 1 } }, { absentOrBelow: { count: most } });
        return true;
      } catch (error) {
        if (error instanceof ConditionFailed) return false;
        throw error;
      }
    },
  };
}
