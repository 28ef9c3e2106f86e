/** The mails that somebody asks for on the pages: to confirm a subscription, or for the link to the preferences. */
import { nameFollowed, type FollowedPage } from "../alert/name-followed.ts";
import type { MailRequest } from "../path.ts";
import type { Pending } from "../store/pendings.ts";
import type { DeliveryServices } from "./deliver-message.ts";
import { describeSubscription } from "./describe-subscription.ts";
import type { Draft } from "./draft.ts";
import { toMail } from "./finish-mail.ts";
import { confirmLink, preferencesLink } from "./links.ts";
import type { Letter } from "./letter.ts";
import { mailWords } from "./words.ts";

type AskedFor = Extract<MailRequest, { kind: "confirm" | "link" }>;

/** Here, and nowhere that anybody can watch, is decided whether an address gets what was asked for. */
export async function draftConfirmation(
  { kind, pendingId }: AskedFor,
  services: DeliveryServices,
): Promise<Draft | undefined> {
  const pending = await services.pendings.get(pendingId);
  if (!pending || pending.muted) return undefined;
  if (await services.suppressions.get(pending.subscriberId)) return undefined;
  if (kind === "link" && !(await services.subscribers.get(pending.subscriberId))) return undefined;
  const { subscription } = pending;
  const followed = await nameFollowed(subscription ? [subscription.filter] : [], services);
  const letter = composeConfirmation(kind, pending, { ...services, followed });
  return {
    kind,
    recipient: pending.id,
    subscriberId: pending.subscriberId,
    thread: kind,
    topic: "",
    async write(messageId) {
      const headers = { "Message-ID": messageId, "Auto-Submitted": "auto-generated" };
      return { ...toMail(pending.address, letter, headers), awaited: true };
    },
  };
}

type Asked = Pick<Pending, "id" | "subscriberId" | "lang" | "subscription">;
type Composing = Pick<DeliveryServices, "clock" | "config" | "signer" | "nameOf"> & {
  followed: ReadonlyMap<string, FollowedPage>;
};

export const composeConfirmation = (kind: AskedFor["kind"], pending: Asked, services: Composing): Letter =>
  kind === "confirm" ? confirmation(pending, services) : preferences(pending, services);

function confirmation(pending: Asked, services: Composing): Letter {
  const { lang } = pending;
  const text = mailWords(lang);
  const rows = pending.subscription ? describeSubscription(pending.subscription, lang, services) : [];
  return {
    lang,
    subject: text.confirmSubject,
    preview: text.confirmLead,
    blocks: [
      { kind: "heading", text: text.confirmTitle },
      { kind: "paragraph", content: [text.confirmLead] },
      { kind: "facts", rows },
      { kind: "button", text: text.confirmButton, href: confirmLink(pending.id, services) },
    ],
    footer: [[text.confirmIgnore]],
  };
}

function preferences({ lang, subscriberId }: Asked, services: Composing): Letter {
  const text = mailWords(lang);
  return {
    lang,
    subject: text.linkSubject,
    preview: text.linkLead,
    blocks: [
      { kind: "heading", text: text.linkTitle },
      { kind: "paragraph", content: [text.linkLead] },
      { kind: "button", text: text.linkButton, href: preferencesLink(subscriberId, services) },
    ],
    footer: [],
  };
}
