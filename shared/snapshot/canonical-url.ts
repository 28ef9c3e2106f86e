/** One address per article: what discovery compares, so that two feeds that carry the same article make one source. */

/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|ut[mn]_?\w*|fb(?:clid|_\w+)|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_gl|_ga|mkt_tok|zarsrc|zalo_?\w*|gidzl|ref_src|ref_url|smid|cmpid|ocid|ncid|spm|s_cid|at_(?:medium|campaign|custom\w*|link\w*)|pk_\w+|mtm_\w+|hsa_\w+|_hs\w+|vn_\w+|soha_id|itm_\w+|vero_\w+|oly_\w+|share_?(?:from|source|id)?)$/i;

/**
 * The address without fragment, tracking parameters, default port, empty query or doubled slashes; undefined when it is
 * empty or not http(s). Scheme, host and trailing slash stay as they are: servers may tell those apart.
 */
export function canonicalUrl(address: string, base?: string): string | undefined {
  if (address.trim() === "") return undefined;
  let url: URL;
  try {
    url = new URL(address.trim(), base);
  } catch {
    return undefined;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (url.searchParams.size === 0) url.search = "";
  url.pathname = url.pathname.replace(/\/{2,}/g, "/");
  return url.href;
}

/** Whether two addresses belong to one site: `m.example.com.vn` and `example.com.vn`. */
export function sameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

function siteOf(address: string): string {
  const url = new URL(address);
  if (/^[\d.]+$|:/.test(url.hostname)) return url.host;
  const labels = url.hostname.split(".");
  const secondLevel =
    /^(?:com?|org|net|gov|edu|ac|info|gob|go|or)$/.test(labels.at(-2) ?? "") &&
    (labels.at(-1) ?? "").length === 2;
  return labels.slice(secondLevel ? -3 : -2).join(".");
}
