import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filterSchema } from "../../shared/alert/filter-schema.ts";
import { deriveEntries, webhookRecipient } from "../../shared/alert/recipients.ts";
import { bodyOf, createWebhookCaller, webhookSecret } from "../../shared/alert/webhooks.ts";
import * as sendMail from "../../functions/send-mail.ts";
import { MailDeferred } from "../../shared/mail/mailer.ts";
import { WEBHOOK_FORMS, type Subscriber } from "../../shared/store/subscribers.ts";
import { eventOf, openMailBench, type MailBench } from "../mail/mail-services.ts";
import { wholeContact } from "../mail/told-contact.ts";

const letter = {
  lang: "vi" as const,
  subject: "<!channel> Putin – Trump",
  preview: "",
  blocks: [],
  footer: [],
};

describe("a webhook", () => {
  const calls: { headers: IncomingHttpHeaders; body: string }[] = [];
  let status = 200;
  let bench: MailBench;
  let url = "";
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      calls.push({ headers: request.headers, body });
      response.writeHead(status).end();
    });
  });
  const alert = (milestone: string, revision: number) => ({
    kind: "alert" as const,
    recipient: webhookRecipient("abc", "s1"),
    contactId: "c-1",
    milestone,
    revision,
    background: false,
  });
  beforeAll(async () => {
    bench = await openMailBench();
    bench.told.set("c-1", wholeContact());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    const at = "2025-12-01T00:00:00.000Z";
    const subscription = { id: "s1", origin: "site" as const, hour: 7, weekday: 1, createdAt: at };
    const webhook = { url, form: "json" as const };
    const subscriber: Subscriber = {
      id: "abc",
      address: "a@thu.example",
      lang: "vi",
      timeZone: "UTC",
      subscriptions: [{ ...subscription, filter: filterSchema.parse({}), frequency: "immediate", webhook }],
      createdAt: at,
      revision: 0,
      entries: [],
    };
    await bench.subscribers.save(subscriber, deriveEntries(subscriber));
  });
  afterAll(async () => {
    server.close();
    await bench.database.close();
  });
  const hook = async () => (await bench.subscribers.get("abc"))!.subscriptions[0]!.webhook!;

  it("is called once per alert, signed with a secret that its owner sees", async () => {
    for (let n = 0; n < 2; n++) await bench.queues.mail.send(alert("new", 1));
    await bench.drain();
    expect(calls).toHaveLength(1);
    const { headers, body } = calls[0]!;
    const [, at, signature] = /^t=(\d+),v1=(\w+)$/.exec(String(headers["parley-signature"]))!;
    const secret = webhookSecret("s1", bench.signer);
    expect(createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")).toBe(signature);
    expect(JSON.parse(body)).toMatchObject({ url: "https://parley.example/contacts/c-1" });
    expect(await bench.mailer.list()).toEqual([]);
  });

  it("is called again later when it fails, and switched off when it has failed for days", async () => {
    status = 500;
    const { batchItemFailures } = await sendMail.handle(eventOf(alert("two", 2)), bench);
    expect(batchItemFailures).toEqual([]);
    expect(bench.waiting.mail.splice(0)).toEqual([{ ...alert("two", 2), deferred: 1 }]);
    expect((await hook()).failingSince).toBeDefined();
    bench.setTime("2026-01-02T17:00:00.000Z");
    await sendMail.handle(eventOf(alert("two", 2)), bench);
    bench.waiting.mail.splice(0);
    expect((await hook()).switchedOffAt).toBe("2026-01-02T17:00:00.000Z");
    const before = calls.length;
    await sendMail.handle(eventOf(alert("three", 3)), bench);
    expect(calls).toHaveLength(before);
  });

  it.each(["http://127.0.0.1:9/x", "http://localhost:9/x", "http://169.254.169.254/", "http://[::1]:9/"])(
    "is not called at the private address %s",
    async (address) => {
      const caller = createWebhookCaller(() => new Date());
      const webhook = { url: address, form: "json" as const };
      const call = {
        webhook,
        id: "i",
        secret: "s",
        letter,
        about: { contact: {} },
        url: "https://parley.example",
      };
      await expect(caller.call(call)).rejects.toThrow(MailDeferred);
      // The log gets the reason, and it does not say where.
      await expect(caller.call(call)).rejects.toThrow(
        /^The webhook does not take the alert: refused-address$/,
      );
    },
  );

  it.each(WEBHOOK_FORMS)("speaks the form of %s, and calls out nobody there", (form) => {
    const webhook = { url: "https://hooks.example/x", form, chat: "42" };
    const url = "https://parley.example/contacts/c-1";
    const { body, headers } = bodyOf({ webhook, id: "i", secret: "s", letter, about: { contact: {} }, url });
    expect(body).not.toMatch(form === "slack" ? /<!channel>/ : /\u0000/);
    if (form === "discord") expect(JSON.parse(body)).toMatchObject({ allowed_mentions: { parse: [] } });
    if (form === "telegram") expect(JSON.parse(body)).toMatchObject({ chat_id: "42" });
    if (form !== "ntfy") expect(headers["content-type"]).toBe("application/json");
  });
});
