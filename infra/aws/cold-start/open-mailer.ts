/** Alerts go out: mails through SES, under the stack's configuration set, so that their bounces and complaints come back; and to webhooks. */
import {
  GetAccountCommand,
  SendEmailCommand,
  SESv2Client,
  SESv2ServiceException,
  type MessageHeader,
} from "@aws-sdk/client-sesv2";
import { createWebhookCaller } from "../../../shared/alert/webhooks.ts";
import {
  AddressRefused,
  MailDeferred,
  MailRefused,
  withoutAddresses,
  type Mail,
  type Mailer,
} from "../../../shared/mail/mailer.ts";
import { paceMailer, type Allowance } from "../../../shared/mail/pace-mailer.ts";
import { nameWith } from "../../../shared/mail/name-people.ts";
import { knownPeople } from "../../../shared/people/known-people.ts";
import { queues } from "../../wiring.ts";
import type { Opener } from "./start.ts";

/** SES sets these itself and takes no others. */
const OWN_HEADERS = new Set(["message-id", "date", "from", "to", "subject", "mime-version"]);

/** What passes by itself: too fast, paused for a review, over the day's quota. */
const PASSING = new Set(["TooManyRequestsException", "LimitExceededException", "SendingPausedException"]);

const headersOf = ({ headers }: Mail): MessageHeader[] =>
  Object.entries(headers)
    .filter(([name]) => !OWN_HEADERS.has(name.toLowerCase()))
    .map(([Name, Value]) => ({ Name, Value }));

/** @param from `Name <address>` */
export function openSesMailer(
  client: Pick<SESv2Client, "send">,
  from: string,
  configurationSet: string,
): Mailer {
  const utf8 = (Data: string) => ({ Data, Charset: "UTF-8" });
  return {
    async send(mail) {
      const { to, subject, text, html } = mail;
      // By its documentation: a domain in Punycode, and nothing but ASCII before it.
      if (!/^[ -~]+$/.test(to))
        throw new AddressRefused("SES takes no address with other letters than ASCII's");
      const Body = { Text: utf8(text), Html: utf8(html) };
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        ConfigurationSetName: configurationSet,
        Content: { Simple: { Subject: utf8(subject), Body, Headers: headersOf(mail) } },
      });
      try {
        return (await client.send(command)).MessageId ?? "";
      } catch (cause) {
        throw translate(cause);
      }
    },
  };
}

function translate(cause: unknown): Error {
  const isRefusal =
    cause instanceof SESv2ServiceException && cause.$fault === "client" && !PASSING.has(cause.name);
  const reason = withoutAddresses(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
  return isRefusal ? new MailRefused(reason, { cause }) : new MailDeferred(reason, { cause });
}

/**
 * What the account may send now, by SES itself.
 * @throws what SES answers when it doesn't say
 */
export async function readAllowance(client: Pick<SESv2Client, "send">): Promise<Allowance> {
  const { SendQuota = {} } = await client.send(new GetAccountCommand({}));
  const { MaxSendRate = 1, Max24HourSend = -1, SentLast24Hours = 0 } = SendQuota;
  // -1 is a quota without end.
  const left = Max24HourSend < 0 ? Infinity : Max24HourSend - SentLast24Hours;
  return { perSecond: Math.max(MaxSendRate, 0.1), left };
}

/** The account's rate is shared among the functions that send at the same time, of which there are no more than so many. */
export const pacedSesMailer = (
  client: Pick<SESv2Client, "send">,
  from: string,
  configurationSet: string,
  clock: () => Date,
): Mailer =>
  paceMailer(openSesMailer(client, from, configurationSet), {
    allowance: () => readAllowance(client),
    workers: { awaited: queues.answers.concurrency, others: queues.mail.concurrency },
    clock,
  });

export const openMailer: Opener = ({ environment, clock }) => ({
  webhooks: createWebhookCaller(clock, process.env["PARLEY_ALLOW_PRIVATE_HOSTS"] === "yes"),
  mailer: pacedSesMailer(
    new SESv2Client({}),
    environment("PARLEY_FROM"),
    environment("PARLEY_CONFIGURATION_SET"),
    clock,
  ),
  nameOf: nameWith(knownPeople),
});
