/** From a change of a page to the message for one who follows it, by mail or to a webhook. */
import { parseRecipient, subscriptionsOf } from "../alert/recipients.ts";
import { webhookSecret } from "../alert/webhooks.ts";
import type { MailRequest } from "../path.ts";
import { followedBy, type PageChange } from "../store/changes.ts";
import type { Subscriber, Subscription } from "../store/subscribers.ts";
import { diffPath, versionPath } from "../web/page/link.ts";
import { composeChange, readStory, type PageStory } from "./compose-change.ts";
import type { DeliveryServices } from "./deliver-message.ts";
import type { Draft } from "./draft.ts";
import { footerFor, listHeaders, toMail } from "./finish-mail.ts";
import type { Letter } from "./letter.ts";
import type { Reader } from "./word-times.ts";
import { mailWords } from "./words.ts";

type PageMail = Extract<MailRequest, { kind: "page" }>;

/** The thread in which a recipient is told of a version of a page. */
export const pageThread = (change: PageChange): string => `page:${change.versionId}`;

export async function draftChange(
  { recipient, change }: PageMail,
  services: DeliveryServices,
): Promise<Draft | undefined> {
  const { subscriberId } = parseRecipient(recipient);
  const subscriber = await services.subscribers.get(subscriberId);
  const wanting = subscriber && whoFollows(subscriber, recipient, change);
  const story = wanting && (await readOnce(change, services));
  if (!subscriber || !wanting || !story) return undefined;
  return {
    kind: "page",
    recipient,
    subscriberId,
    thread: pageThread(change),
    topic: change.what,
    since: change.at,
    async write(messageId) {
      const { lang, timeZone } = subscriber;
      const body = composeOnce(story, { lang, timeZone }, services);
      const letter = { ...body, footer: footerFor(subscriber, services, mailWords(lang).whyPage) };
      if (wanting.webhook) {
        const secret = webhookSecret(wanting.id, services.signer);
        const { version, before } = story;
        const path = before ? diffPath(version.sourceId, before.id, version.id) : versionPath(version.id);
        const { id, sourceId, url, title, seenAt, change: size } = version;
        const page = {
          sourceId,
          versionId: id,
          url,
          title,
          seenAt,
          what: change.what,
          ...(size && { change: size }),
        };
        const address = `${services.config.baseUrl}${path}`;
        return { webhook: wanting.webhook, id: messageId, secret, letter, about: { page }, url: address };
      }
      // A root that nobody ever sent holds the mails about a page together.
      const root = services.signer.digest("thread", `${recipient}\n${change.sourceId}`);
      return toMail(subscriber.address, letter, {
        "Message-ID": messageId,
        References: `<${root}@${new URL(services.config.baseUrl).hostname}>`,
        ...listHeaders(subscriber, services),
      });
    },
  };
}

/** The subscription that asks for it, by the subscriber's own item. */
function whoFollows(subscriber: Subscriber, recipient: string, change: PageChange): Subscription | undefined {
  const ids = followedBy(change);
  return subscriptionsOf(subscriber, recipient).find(
    ({ frequency, filter }) => frequency === "immediate" && filter.sources.some((id) => ids.includes(id)),
  );
}

const RECENT = 20;
const recent = new WeakMap<DeliveryServices["versions"], Map<string, Promise<PageStory | undefined>>>();
const composed = new WeakMap<PageStory, Map<string, Letter>>();

/** A change that many are told of is read once. */
function readOnce(change: PageChange, services: DeliveryServices): Promise<PageStory | undefined> {
  const stories = recent.get(services.versions) ?? new Map<string, Promise<PageStory | undefined>>();
  recent.set(services.versions, stories);
  const key = `${change.versionId} ${change.what}`;
  let story = stories.get(key);
  if (!story) {
    story = readStory([change], services);
    story.catch(() => stories.delete(key));
    stories.set(key, story);
    if (stories.size > RECENT) stories.delete(stories.keys().next().value!);
  }
  return story;
}

function composeOnce(story: PageStory, reader: Reader, services: DeliveryServices): Letter {
  const { config, nameOf, clock } = services;
  const letters = composed.get(story) ?? new Map<string, Letter>();
  composed.set(story, letters);
  const key = `${reader.lang} ${reader.timeZone}`;
  const letter =
    letters.get(key) ?? composeChange(story, { reader, baseUrl: config.baseUrl, name: nameOf, now: clock() });
  letters.set(key, letter);
  return letter;
}
