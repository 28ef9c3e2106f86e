// A WebSub hub on loopback, as the recommendation has it: it takes requests, verifies intents, and distributes content.
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Subscriber {
  callback: string;
  topic: string;
  secret: string;
}

export async function openHub() {
  const subscribers = new Map<string, Subscriber>();
  /** `subscribe 202`, `verify 200` … in order. */
  const log: string[] = [];
  const forms: Record<string, string>[] = [];
  const settings = { leaseSeconds: 3600, status: 202, denies: false };

  async function verify(
    { mode, callback, topic }: Record<"mode" | "callback" | "topic", string>,
    secret: string,
  ) {
    const url = new URL(callback);
    url.searchParams.set("hub.topic", topic);
    if (settings.denies) {
      url.searchParams.set("hub.mode", "denied");
      url.searchParams.set("hub.reason", "not for you");
      await fetch(url);
      return;
    }
    const challenge = `c${Math.random()}`;
    url.searchParams.set("hub.mode", mode);
    url.searchParams.set("hub.challenge", challenge);
    if (mode === "subscribe") url.searchParams.set("hub.lease_seconds", String(settings.leaseSeconds));
    const answer = await fetch(url);
    const echoed = answer.ok && (await answer.text()) === challenge;
    log.push(`verified ${mode} ${echoed}`);
    if (!echoed) return;
    if (mode === "subscribe") subscribers.set(callback, { callback, topic, secret });
    else subscribers.delete(callback);
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
      forms.push(form);
      const mode = form["hub.mode"] ?? "";
      log.push(`${mode} ${settings.status}`);
      response.writeHead(settings.status).end();
      if (settings.status === 202)
        void verify(
          { mode, callback: form["hub.callback"]!, topic: form["hub.topic"]! },
          form["hub.secret"] ?? "",
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hub`,
    log,
    forms,
    settings,
    subscribers,
    verify,
    /** Tells all subscribers. @returns the statuses of their answers */
    async publish(body: string, sign: (body: string, secret: string) => string = signed): Promise<number[]> {
      const statuses: number[] = [];
      for (const { callback, secret } of subscribers.values()) {
        const headers = { "content-type": "application/rss+xml", "x-hub-signature": sign(body, secret) };
        const { status } = await fetch(callback, { method: "POST", body, headers });
        if (status === 410) subscribers.delete(callback);
        statuses.push(status);
      }
      return statuses;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const signed = (body: string, secret: string, method = "sha256"): string =>
  `${method}=${createHmac(method, secret).update(body).digest("hex")}`;
