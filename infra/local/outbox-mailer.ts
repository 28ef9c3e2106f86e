/**
 * The outbox of one machine: mails are kept in a file, one JSON object per line, for /outbox to show. A line that was
 * cut off by a kill is dropped at the next start; its mail was not known to be sent and comes again.
 */
import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Mail, Mailer } from "../../shared/mail/mailer.ts";
import { writeTogether } from "./write-together.ts";

export interface SentMail extends Mail {
  sentAt: string;
}

export interface OutboxMailer extends Mailer {
  /** The mails sent so far, newest first. */
  list(options?: { limit?: number }): Promise<SentMail[]>;
  forget(address: string): Promise<void>;
  close(): Promise<void>;
}

/** @param file where mails are kept; it's made when there is none */
export async function openOutboxMailer(file: string, clock: () => Date): Promise<OutboxMailer> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, "a+");
  const { lines, bytes } = wholeLines(await handle.readFile());
  await handle.truncate(bytes);
  const known = new Set(lines.map((line) => (JSON.parse(line) as SentMail).headers["Message-ID"]));
  const append = writeTogether<string>((lines) => handle.appendFile(lines.join("")));

  return {
    async send(mail) {
      const messageId = mail.headers["Message-ID"];
      if (messageId !== undefined && known.has(messageId)) return messageId;
      known.add(messageId);
      try {
        await append([`${JSON.stringify({ ...mail, sentAt: clock().toISOString() })}\n`]);
      } catch (error) {
        known.delete(messageId);
        throw error;
      }
      return messageId ?? "";
    },
    async list({ limit = Infinity } = {}) {
      const all = wholeLines(await readFile(file)).lines.toReversed();
      return all.slice(0, limit).map((line) => JSON.parse(line) as SentMail);
    },
    async forget(address) {
      const wanted = address.toLowerCase();
      // Blanks in place of the mail: what others append meanwhile stays where it is.
      const writer = await open(file, "r+");
      try {
        let at = 0;
        for (const line of (await readFile(file, "utf8")).split("\n")) {
          const length = Buffer.byteLength(line);
          if (line.includes("@") && addressee(line)?.toLowerCase() === wanted)
            await writer.write(Buffer.alloc(length, " "), 0, length, at);
          at += length + 1;
        }
      } finally {
        await writer.close();
      }
    },
    close: () => handle.close(),
  };
}

/** Sends for real and keeps a copy for the outbox page. */
export const sendAndKeep = (mailer: Mailer, outbox: OutboxMailer): OutboxMailer => ({
  list: (options) => outbox.list(options),
  forget: (address) => outbox.forget(address),
  close: () => outbox.close(),
  async send(mail) {
    const providerId = await mailer.send(mail);
    await outbox.send(mail);
    return providerId;
  },
});

/** The lines that were written to their end and are not forgotten, and how many bytes all that was written takes. */
function wholeLines(content: Buffer): { lines: string[]; bytes: number } {
  const bytes = content.lastIndexOf(0x0a) + 1;
  const text = content.toString("utf8", 0, bytes);
  return { lines: text.split("\n").filter((line) => line.trim() !== ""), bytes };
}

/** Whom a line's mail went to; a line that another just begins to write is none yet. */
function addressee(line: string): string | undefined {
  try {
    return (JSON.parse(line) as SentMail).to;
  } catch {
    return undefined;
  }
}
