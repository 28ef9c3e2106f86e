/** What fetches pages, and asks hubs: within bounds, as robots.txt allows, with a pause between two pages of a host. */
import { anyAddress, isPublicAddress } from "../../../shared/fetch/address-guard.ts";
import { createHubClient } from "../../../shared/fetch/ask-hub.ts";
import { createPageFetcher } from "../../../shared/fetch/fetch-page.ts";
import { obeyRobots } from "../../../shared/fetch/obey-robots.ts";
import { createPoliteness } from "../../../shared/fetch/politeness.ts";
import { openCacheStore } from "../../../shared/store/settings.ts";
import type { Opener } from "./start.ts";

const PAUSE_MS = 1000;
/** Ten pages at once have to fit into the function's memory, and one of 8 MB takes 200 to read. */
const MOST_BYTES = 8 << 20;

export const openFetcher: Opener = ({ environment, clock, table }) => {
  // Set by nothing but a deployment on the emulator, whose newsroom is on loopback.
  const allowPrivateHosts = process.env["PARLEY_ALLOW_PRIVATE_HOSTS"] === "yes";
  const isAllowed = allowPrivateHosts ? anyAddress : isPublicAddress;
  const userAgent = `Parley/1.0 (+${environment("PARLEY_BASE_URL")}/about)`;
  const limits = { wireBytes: MOST_BYTES, decodedBytes: MOST_BYTES };
  const fetcher = createPageFetcher({ userAgent, now: clock, isAllowed, limits });
  const cache = openCacheStore(table, "robots", clock);
  const politeness = createPoliteness(allowPrivateHosts ? 0 : PAUSE_MS);
  return {
    fetcher: obeyRobots(fetcher, { cache, politeness, now: clock }),
    hubs: createHubClient({ userAgent, isAllowed }),
  };
};
