/** Keeps a pause between two requests to one host. */
import { setTimeout as sleep } from "node:timers/promises";

export interface Politeness {
  /** Resolves when the host of the address may be asked again; `atLeastMs` where the host wants a longer pause. */
  pause(url: string, atLeastMs?: number): Promise<void>;
}

/** @param pauseMs milliseconds between the ends of two waits for one host */
export function createPoliteness(pauseMs: number): Politeness {
  const last = new Map<string, number>();
  return {
    async pause(url, atLeastMs = 0) {
      const { host } = new URL(url);
      const wait = (last.get(host) ?? -Infinity) + Math.max(pauseMs, atLeastMs) - performance.now();
      if (wait > 0) await sleep(wait);
      last.set(host, performance.now());
    },
  };
}
