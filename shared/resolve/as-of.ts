/** A contact as it stood at a time in the past. */
import type { Contact, WholeContact } from "../store/contacts.ts";

/** Without quotes, which are kept only as the pages have them now; nothing when it wasn't known yet. */
export const contactAsOf = ({ revisions }: WholeContact, at: string): Contact | undefined =>
  revisions.findLast((revision) => revision.at <= at)?.contact;
