/** Hashes and the ids made of them. */
import { createHash } from "node:crypto";

export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** A source is identified by its address: the first 16 hex digits of the canonical URL's SHA-256. */
export const sourceIdOf = (url: string): string => sha256(url).slice(0, 16);
