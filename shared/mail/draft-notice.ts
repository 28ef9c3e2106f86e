/** The mails to the operator: that a source can no longer be read, and that it can be again. */
import type { OperatorNotice } from "../path.ts";
import { toMail } from "./finish-mail.ts";
import type { DeliveryServices } from "./deliver-message.ts";
import type { Draft } from "./draft.ts";
import { linkTo, type Letter } from "./letter.ts";

const OPERATOR = "operator";

/** One mail for each failure and one for its end, however often it is asked for; none where nobody is to be told. */
export function draftNotice(notice: OperatorNotice, { config }: DeliveryServices): Draft | undefined {
  const { operator } = config;
  if (operator === undefined) return undefined;
  return {
    kind: notice.kind,
    recipient: OPERATOR,
    subscriberId: OPERATOR,
    thread: `source:${notice.sourceId}#${notice.since}`,
    topic: notice.event,
    write: async (messageId) =>
      toMail(operator, noticeLetter(notice, config.baseUrl), {
        "Message-ID": messageId,
        "Auto-Submitted": "auto-generated",
      }),
  };
}

const minutes = (time: string): string => `${time.slice(0, 16).replace("T", " ")} UTC`;

export function noticeLetter(
  { event, name, url, sourceId, since, error }: OperatorNotice,
  baseUrl: string,
): Letter {
  const failing = event === "failing";
  const subject = failing ? `Not read since ${minutes(since)}: ${name}` : `Read again: ${name}`;
  const lead = failing
    ? "This source could not be read for three of its intervals. It is tried on, ever more rarely, and you will be told once when it can be read again."
    : `This source had been failing since ${minutes(since)} and can be read again.`;
  return {
    lang: "en",
    subject,
    preview: error ?? lead,
    blocks: [
      { kind: "heading", text: subject },
      { kind: "paragraph", content: [lead] },
      {
        kind: "facts",
        rows: [
          { label: "Page", content: [linkTo(url, url)] },
          ...(error === undefined ? [] : [{ label: "What is wrong", content: [error] }]),
        ],
      },
      { kind: "button", text: "How it fares", href: `${baseUrl}/sources/${sourceId}` },
    ],
    footer: [["You get this as the operator of this Parley."]],
  };
}
