import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLocalServices, type LocalServices } from "../../../infra/local/local-services.ts";
import { subscriberIdOf } from "../../../shared/alert/address.ts";
import { filterSchema } from "../../../shared/alert/filter-schema.ts";
import { deriveEntries } from "../../../shared/alert/recipients.ts";
import { createLog } from "../../../shared/log.ts";
import type { MailRequest } from "../../../shared/path.ts";
import { contact, newsroom, trump } from "../../resolve/tell.ts";

const AT = "2026-01-05T08:00:00.000Z";
const config = { baseUrl: "https://parley.example", settleSeconds: 0, recentDays: 14 };

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "parley-operate-"))));
afterAll(() => rm(folder, { recursive: true }));

async function inFolder<T>(act: (services: LocalServices) => Promise<T>): Promise<T> {
  const clock = () => new Date();
  const log = createLog(() => undefined, clock);
  const services = await openLocalServices({
    dataFolder: folder,
    allowPrivateHosts: true,
    config,
    clock,
    log,
  });
  try {
    return await act(services);
  } finally {
    await services.close();
  }
}

async function subscribed(
  address: string,
  { signer, subscribers }: LocalServices,
  lang: "vi" | "en" = "en",
): Promise<string> {
  const subscription = {
    ...{ id: "s", origin: "site" as const, filter: filterSchema.parse({}), createdAt: AT },
    ...{ frequency: "immediate" as const, hour: 7, weekday: 1 },
  };
  const subscriber = {
    ...{ id: subscriberIdOf(address, signer), address, lang, timeZone: "UTC" },
    ...{ subscriptions: [subscription], createdAt: AT, revision: 0, entries: [] },
  };
  await subscribers.save(subscriber, deriveEntries(subscriber));
  return subscriber.id;
}

/** A request for a mail that was tried as often as it is. */
async function leftDead(request: MailRequest, { queues }: LocalServices): Promise<void> {
  queues.mail.hurry();
  queues.mail.consume(async ({ Records }) => ({
    batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })),
  }));
  await queues.mail.send(request);
  await queues.mail.drained();
  while ((await queues.mail.deadLetters()).length === 0) await sleep(10);
}

/** The command as the operator runs it. */
const mail = (...args: string[]) =>
  new Promise<{ code: number; out: unknown[]; text: string; error: string }>((resolve) => {
    const command = ["--import", "tsx", "infra/operate/mail.ts", ...args, "--data", folder];
    const env = { ...process.env, SMTP_URL: "" };
    const child = execFile(process.execPath, command, { env }, (_error, text, error) => {
      const out = text.startsWith("{")
        ? text
            .trim()
            .split("\n")
            .map((line): unknown => JSON.parse(line))
        : [];
      resolve({ code: child.exitCode ?? -1, out, text, error });
    });
  });

describe("the operator's command for mail", () => {
  it("lists masked, suppresses, and erases", async () => {
    await inFolder(async (services) => {
      await subscribed("stays@reader.example", services);
      await subscribed("leaves@reader.example", services);
    });
    const listed = await mail("list");
    expect(listed.code).toBe(0);
    expect(listed.out).toHaveLength(2);
    expect(listed.out).toContainEqual(
      expect.objectContaining({ address: "s…s@r…r.example", suppressed: false }),
    );
    expect(listed.text + listed.error).not.toMatch(/stays|leaves|reader/);

    expect((await mail("suppress", "Stays@Reader.example")).code).toBe(0);
    expect((await mail("erase", "leaves@reader.example")).out).toEqual([{ erased: true }]);
    const after = await mail("list");
    expect(after.out).toEqual([
      expect.objectContaining({ address: "s…s@r…r.example", suppressed: true }),
      { suppressed: "operator", at: expect.any(String) as string },
    ]);
  }, 60_000);

  it("sends dead letters again, and a test", async () => {
    await inFolder(async (services) => {
      const { pendings, signer } = services;
      const address = "late@reader.example";
      const subscriberId = subscriberIdOf(address, signer);
      const expires = Math.floor(Date.now() / 1000) + 3600;
      await pendings.add({
        ...{ id: "p", subscriberId, address, lang: "en", timeZone: "UTC", createdAt: AT, expires },
        muted: false,
        subscription: {
          ...{ id: "s", origin: "site", filter: filterSchema.parse({}), createdAt: AT },
          ...{ frequency: "immediate", hour: 7, weekday: 1 },
        },
      });
      await leftDead({ kind: "confirm", pendingId: "p" }, services);
    });
    expect((await mail("resend-dead")).out).toEqual([{ resent: 1, dead: 0 }]);
    expect((await mail("test", "operator@reader.example")).code).toBe(0);
    const sent = await inFolder(({ mailer }) => (mailer as unknown as Outbox).list());
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ["operator@reader.example", "Thư thử của Parley"],
      ["late@reader.example", "Confirm your Parley alerts"],
    ]);
  }, 60_000);

  it("calls the operator's own people in a mail that is sent again as the operator does", async () => {
    const own = { ...trump, id: "test-elected", name: "Test Elected", country: "LU" };
    await inFolder(async (services) => {
      const recipient = await subscribed("own@reader.example", services, "vi");
      const [alert] = await newsroom(services.contacts).tell(contact({ participants: [own, trump] }));
      const { contactId, milestone, revision } = alert!;
      const request = { kind: "alert" as const, recipient, contactId, milestone, revision };
      await leftDead({ ...request, background: false }, services);
    });
    const people = join(folder, "people.yaml");
    await writeFile(
      people,
      `people:
  - name: Test Elected
    aliases: [Trần Đắc Cử]
    terms: [{ office: president, country: LU, from: 2025-01-01 }]
`,
    );
    expect((await mail("resend-dead", "--people", people)).out).toEqual([{ resent: 1, dead: 0 }]);
    const [last] = await inFolder(({ mailer }) => (mailer as unknown as Outbox).list());
    expect(last!.to).toBe("own@reader.example");
    expect(last!.subject).toContain("Trần Đắc Cử");
  }, 60_000);

  it("answers wrong arguments with one line and exit code 2", async () => {
    const wrong = [
      [],
      ["shout"],
      ["suppress"],
      ["erase", "nobody"],
      ["list", "--no"],
      ["list", "--config", "x"],
    ];
    // One after the other: each would find the folder locked by another.
    for (const args of wrong) {
      const { code, text, error } = await mail(...args);
      expect({ args, code, text, lines: error.trim().split("\n").length }).toEqual({
        args,
        code: 2,
        text: "",
        lines: 1,
      });
    }
  }, 60_000);
});

interface Outbox {
  list(): Promise<{ to: string; subject: string }[]>;
}
