/** Reads a `Link` header (RFC 8288): the first address of each relation. */

/** `<https://hub.example/>; rel="hub"` */
const LINK = /<([^>]*)>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;]+))?)*)/g;
const PARAMETER = /;\s*([\w*-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s",;]+)))?/g;

/** @param base what relative addresses are relative to @returns address by relation, http(s) only */
export function readLinkHeader(header: string | undefined, base: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, address = "", parameters = ""] of (header ?? "").slice(0, 8000).matchAll(LINK)) {
    const rel = [...parameters.matchAll(PARAMETER)].find(([, name]) => name?.toLowerCase() === "rel");
    if (!URL.canParse(address, base)) continue;
    const { href, protocol } = new URL(address, base);
    if (protocol !== "http:" && protocol !== "https:") continue;
    for (const relation of (rel?.[2] ?? rel?.[3] ?? "").toLowerCase().split(/\s+/))
      if (relation !== "" && !found.has(relation)) found.set(relation, href);
  }
  return found;
}
