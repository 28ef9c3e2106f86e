/** Links a visit with the meetings in it: they are told apart, and belong together. */
import type { Contact, ContactLink, ContactStore } from "../store/contacts.ts";
import type { ListedContact } from "../store/listed-contacts.ts";
import { around, gap } from "./days.ts";
import { reviseContact } from "./revise-contact.ts";

/** Links a new or changed visit or meeting with its counterparts, on both sides. */
export async function linkVisits(contact: Contact, contacts: ContactStore, at: string): Promise<void> {
  if (!contact.date || (contact.type !== "visit" && contact.type !== "meeting")) return;
  const near = await contacts.between(contact.sides, around(contact.date, 10, 10));
  const counterparts = near.filter((other) => belongTogether(contact, other));
  for (const other of counterparts) {
    const how = contact.type === "visit" ? "has-part" : "part-of";
    await link(contact.id, { contactId: other.id, how }, contacts, at);
    await link(
      other.id,
      { contactId: contact.id, how: how === "has-part" ? "part-of" : "has-part" },
      contacts,
      at,
    );
  }
}

function belongTogether(a: ListedContact, b: ListedContact): boolean {
  const [visit, meeting] = a.type === "visit" ? [a, b] : [b, a];
  if (visit.type !== "visit" || meeting.type !== "meeting" || !visit.date || !meeting.date) return false;
  if (visit.joinedInto || meeting.joinedInto) return false;
  const visitor = visit.participants[0]?.id;
  const there =
    meeting.hostCountry === null || visit.hostCountry === null || meeting.hostCountry === visit.hostCountry;
  return (
    there && gap(visit.date, meeting.date) === 0 && meeting.participants.some(({ id }) => id === visitor)
  );
}

async function link(contactId: string, link: ContactLink, contacts: ContactStore, at: string): Promise<void> {
  const whole = await contacts.getWhole(contactId);
  if (!whole || whole.contact.links.some((known) => known.contactId === link.contactId)) return;
  const { contact: before, claims } = whole;
  const links = [...before.links, link];
  const { sides, ownCount } = before;
  const revised = reviseContact({ contactId, sides, before, claims, at, cause: "linked", links, ownCount });
  if (revised)
    await contacts.save({ before, after: revised.contact, claims: [], revision: revised.revision });
}
