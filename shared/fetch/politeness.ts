/** Keeps a pause between two requests to one host. */
import { setTimeout as sleep } from "node:timers/promises";

export interface Politeness {
  /** Resolves when the host of the address may be asked again. */
  pause(url: string): Promise<void>;
}

/** @param pauseMs milliseconds between the ends of two waits for one host */
export function createPoliteness(pauseMs: number): Politeness {
  const last = new Map<string, number>();
  return {
    async pause(url) {
      const { host } = new URL(url);
      const wait = (last.get(host) ?? -Infinity) + pauseMs - performance.now();
      if (wait > 0) await sleep(wait);
      last.set(host, performance.now());
    },
  };
}
