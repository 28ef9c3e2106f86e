// Keeps fetches off private ground: the addresses a name resolves to are judged in the lookup of the very
// connection that uses them, so that no second resolution can slip another address in.
import type { LookupAddress, LookupOptions } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { FetchError } from "./fetch-error.ts";

/** As `dns.lookup` has it, always asked for all addresses. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Whether an IP address is public: no loopback, private, link-local (and with it cloud metadata), carrier-grade
 * NAT, multicast, reserved or tunnelled address; an IPv4-mapped IPv6 address counts as the IPv4 address it is.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.split("%")[0] ?? "";
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed.range() !== "unicast") return false;
  // Global unicast is 2000::/3 alone; the rest is unassigned, or IPv4 in an old disguise (::127.0.0.1).
  return !(parsed instanceof ipaddr.IPv6) || ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}

/** Lifts the guard: on one machine, where the operator asks for it, and on an emulator. */
export const anyAddress = (): boolean => true;

/** Throws a FetchError `refused-address` when the URL's host is itself an address that may not be called. */
export function refuseLiteralAddress(
  url: URL,
  isAllowed: (address: string) => boolean = isPublicAddress,
): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isAllowed(host)) throw refused(host, host, url.href);
}

/** A `lookup` for `net.connect` that answers only addresses that are allowed, and an error when there is none. */
export function guardLookup(resolve: Resolve, isAllowed: (address: string) => boolean) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const open = addresses.filter((each) => isAllowed(each.address));
      const first = open[0];
      if (!first) return callback(refused(hostname, addresses.map((each) => each.address).join(", ")), []);
      if (options.all) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
}

function refused(host: string, address: string, url = host): FetchError {
  const where = host === address ? host : `${host} (${address})`;
  return new FetchError(
    "refused-address",
    url,
    `${where} is not a public address and is not fetched: on one machine, --allow-private-hosts lifts this`,
  );
}
