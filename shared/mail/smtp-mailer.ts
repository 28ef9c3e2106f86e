/** Mail through an SMTP server: for one machine, and wherever there is no SES. */
import { createTransport } from "nodemailer";
import { addressOf } from "../alert/address.ts";
import {
  AddressRefused,
  MailDeferred,
  MailRefused,
  withoutAddresses,
  type Mail,
  type Mailer,
} from "./mailer.ts";

export interface SmtpOptions {
  /** `smtps://user:password@host:465`, `smtp://host:587` (STARTTLS where offered) */
  url: string;
  /** `Parley <alerts@example.org>` */
  from: string;
  timeoutMs?: number;
  /** Trust certificates of nobody known; for tests on loopback. */
  allowSelfSigned?: boolean;
}

export interface SmtpMailer extends Mailer {
  close(): void;
}

export function createSmtpMailer({
  url,
  from,
  timeoutMs = 20_000,
  allowSelfSigned,
}: SmtpOptions): SmtpMailer {
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs };
  const pool = { pool: true as const, maxConnections: 4, maxMessages: 100 };
  const safety = { disableFileAccess: true, disableUrlAccess: true };
  const transport = createTransport({
    url,
    ...pool,
    ...timeouts,
    ...safety,
    ...(allowSelfSigned && { tls: { rejectUnauthorized: false } }),
  });
  return {
    async send({ to, subject, text, html, headers }: Mail) {
      const { "Message-ID": messageId, ...others } = headers;
      try {
        const info = await transport.sendMail({
          from,
          // As an object, so that no part of an address can be read as a second one.
          to: { name: "", address: to },
          envelope: { from: addressOf(from), to },
          subject,
          text,
          html,
          headers: others,
          ...(messageId !== undefined && { messageId }),
        });
        return withoutAddresses(info.response).slice(0, 100);
      } catch (error) {
        throw tellApart(error);
      }
    },
    close: () => transport.close(),
  };
}

interface SmtpFailure {
  code?: string;
  responseCode?: number;
  command?: string;
  response?: string;
}

/** Replies say addresses; the error says only what kind of reply it was. */
function tellApart(cause: unknown): Error {
  const { code = "unknown", responseCode, command = "", response = "" } = cause as SmtpFailure;
  const enhanced = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(response)?.[0] ?? "";
  const what = [code, responseCode, enhanced, command].filter(Boolean).join(" ");
  if (responseCode === undefined) {
    // No reply: the connection, the name or the time; a certificate or a password needs the operator.
    const isOurs = ["EAUTH", "ETLS", "EMESSAGE", "EENVELOPE", "ECONFIG"].includes(code);
    return isOurs
      ? new MailRefused(`The mail could not be sent: ${what}`, { cause })
      : new MailDeferred(`The SMTP server is out of reach: ${what}`, { cause });
  }
  if (responseCode < 500) return new MailDeferred(`The SMTP server asks to wait: ${what}`, { cause });
  // 5.1.x: no such address. 5.2.1: mailbox disabled. 5.2.2: full, which may pass.
  const isFull = enhanced === "5.2.2" || responseCode === 552;
  if (isFull) return new MailDeferred(`The mailbox is full: ${what}`, { cause });
  const isAddress =
    command.startsWith("RCPT") &&
    (enhanced ? /^5\.(1|2)\./.test(enhanced) : [550, 551, 553].includes(responseCode));
  return isAddress
    ? new AddressRefused(`The address takes no mail: ${what}`, { cause })
    : new MailRefused(`The SMTP server refuses us: ${what}`, { cause });
}
