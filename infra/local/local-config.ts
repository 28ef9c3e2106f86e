/** Configuration of one machine, from the environment. */
import { addressOf } from "../../shared/alert/address.ts";
import type { Config } from "../../shared/services.ts";

/** Variables that cannot be used; the message names all of them. */
export class BadEnvironment extends Error {
  readonly isExpected = true;
  constructor(problems: string[]) {
    super(problems.join("\n"));
    this.name = "BadEnvironment";
  }
}

const isUrl = (text: string, protocols: RegExp): boolean =>
  URL.canParse(text) && protocols.test(new URL(text).protocol) && new URL(text).hostname !== "";

/** Also of this machine (`parley@localhost`), which a mail server beside it may take. */
const isAddress = (text: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+$/.test(addressOf(text));

/** Variable → whether it can be used, and what it should be. */
const CHECKS: Record<string, [isGood: (value: string) => boolean, wanted: string]> = {
  PARLEY_BASE_URL: [(url) => isUrl(url, /^https?:$/), "an address such as https://parley.example.org"],
  PARLEY_SECRET: [({ length }) => length >= 32, "at least 32 characters long"],
  PARLEY_FROM: [isAddress, "Name <name@example.org> or name@example.org"],
  PARLEY_OPERATOR: [isAddress, "a mail address"],
  SMTP_URL: [(url) => isUrl(url, /^smtps?:$/), "smtp://host:587 or smtps://user:password@host:465"],
};

/** @throws BadEnvironment; what is wrong is named and not shown, since some of it is secret */
export function localConfig(environment = process.env): Config {
  const problems = Object.entries(CHECKS).flatMap(([name, [isGood, wanted]]) => {
    const value = environment[name];
    return value && !isGood(value) ? [`The environment variable ${name} is to be ${wanted}`] : [];
  });
  if (problems.length > 0) throw new BadEnvironment(problems);
  const { PARLEY_BASE_URL, PARLEY_OPERATOR } = environment;
  return {
    baseUrl: (PARLEY_BASE_URL || "http://localhost:3000").replace(/\/+$/, ""),
    settleSeconds: 20,
    recentDays: 14,
    ...(PARLEY_OPERATOR && { operator: PARLEY_OPERATOR }),
  };
}
