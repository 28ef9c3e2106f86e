/** Stands in for undici in the bundles: of its fetch, cache, mocks and sockets, we use the agent and its requests. */
import type { Agent as AgentOfUndici, Dispatcher } from "undici";
// @ts-expect-error undici has types for its whole only
import Agent from "../../../node_modules/undici/lib/dispatcher/agent.js";
// @ts-expect-error undici has types for its whole only
import send from "../../../node_modules/undici/lib/api/api-request.js";

type Options = Omit<Dispatcher.RequestOptions, "origin" | "path"> & { dispatcher: AgentOfUndici };
type Send = (this: AgentOfUndici, options: Dispatcher.RequestOptions) => Promise<Dispatcher.ResponseData>;

/** As undici's own, of which it is the last line; an agent has to be given. */
export function request(
  url: string | URL,
  { dispatcher, ...options }: Options,
): Promise<Dispatcher.ResponseData> {
  const { origin, pathname, search } = new URL(url);
  return (send as Send).call(dispatcher, { ...options, origin, path: `${pathname}${search}` });
}

export { Agent };
