/** The signed links in mails: each opens one thing for one subscriber. */
import type { Services } from "../services.ts";

type LinkServices = Pick<Services, "clock" | "config" | "signer">;

const DAY_MS = 86_400_000;
const CONFIRM_DAYS = 2;
const PREFERENCES_DAYS = 30;
/** Old mails must still be good for ending it. */
const UNSUBSCRIBE_DAYS = 400;

const link = (
  purpose: "confirm" | "preferences" | "unsubscribe",
  subject: string,
  days: number,
  { clock, config, signer }: LinkServices,
): string => {
  // To the day, so that a message written again is the same.
  const today = Math.floor(clock().getTime() / DAY_MS);
  const token = signer.sign(purpose, subject, new Date((today + days + 1) * DAY_MS));
  return `${config.baseUrl}/${purpose}?token=${token}`;
};

export const confirmLink = (pendingId: string, services: LinkServices): string =>
  link("confirm", pendingId, CONFIRM_DAYS, services);
export const preferencesLink = (subscriberId: string, services: LinkServices): string =>
  link("preferences", subscriberId, PREFERENCES_DAYS, services);
export const unsubscribeLink = (subscriberId: string, services: LinkServices): string =>
  link("unsubscribe", subscriberId, UNSUBSCRIBE_DAYS, services);
