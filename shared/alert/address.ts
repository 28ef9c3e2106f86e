/** Addresses as mail systems take them, internationalised ones too, and the id that stands for one everywhere else. */
import { domainToASCII } from "node:url";
import isEmail from "validator/lib/isEmail.js";
import type { Signer } from "../mail/tokens.ts";

/** @returns the address as it is written to, with its domain as DNS knows it; undefined when it is none */
export function readAddress(input: string): string | undefined {
  const trimmed = input.trim().normalize("NFC");
  // Half a character: the library would throw.
  if (/\p{Cs}/u.test(trimmed)) return undefined;
  if (trimmed.length > 254 || !isEmail(trimmed, { allow_utf8_local_part: true })) return undefined;
  const at = trimmed.lastIndexOf("@");
  const domain = domainToASCII(trimmed.slice(at + 1));
  const local = trimmed.slice(0, at);
  // A quoted local part is allowed by the standard, used by nobody, and a gift to whoever injects.
  if (!domain || local.startsWith('"')) return undefined;
  const address = `${local}@${domain}`;
  return isEmail(address, { allow_utf8_local_part: true }) ? address : undefined;
}

/** The address of a sender: of `Parley <parley@example.org>`, `parley@example.org`. */
export const addressOf = (sender: string): string => /<([^<>]*)>\s*$/.exec(sender)?.[1] ?? sender;

/** The same for all spellings that reach the same mailbox: case aside. */
export const subscriberIdOf = (address: string, signer: Signer): string =>
  signer.digest("address", address.toLowerCase());

/** `r…r@e…e.test`: enough to recognise one's own, too little to learn another's. */
export function maskAddress(address: string): string {
  const [local = "", domain = ""] = address.split("@");
  const dot = domain.lastIndexOf(".");
  const masked = (text: string) => (text.length < 3 ? "…" : `${text[0]}…${text.at(-1)}`);
  return `${masked(local)}@${masked(domain.slice(0, dot))}${domain.slice(dot)}`;
}
