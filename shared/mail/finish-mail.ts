/** What all mails have in common: the last lines, the headers by which a list is left, and a subject that fits. */
import type { Services } from "../services.ts";
import type { Subscriber } from "../store/subscribers.ts";
import { oneLine, type Inline, type Letter } from "./letter.ts";
import { preferencesLink, unsubscribeLink } from "./links.ts";
import type { Mail } from "./mailer.ts";
import { mailWords } from "./words.ts";
import { writeHtml } from "./write-html.tsx";
import { writeText } from "./write-text.ts";

type MailServices = Pick<Services, "clock" | "config" | "signer">;

/** The last lines of every mail to a subscriber: why it came, and how to change or end that. */
export function footerFor(
  subscriber: Subscriber,
  services: MailServices,
  why = mailWords(subscriber.lang).whyYou,
): Inline[][] {
  const text = mailWords(subscriber.lang);
  return [
    [why],
    [
      { text: text.preferences, href: preferencesLink(subscriber.id, services) },
      "·",
      { text: text.unsubscribe, href: unsubscribeLink(subscriber.id, services) },
    ],
  ];
}

/** RFC 8058: mail clients show a button of their own, and one click ends it. */
export function listHeaders(subscriber: Subscriber, services: MailServices): Record<string, string> {
  return {
    "List-Unsubscribe": `<${unsubscribeLink(subscriber.id, services)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "List-ID": `Parley <alerts.${new URL(services.config.baseUrl).hostname}>`,
    "Auto-Submitted": "auto-generated",
  };
}

const SUBJECT_LENGTH = 180;

export function toMail(to: string, letter: Letter, headers: Record<string, string>): Mail {
  const subject = oneLine(letter.subject);
  return {
    to,
    subject: subject.length > SUBJECT_LENGTH ? `${subject.slice(0, SUBJECT_LENGTH - 1)}…` : subject,
    text: writeText(letter),
    html: writeHtml(letter),
    headers: { ...headers, "Content-Language": letter.lang },
  };
}
