/** Shape 2: what release 0.1.0 stored otherwise, or not at all. */
import { messageKept } from "./outbox.ts";
import { addSaid } from "./listed-contacts.ts";
import { openContactStore, type Contact } from "./contacts.ts";
import { contactKey, inUseKey, type Key } from "./keys.ts";
import type { Bring, Migration } from "./migrate.ts";
import { pack, unpack } from "./pack.ts";
import { openSourceStore, type FailingSource } from "./sources.ts";
import type { Subscriber } from "./subscribers.ts";
import { ConditionFailed, type Item, type Table } from "./table.ts";
import { openVersionStore, type Suppression } from "./versions.ts";
import { toWatch } from "./watches.ts";

/** A message as 0.1.0 kept it: an item of its own, whose sort key was `<thread>#<topic>`. */
interface OldMessage {
  state: "claimed" | "sent" | "refused";
  messageId: string;
  revision?: number;
  claimedBy: string;
  claimedUntil: string;
  sentAt?: string;
  expires: number;
}
const OLD_ATTRIBUTES = ["state", "messageId", "claimedBy", "claimedUntil", "sentAt"];

const isOldMessage = ({ pk, messageId, state }: Item): boolean =>
  (pk as string).startsWith("OUTBOX#") && messageId !== undefined && state !== undefined;

/** Digests were told apart by their period, and are threads of their own now. */
function placeOf(sk: string): { thread: string; topic: string } {
  if (sk.startsWith("digest#")) return { thread: sk, topic: "" };
  const end = sk.indexOf("#");
  return { thread: sk.slice(0, end), topic: sk.slice(end + 1) };
}

/** What a message that was dealt with leaves in its thread. @returns whether it was not there yet */
async function copyMessage({ pk, sk }: Key, message: OldMessage, table: Table): Promise<boolean> {
  const { state, sentAt: at, revision, expires } = message;
  // What a worker that died had claimed was not sent, or nobody knows: it comes again, as it would have before.
  if (state === "claimed" || at === undefined) return false;
  const { thread, topic } = placeOf(sk);
  const key = { pk, sk: thread };
  const told = messageKept(topic, { state, at, ...(revision !== undefined && { revision }) });
  const isNew = await holds(table.update(key, { set: { ...told, expires } }, { absent: Object.keys(told) }));
  if (state === "sent" && revision !== undefined)
    await holds(table.update(key, { set: { revision } }, { absentOrBelow: { revision } }));
  return isNew;
}

/** @returns whether the write's condition held */
async function holds(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

async function gatherMessage(item: Item & Key, table: Table): Promise<boolean> {
  const message = item as unknown as OldMessage;
  await copyMessage(item, message, table);
  const { pk, sk } = item;
  const asRead = { equals: { state: message.state, claimedBy: message.claimedBy } };
  if (placeOf(sk).thread === sk) await table.update({ pk, sk }, { remove: OLD_ATTRIBUTES }, asRead);
  else await table.delete({ pk, sk }, asRead);
  return true;
}

/** What was taken for noise lies apart from the watch, so that a check does not pay for it. */
async function moveNoise(item: Item & Key, table: Table): Promise<boolean> {
  const versions = openVersionStore(table);
  const { sourceId, checkedAt } = toWatch(item);
  const noise = item["suppressed"] as Suppression[];
  const noted = await versions.noise(sourceId);
  const older = noise.filter(
    ({ before, after }) => !noted.some((n) => n.before === before && n.after === after),
  );
  await versions.setNoise(sourceId, [...noted, ...older]);
  await table.update(item, { remove: ["suppressed"] }, { equals: { checkedAt } });
  return true;
}

/** Sources that were failing already are listed as such. */
async function listFailing(item: Item, table: Table): Promise<boolean> {
  const { sourceId: id, url, failingSince: since, outcome = "error", error } = toWatch(item);
  const sources = openSourceStore(table);
  if (since === undefined || (await sources.failing({ limit: 1000 })).some((known) => known.id === id))
    return false;
  const failing: FailingSource = { id, url, since, outcome, ...(error !== undefined && { error }) };
  await sources.addFailing(failing);
  return true;
}

/** Pages and listings that somebody follows are known as such, so that their changes are told. */
async function noteFollowed({ subscriptions }: Subscriber, table: Table): Promise<boolean> {
  const followed = new Set(subscriptions.flatMap(({ filter }) => filter.sources));
  const added = [...followed].map((id) =>
    holds(table.put({ ...inUseKey("SOURCES", id) }, { absent: ["pk"] })),
  );
  return (await Promise.all(added)).includes(true);
}

/** Contacts are found by what titles and quotes say of them. */
async function makeSearchable(item: Item & Key, table: Table): Promise<boolean> {
  const contacts = openContactStore(table);
  const packed = item["packed"] as Uint8Array;
  const contact = unpack(packed) as Contact;
  const isNew = contact.said === undefined;
  if (isNew) {
    const { claims = [] } = (await contacts.getWhole(contact.id)) ?? {};
    const said = addSaid("", claims);
    const set = { packed: pack({ ...contact, said }), unlisted: item["unlisted"] ?? [] };
    await table.update(contactKey(contact.id), { set }, { equals: { packed } });
  }
  // Once more where a kill came between: what was to be listed is still noted.
  await contacts.relist(contact);
  return isNew;
}

const bring: Bring = async (item, table) => {
  const { pk, sk } = item;
  if (isOldMessage(item)) return gatherMessage(item, table);
  if (pk === "WATCHES") {
    const listed = await listFailing(item, table);
    return item["suppressed"] === undefined ? listed : moveNoise(item, table);
  }
  if (sk === "SUBSCRIBER") return noteFollowed(item as unknown as Subscriber, table);
  if (sk === "CONTACT") return makeSearchable(item, table);
  return false;
};

export const fromFirstRelease: Migration = {
  to: 2,
  what: "what was sent is kept by thread, contacts are found by their titles and quotes",
  // Whoever was told of something is not told again by functions that know nothing but threads.
  prepare: async (item, table) =>
    isOldMessage(item) && copyMessage(item, item as unknown as OldMessage, table),
  bring,
};
