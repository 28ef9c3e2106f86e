// The one error a fetch ends in when there is no response to judge: what happened, where, and what helps.

/** Why there is no response: each has its own advice in the message. */
export type FetchFailure =
  | "bad-url"
  | "refused-address"
  | "dns"
  | "connect"
  | "tls"
  | "timeout"
  | "interrupted"
  | "bad-redirect"
  | "too-large"
  | "bad-encoding"
  | "disallowed"
  | "robots-unreachable"
  | "told-to-wait";

/** Failures that the next try may not meet; the others last until somebody changes something. */
const passing: ReadonlySet<FetchFailure> = new Set([
  "dns",
  "connect",
  "timeout",
  "interrupted",
  "robots-unreachable",
  "told-to-wait",
]);

/** `url` is where it failed (after redirects); `transient` says whether trying again as it is may help. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly code: FetchFailure;
  readonly url: string;
  readonly transient: boolean;
  /** ISO time before which the host asked us not to come back. */
  readonly notBefore: string | undefined;

  constructor(code: FetchFailure, url: string, message: string, cause?: unknown, notBefore?: string) {
    super(message, { cause });
    this.code = code;
    this.url = url;
    this.notBefore = notBefore;
    this.transient = passing.has(code);
  }
}

const tlsCodes =
  /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA)/;
const dnsCodes = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/;

/** Turns an error of the HTTP client or the socket into a FetchError; by its code, never by its message. */
export function explainFailure(error: unknown, url: string): FetchError {
  if (error instanceof FetchError) return error;
  const cause = firstWithCode(error);
  const code = codeOf(cause);
  const host = URL.canParse(url) ? new URL(url).host : url;
  if (dnsCodes.test(code)) {
    return new FetchError(
      "dns",
      url,
      `${host} has no address (${code}): check the name in the URL, or the resolver of this machine`,
      error,
    );
  }
  if (tlsCodes.test(code)) {
    return new FetchError(
      "tls",
      url,
      `${host} shows a certificate or TLS that cannot be trusted (${code}): open it in a browser; its owner has to mend it`,
      error,
    );
  }
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT") {
    return new FetchError(
      "timeout",
      url,
      `${host} did not take the connection in time: it may be down or shut us out`,
      error,
    );
  }
  if (code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT") {
    return new FetchError(
      "timeout",
      url,
      `${host} stopped answering: if it stays so, check the page in a browser`,
      error,
    );
  }
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW") {
    return new FetchError(
      "too-large",
      url,
      `${host} answers with more headers than is sane: check that the URL is a page`,
      error,
    );
  }
  if (/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EHOSTDOWN)$/.test(code)) {
    return new FetchError(
      "connect",
      url,
      `${host} cannot be reached (${code}): check host and port, and whether this machine is online`,
      error,
    );
  }
  return new FetchError(
    "interrupted",
    url,
    `${host} broke off before the whole answer was here (${code || "no code"}): it is tried again later`,
    error,
  );
}

/** A connection tried over several addresses fails with all their errors at once: the first that has a code speaks. */
function firstWithCode(error: unknown): unknown {
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...inner].find((each) => codeOf(each) !== "") ?? error;
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
