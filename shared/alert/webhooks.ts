/** Alerts to somebody's own address on the web: signed, to public addresses only, in the form that the service there reads. */
import { createHmac } from "node:crypto";
import { lookup } from "node:dns";
import { guardLookup, isPublicAddress, refuseLiteralAddress } from "../fetch/address-guard.ts";
import { explainFailure } from "../fetch/fetch-error.ts";
import { post } from "../fetch/post.ts";
import type { Letter } from "../mail/letter.ts";
import { MailDeferred } from "../mail/mailer.ts";
import type { Signer } from "../mail/tokens.ts";
import type { Webhook } from "../store/subscribers.ts";

export interface WebhookCall {
  webhook: Webhook;
  /** The same however often the call is made. */
  id: string;
  /** Signs the body; the subscriber sees it on the preferences page. */
  secret: string;
  letter: Letter;
  /** For the form `json`: the contact's record, or what became of a page. */
  about: { contact: object } | { page: object };
  /** Where more is to be found. */
  url: string;
}

export interface WebhookCaller {
  /** @throws MailDeferred when the other side does not take it now */
  call(call: WebhookCall): Promise<void>;
}

/** What calls of a subscription are signed with; shown to its owner on the preferences page. */
export const webhookSecret = (subscriptionId: string, signer: Signer): string =>
  signer.digest("webhook", subscriptionId);

/** What each service wants to be sent. Slack and Discord read mark-up of their own, so theirs is switched off. */
export function bodyOf({ webhook, id, letter, about, url }: WebhookCall): {
  body: string;
  headers: Record<string, string>;
} {
  const json = { "content-type": "application/json" };
  const line = `${letter.subject}\n${url}`;
  switch (webhook.form) {
    case "json":
      return { headers: json, body: JSON.stringify({ id, subject: letter.subject, url, ...about }) };
    case "slack": {
      const text = letter.subject.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
      return { headers: json, body: JSON.stringify({ text: `${text}\n<${url}>`, mrkdwn: false }) };
    }
    case "discord":
      return {
        headers: json,
        body: JSON.stringify({ content: line.slice(0, 2000), allowed_mentions: { parse: [] } }),
      };
    case "telegram":
      return { headers: json, body: JSON.stringify({ chat_id: webhook.chat, text: line.slice(0, 4096) }) };
    case "ntfy":
      // Headers carry ASCII only; the subject travels in the body.
      return { headers: { "content-type": "text/plain; charset=utf-8", click: url }, body: letter.subject };
  }
}

/** @param allowPrivateHosts on one machine, for trying things out */
export function createWebhookCaller(clock: () => Date, allowPrivateHosts = false): WebhookCaller {
  const isAllowed = (address: string) => allowPrivateHosts || isPublicAddress(address);
  const guarded = guardLookup(lookup, isAllowed);
  return {
    async call(call) {
      const { body, headers } = bodyOf(call);
      const at = String(Math.floor(clock().getTime() / 1000));
      const signature = createHmac("sha256", call.secret).update(`${at}.${body}`).digest("hex");
      const signed = {
        ...headers,
        "user-agent": "Parley/1.0",
        "parley-id": call.id,
        "parley-signature": `t=${at},v1=${signature}`,
      };
      let status: number;
      try {
        const url = new URL(call.webhook.url);
        if (!allowPrivateHosts) refuseLiteralAddress(url);
        ({ status } = await post(url, guarded, body, signed));
      } catch (cause) {
        // Its name alone: the log must not say where readers have their webhooks.
        const { code } = explainFailure(cause, call.webhook.url);
        throw new MailDeferred(`The webhook does not take the alert: ${code}`, { cause });
      }
      if (status >= 300) throw new MailDeferred(`The webhook does not take the alert: it answers ${status}`);
    },
  };
}
