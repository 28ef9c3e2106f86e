/** What was told in a day, a week or the quiet hours, as one letter: contact by contact, latest state first. */
import type { Filter } from "../alert/filter-schema.ts";
import { matches } from "../alert/filter.ts";
import { readChanges } from "../alert/read-changes.ts";
import { parseRecipient, subscriptionsOf } from "../alert/recipients.ts";
import { readNews, type News } from "../alert/read-news.ts";
import type { MailRequest } from "../path.ts";
import { readStory, type PageStory } from "./compose-change.ts";
import { composeDigest } from "./compose-digest.ts";
import type { DeliveryServices } from "./deliver-message.ts";
import { pageThread } from "./draft-change.ts";
import type { Draft } from "./draft.ts";
import { footerFor, listHeaders, toMail } from "./finish-mail.ts";

type DigestRequest = Extract<MailRequest, { kind: "digest" }>;

export async function draftDigest(
  request: DigestRequest,
  services: DeliveryServices,
): Promise<Draft | undefined> {
  const { recipient, period, from, to } = request;
  const { subscriberId, webhookOf } = parseRecipient(recipient);
  // A webhook is told at once or not at all; quiet hours are for people.
  if (webhookOf !== undefined) return undefined;
  const subscriber = await services.subscribers.get(subscriberId);
  if (!subscriber) return undefined;
  const frequency = period === "quiet" ? "immediate" : period;
  const filters = subscriptionsOf(subscriber, recipient)
    .filter((subscription) => subscription.frequency === frequency)
    .map(({ filter }) => filter);
  const news = await wantedNews(filters, request, services);
  const pages = await wantedPages(filters, request, services);
  if (news.length + pages.length === 0) return undefined;
  return {
    kind: "digest",
    recipient,
    subscriberId,
    thread: `digest#${period}#${from}#${to}`,
    topic: "",
    async write(messageId) {
      const reader = { lang: subscriber.lang, timeZone: subscriber.timeZone };
      const style = {
        reader,
        baseUrl: services.config.baseUrl,
        name: services.nameOf,
        now: services.clock(),
      };
      const letter = composeDigest({ news, pages }, request, footerFor(subscriber, services), style);
      return toMail(subscriber.address, letter, {
        "Message-ID": messageId,
        ...listHeaders(subscriber, services),
      });
    },
  };
}

/** The latest news of each contact that the reader's own subscriptions of this period ask for. */
async function wantedNews(
  filters: Filter[],
  { recipient, from, to }: DigestRequest,
  services: DeliveryServices,
): Promise<News[]> {
  const news = await readNews(new Date(from), new Date(to), services);
  const wanted = news.filter(({ subject }) => filters.some((filter) => matches(filter, subject)));
  const latest = new Map(wanted.map((one) => [one.whole.contact.id, one]));
  const all = [...latest.values()];
  const told = await Promise.all(all.map((one) => wasTold(recipient, one, services)));
  return all.filter((_, n) => !told[n]).reverse();
}

/** Whether a mail of its own has told it already. */
async function wasTold(recipient: string, { milestone }: News, services: DeliveryServices): Promise<boolean> {
  const { told } = await services.outbox.thread(recipient, milestone.contactId);
  return told.some(({ state, revision = 0 }) => state === "sent" && revision >= milestone.revision);
}

/** The pages that the reader follows and that changed, each once, with all that changed. */
async function wantedPages(
  filters: Filter[],
  { recipient, from, to }: DigestRequest,
  services: DeliveryServices,
): Promise<PageStory[]> {
  const pages = await readChanges(filters, from, to, services);
  const stories = await Promise.all(
    pages.map(async (changes) => {
      const threads = await Promise.all(
        changes.map((change) => services.outbox.thread(recipient, pageThread(change))),
      );
      const untold = changes.filter(
        ({ what }, n) => !threads[n]!.told.some(({ topic, state }) => topic === what && state === "sent"),
      );
      return readStory(untold, services);
    }),
  );
  return stories.filter((story) => story !== undefined).reverse();
}
