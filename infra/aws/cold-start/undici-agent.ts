/**
 * Stands in for undici in the bundles: Node is made with one for its own `fetch`, and Lambda's Node 24 with the release
 * that we use elsewhere, so a second one would be 290 KB more to load. `Symbol.for` is how undici's releases share it.
 */
import type { Agent as AgentOfUndici, Dispatcher } from "undici";

/** Node takes its undici in when something of it is first asked for. */
void globalThis.Headers;
const shared = globalThis as unknown as Record<symbol, Dispatcher | undefined>;
const agent = shared[Symbol.for("undici.globalDispatcher.1")];
if (agent?.constructor.name !== "Agent")
  throw new Error(`Node ${process.version} does not share its undici: run on Node 24`);

export const Agent = agent.constructor as typeof AgentOfUndici;
