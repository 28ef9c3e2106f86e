/** Addresses within the site, which carry an asked-for language on, and those in full. */
import type { WebContext } from "../env.ts";

export type Query = Record<string, string | number | undefined>;

/** `/sources?cursor=…&lang=en`: empty values are left out. */
export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== "") parameters.set(name, String(value));
  const text = parameters.toString();
  if (!text) return path;
  return path.includes("?") ? `${path}&${text}` : `${path}?${text}`;
}

export function link(context: WebContext, path: string, query: Query = {}): string {
  return withQuery(path, { ...query, lang: context.get("langInAddress") ? context.get("lang") : undefined });
}

/** The page in the other language, everything else as it is. */
export function inLang(context: WebContext, lang: string): string {
  const { pathname, searchParams } = new URL(context.req.url);
  return withQuery(pathname, { ...Object.fromEntries(searchParams), lang });
}

const segment = encodeURIComponent;
export const contactPath = (id: string): string => `/contacts/${segment(id)}`;
export const leaderPath = (id: string): string => `/leaders/${segment(id)}`;
export const countryPath = (code: string): string => `/countries/${segment(code)}`;
export const pairPath = (a: string, b: string): string => `/pairs/${[a, b].sort().map(segment).join("+")}`;
export const sourcePath = (id: string): string => `/sources/${segment(id)}`;
export const versionPath = (id: string): string => `/versions/${segment(id)}`;
export const diffPath = (sourceId: string, from: string, to: string): string =>
  withQuery(`${sourcePath(sourceId)}/diff`, { from, to });

/** The address of a page when a browser may follow it, otherwise nothing: `javascript:` and the like never get out. */
export function safeUrl(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
