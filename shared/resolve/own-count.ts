/** Checks a stated ordinal ("the eighth call this year") against our own count. */
import { type Claim, type Contact, type ContactStore, type OwnCount } from "../store/contacts.ts";
import { weighClaims } from "./weigh-claims.ts";

/**
 * Held contacts of the same sides and kind that we know of from the stated day to this contact, itself included; nothing
 * when that is what is stated, or when the text gives no day to count from.
 */
export async function countOwn(
  before: Contact | undefined,
  claims: Claim[],
  contacts: ContactStore,
): Promise<OwnCount | undefined> {
  const live = claims.filter(({ withdrawnAt }) => !withdrawnAt);
  if (live.every(({ record }) => !record.ordinal?.since)) return undefined;
  const { record } = weighClaims(live);
  const { ordinal, date } = record;
  if (!ordinal?.since || !date) return undefined;
  const sides =
    before?.sides ?? [...new Set(record.participants.map(({ country }) => country))].sort().join("+");
  const known = await contacts.between(sides, { from: ordinal.since, to: date.to });
  const earlier = known.filter(
    (contact) =>
      contact.status === "held" &&
      contact.type === record.type &&
      !contact.joinedInto &&
      contact.id !== live[0]!.contactId,
  );
  const n = earlier.length + 1;
  return n === ordinal.n ? undefined : { n, since: ordinal.since };
}
