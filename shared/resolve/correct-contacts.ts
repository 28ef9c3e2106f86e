/** An operator's corrections: two contacts that are one, one contact that is two. Later reports follow them. */
import { sha256 } from "../snapshot/hash.ts";
import type { Claim, Contact, ContactStore, WholeContact } from "../store/contacts.ts";
import { reviseContact } from "./revise-contact.ts";

interface Correcting {
  contacts: ContactStore;
  clock: () => Date;
}

/** What an operator asked for can't be done; the message says why. */
export class CannotCorrect extends Error {
  readonly isExpected = true;
  constructor(message: string) {
    super(message);
    this.name = "CannotCorrect";
  }
}

async function wholeOf(contactId: string, contacts: ContactStore): Promise<WholeContact> {
  const whole = await contacts.getWhole(contactId);
  if (!whole) throw new CannotCorrect(`There is no contact ${contactId}`);
  const { joinedInto } = whole.contact;
  if (joinedInto) throw new CannotCorrect(`${contactId} was joined into ${joinedInto}; name that one`);
  return whole;
}

/** From now on, what a page tells of the one contact is told of the other. */
async function redirect(claim: Claim, sides: string, to: string, contacts: ContactStore): Promise<void> {
  const reading = await contacts.reading(claim.page.sourceId, sides);
  if (!reading) return;
  const moved = (id: string) => (id === claim.contactId ? to : id);
  const told = Object.fromEntries(Object.entries(reading.told).map(([key, id]) => [key, moved(id)]));
  await contacts.setReading({ ...reading, told, touched: reading.touched.map(moved) });
}

/**
 * All that pages say of one contact is said of another from now on. The one that is left stays as a pointer, so that its
 * address and what is told of it later lead on. Can be repeated after a crash.
 * @throws CannotCorrect
 */
export async function joinContacts(
  keptId: string,
  leftId: string,
  { contacts, clock }: Correcting,
): Promise<Contact> {
  if (keptId === leftId) throw new CannotCorrect("A contact can't be joined with itself");
  const kept = await wholeOf(keptId, contacts);
  const left = await wholeOf(leftId, contacts);
  const { sides } = kept.contact;
  if (sides !== left.contact.sides)
    throw new CannotCorrect(`${keptId} is between ${sides}, ${leftId} between ${left.contact.sides}`);
  const at = clock().toISOString();
  const own = new Set(kept.claims.map(({ page }) => page.sourceId));
  const revision = kept.contact.revision + 1;
  const moved = left.claims
    .filter(({ page }) => !own.has(page.sourceId))
    .map((claim) => ({ ...claim, contactId: keptId, revision }));
  const links = [...kept.contact.links, ...left.contact.links].filter(
    ({ contactId }) => contactId !== keptId,
  );
  const revised = reviseContact({
    ...{ contactId: keptId, sides, before: kept.contact, claims: [...kept.claims, ...moved], at, links },
    cause: "joined",
  })!;
  await contacts.save({
    before: kept.contact,
    after: revised.contact,
    claims: moved,
    revision: revised.revision,
  });
  for (const claim of left.claims) await redirect(claim, sides, keptId, contacts);
  const after: Contact = {
    ...left.contact,
    ...{ joinedInto: keptId, revision: left.contact.revision + 1, updatedAt: at, reports: 0, outlets: 0 },
  };
  const { revision: n } = after;
  await contacts.save({
    ...{ before: left.contact, after, claims: [] },
    revision: { contactId: leftId, n, at, what: "joined", changes: [], contact: after },
    dropped: left.claims.map(({ page }) => page.sourceId),
  });
  return revised.contact;
}

/**
 * What some pages say of a contact becomes a contact of its own. Can be repeated after a crash.
 * @param sourceIds pages that tell of the other contact
 * @returns the new contact
 * @throws CannotCorrect
 */
export async function splitContact(
  contactId: string,
  sourceIds: string[],
  { contacts, clock }: Correcting,
): Promise<Contact> {
  const { contact: before, claims } = await wholeOf(contactId, contacts);
  const leaving = claims.filter(({ page }) => sourceIds.includes(page.sourceId));
  const staying = claims.filter(({ page }) => !sourceIds.includes(page.sourceId));
  if (leaving.length === 0) throw new CannotCorrect(`None of these pages tells of ${contactId}`);
  if (staying.every(({ withdrawnAt }) => withdrawnAt))
    throw new CannotCorrect("One page at least has to stay");
  const { sides } = before;
  const at = clock().toISOString();
  const newId = sha256(`split ${contactId} ${sourceIds.toSorted().join(" ")}`).slice(0, 12);
  const known = await contacts.get(newId);
  const moved = leaving.map((claim) => ({ ...claim, contactId: newId, revision: 1 }));
  const made = reviseContact({ contactId: newId, sides, before: known, claims: moved, at, cause: "split" });
  if (!made) throw new CannotCorrect("All of these pages have been edited and tell of nothing any more");
  await contacts.save({ before: known, after: made.contact, claims: moved, revision: made.revision });
  for (const claim of leaving) await redirect(claim, sides, newId, contacts);
  const rest = reviseContact({ contactId, sides, before, claims: staying, at, cause: "split" })!;
  const dropped = leaving.map(({ page }) => page.sourceId);
  await contacts.save({ before, after: rest.contact, claims: [], revision: rest.revision, dropped });
  return made.contact;
}
