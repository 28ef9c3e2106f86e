/** Signed links: each good for one purpose and one subject until a time, and made from nothing but the secret. */
import { createHmac, timingSafeEqual } from "node:crypto";

export type Purpose = "confirm" | "preferences" | "unsubscribe";

export interface Signer {
  /** A token that says: whoever has this may do `purpose` with `subject`, until then. */
  sign(purpose: Purpose, subject: string, until: Date): string;
  /** The subject of a token that is good for the purpose now; undefined for any other. */
  read(purpose: Purpose, token: string, now: Date): string | undefined;
  /** A keyed hash, 32 hex digits: stands for an address, or makes an id that nobody can guess. */
  digest(purpose: string, text: string): string;
}

const MAX_TOKEN = 300;

/** @param secret at least 32 characters, kept as long as links and subscriptions are to work */
export function createSigner(secret: string): Signer {
  if (secret.length < 32) throw new TypeError("PARLEY_SECRET is to have at least 32 characters");
  // A key of its own for every purpose: what is signed for one can never be good for another.
  const keys = new Map<string, Buffer>();
  const keyFor = (purpose: string): Buffer => {
    const known = keys.get(purpose);
    if (known) return known;
    const key = createHmac("sha256", secret).update(`parley ${purpose}`).digest();
    keys.set(purpose, key);
    return key;
  };
  const mac = (purpose: string, text: string) =>
    createHmac("sha256", keyFor(purpose)).update(text, "utf8").digest();

  return {
    sign(purpose, subject, until) {
      const claim = Buffer.from(`${Math.floor(until.getTime() / 1000)}.${subject}`).toString("base64url");
      return `${claim}.${mac(`token ${purpose}`, claim).toString("base64url")}`;
    },
    read(purpose, token, now) {
      if (token.length > MAX_TOKEN) return undefined;
      const [claim = "", signature = "", ...rest] = token.split(".");
      const expected = mac(`token ${purpose}`, claim).toString("base64url");
      // Compared as written: base64url has several spellings for some bytes, and only ours counts.
      if (!sameText(signature, expected) || rest.length > 0) return undefined;
      const [seconds, ...subject] = Buffer.from(claim, "base64url").toString("utf8").split(".");
      return Number(seconds) * 1000 > now.getTime() ? subject.join(".") : undefined;
    },
    digest: (purpose, text) => mac(`digest ${purpose}`, text).toString("hex").slice(0, 32),
  };
}

/** What opens the operator's page on AWS; made from the secret, so that there is no second one to keep. */
export const operatorToken = (signer: Pick<Signer, "digest">): string => signer.digest("operator", "page");

/** Takes as long wherever two texts differ. */
function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
