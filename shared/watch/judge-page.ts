/**
 * Fetches a page and judges what came: an outcome for the record and, where there is something to read, what was read.
 * Reads nothing from the database: what is needed of the past stands in the watch.
 */
import { decodeText } from "../fetch/decode-text.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import type { FetchedPage } from "../fetch/fetch-page.ts";
import type { Services } from "../services.ts";
import { sha256 } from "../snapshot/hash.ts";
import type { Reading } from "../snapshot/read-source.ts";
import type { Outcome, Watch } from "../store/watches.ts";

export interface Finding {
  outcome: Outcome;
  /** HTTP status; absent when there was no answer. */
  status?: number;
  bytes?: number;
  /** What went wrong and what helps, for the operator. */
  error?: string;
  /** The server asked us not to come back before. */
  notBefore?: string;
  /** The page may be taken for unchanged until then. */
  freshUntil?: string;
  /** 404, 410, or led to the front page. */
  isGone?: boolean;
  page?: FetchedPage;
  /** SHA-256 of the body. */
  bodyHash?: string;
  /** What was read, when the bytes were new. */
  reading?: Reading;
}

/** A page is taken for removed when it was gone so many times in a row. */
export const GONE_TIMES = 3;
/** A reading that lost so much of its length under the same title is doubted until it is seen twice. */
const COLLAPSED_TO = 0.2;

/** Whether the page was found to be removed, and has not been read since. */
export const wasRemoved = ({ gone }: Watch): boolean => gone >= GONE_TIMES;

/** Fetches and judges the page. Expected failures are outcomes; it throws only on our own faults. */
export async function judgePage(
  watch: Watch,
  { clock, fetcher }: Pick<Services, "clock" | "fetcher">,
): Promise<Finding> {
  const now = clock().toISOString();
  if (watch.notBefore && watch.notBefore > now)
    return {
      outcome: "error",
      error: `The server asked not to be called before ${watch.notBefore}; it was not called`,
      notBefore: watch.notBefore,
    };
  try {
    const { url, etag, lastModified } = watch;
    const validators = !wasRemoved(watch) && {
      ...(etag && { etag }),
      ...(lastModified && { lastModified }),
    };
    const page = await fetcher.fetchPage({ url, ...validators });
    const { notBefore, freshUntil, status, bytes } = page;
    const times = { ...(notBefore && { notBefore }), ...(freshUntil && { freshUntil }) };
    return { ...(await judgeAnswer(watch, page)), status, bytes, ...times };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const { code, message, notBefore } = error;
    const outcome = code === "too-large" || code === "disallowed" ? code : "error";
    return { outcome, error: message, ...(notBefore !== undefined && { notBefore }) };
  }
}

async function judgeAnswer(watch: Watch, page: FetchedPage): Promise<Finding> {
  if (page.notModified) return { outcome: "not-modified" };
  if (page.status === 404 || page.status === 410)
    return judgeGone(watch, `The server answers ${page.status}`);
  const contentType = page.headers["content-type"];
  if (page.status !== 200) {
    if (await isChallenge(decodeText(page.body, contentType))) return blocked(page.status);
    return { outcome: "error", error: `The server answers ${page.status}${adviceFor(page.status)}` };
  }
  const bodyHash = sha256(page.body);
  if (bodyHash === watch.bodyHash && !wasRemoved(watch)) return { outcome: "unchanged", page, bodyHash };
  const text = decodeText(page.body, contentType);
  if (await isChallenge(text)) return blocked(page.status);
  if (isFrontPage(page.url) && !isFrontPage(watch.url))
    return judgeGone(watch, "The address leads to the front page");
  // What reads pages is loaded by the first that is not as it was.
  const { readSource } = await import("../snapshot/read-source.ts");
  const reading = readSource(text, { ...watch, url: page.url, ...(contentType && { contentType }) });
  return { ...judgeReading(watch, reading), page, bodyHash, reading };
}

async function isChallenge(text: string): Promise<boolean> {
  return (await import("../snapshot/is-challenge.ts")).isChallenge(text);
}

const isFrontPage = (url: string): boolean => /^\/(?:index\.\w+)?$/.test(new URL(url).pathname);

function judgeGone(watch: Watch, reason: string): Finding {
  const times = watch.gone + 1;
  const isRemoved = times >= GONE_TIMES;
  const error = isRemoved ? `${reason}, ${times} times in a row: taken for removed` : reason;
  return { outcome: isRemoved ? "removed" : "error", error, isGone: true };
}

const blocked = (status: number): Finding => ({
  outcome: "blocked",
  error: `The server answers ${status} with a test for robots: ask the outlet to let Parley in, or watch its feed instead`,
});

function adviceFor(status: number): string {
  if (status === 401 || status === 403)
    return ": open the address in a browser; the outlet may shut robots out";
  if (status === 429 || status === 503) return ": it asks us to come less often, and it will be tried later";
  return status >= 500
    ? ": the outlet has trouble, and it will be tried again"
    : ": check the address in the sources file";
}

function judgeReading(watch: Watch, reading: Reading): Finding {
  if (reading.text.trim() === "") {
    const error = watch.select
      ? `Nothing on the page matches "${watch.select}": check "select" in the sources file`
      : "There is nothing to read on the page";
    return { outcome: "empty", error };
  }
  if (watch.versionSeq === 0) return { outcome: "new" };
  if (wasRemoved(watch)) return { outcome: "changed" };
  if (reading.contentHash === watch.contentHash) return { outcome: "unchanged" };
  const hasCollapsed =
    reading.kind !== "listing" &&
    reading.kind !== "feed" &&
    reading.title === watch.title &&
    reading.text.length < (watch.textLength ?? 0) * COLLAPSED_TO;
  if (hasCollapsed && watch.collapsedHash !== reading.contentHash) {
    const error = "Most of the text is gone under the same title: kept apart until it is seen twice";
    return { outcome: "collapsed", error };
  }
  return { outcome: "changed" };
}
