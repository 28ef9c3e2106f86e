/** Connects the functions to the queues and the clock of one machine, as `infra/wiring.ts` says. */
import type { QueueEvent, QueueName, QueueResult } from "../../shared/path.ts";
import { functions, type FunctionName, type FunctionWiring } from "../wiring.ts";
import { handlers } from "./handlers.ts";
import type { LocalServices } from "./local-services.ts";

const wirings = Object.entries(functions) as [FunctionName, FunctionWiring][];

type QueueHandler = (event: QueueEvent, services: LocalServices) => Promise<QueueResult>;
type ScheduleHandler = (event: { time: string }, services: LocalServices) => Promise<void>;

/** Gives every queue its function; they begin to work at once. */
export function consumeQueues(services: LocalServices): void {
  for (const [name, { on }] of wirings) {
    if (!("queues" in on)) continue;
    const handle = handlers[name] as QueueHandler;
    for (const queue of on.queues) services.queues[queue].consume((event) => handle(event, services));
  }
}

/** The clock here ticks faster than on AWS, so that a page checked every few seconds is. */
const TICK_MS = { "every minute": 1000, "every hour": 60_000 } as const;

/** Calls the scheduled functions, each again when its last call has ended. @returns stops the clock */
export function startSchedule(services: LocalServices): () => Promise<void> {
  const timers: NodeJS.Timeout[] = [];
  const running = new Set<Promise<void>>();
  for (const [name, { on }] of wirings) {
    if (!("schedule" in on)) continue;
    let isBusy = false;
    const tick = async (): Promise<void> => {
      if (isBusy) return;
      isBusy = true;
      try {
        await (handlers[name] as ScheduleHandler)({ time: services.clock().toISOString() }, services);
      } catch (error) {
        services.log.error("schedule-failed", { function: name, reason: String(error) });
      } finally {
        isBusy = false;
      }
    };
    const tracked = (): void => {
      const call = tick().finally(() => running.delete(call));
      running.add(call);
    };
    tracked();
    timers.push(setInterval(tracked, TICK_MS[on.schedule]));
  }
  return async () => {
    timers.forEach(clearInterval);
    await Promise.all(running);
  };
}

/** Works until nothing is left to do, delays included. */
export async function drainQueues(services: LocalServices): Promise<void> {
  const queues = (Object.keys(services.queues) as QueueName[]).map((name) => services.queues[name]);
  for (const queue of queues) queue.hurry();
  while (queues.some((queue) => queue.depth > 0)) for (const queue of queues) await queue.drained();
}
