import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handle as serveWeb } from "../../functions/serve-web.ts";
import { operatorToken } from "../../shared/mail/tokens.ts";
import { allowsOperator } from "../../shared/web/guard/allows-operator.ts";
import { webhookSecret } from "../../shared/alert/webhooks.ts";
import { createApp } from "../../shared/web/create-app.ts";
import { seededApp } from "./seed.ts";

let site: Awaited<ReturnType<typeof seededApp>>;
beforeAll(async () => void (site = await seededApp()));
afterAll(() => site.close());

const ask = async (path: string, form?: Record<string, string>, headers: Record<string, string> = {}) => {
  const body = form && new URLSearchParams(form);
  const response = await site.app.request(path, { headers, ...(body && { method: "POST", body }) });
  return { status: response.status, headers: response.headers, body: await response.text() };
};

/** The link to a page of ours in a mail. */
const linkIn = (text: string | undefined, page: string): string => {
  const link = new RegExp(`https://parley\\.test(/${page}\\?token=[\\w.%-]+)`).exec(text ?? "")?.[1];
  if (!link) throw new Error(`the mail has no link to ${page}: ${text}`);
  return link;
};

const wanted = { email: "reader@example.test", leaders: "vladimir-putin", lang: "en" };

describe("subscribing", () => {
  it("goes from the form to a mail, a click, choices, and back out", async () => {
    expect((await ask("/subscribe?leader=vladimir-putin&lang=en")).body).toMatch(
      /<option value="vladimir-putin" selected/,
    );
    expect((await ask("/subscribe", wanted)).body).toContain("xác nhận");
    const confirm = linkIn((await site.deliver())?.text, "confirm");
    expect((await ask(`${confirm}&lang=en`)).body).toContain("<h1>Confirm your subscription</h1>");
    expect((await site.app.request("/outbox.json")).status).toBe(200);
    const confirmed = await ask(confirm, {});
    expect(confirmed.status).toBe(200);
    const preferences =
      /href="(\/preferences\?token=[^"]+)"/.exec(confirmed.body)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const shown = await ask(preferences);
    expect(shown.body).toContain("Vladimir Putin");
    expect(shown.headers.get("cache-control")).toBe("no-store");
    expect(shown.headers.get("referrer-policy")).toBe("same-origin");
    const id = /name="id" value="([0-9a-f]+)"/.exec(shown.body)?.[1] ?? "";
    const changed = await ask(preferences, {
      action: "change",
      id,
      countries: "VN",
      frequency: "daily",
      hour: "6",
    });
    expect(changed.body).toContain("mỗi ngày lúc 6 giờ");
    const token = new URL(preferences, "https://parley.test").searchParams.get("token") ?? "";
    const exported = JSON.parse((await ask(`/preferences/export?token=${token}`)).body) as object;
    expect(exported).toMatchObject({
      address: "reader@example.test",
      subscriptions: [{ frequency: "daily" }],
    });
    const hook = { frequency: "immediate", webhook: "https://hooks.example/a", webhookForm: "slack" };
    const hooked = await ask(preferences, { action: "change", id, countries: "VN", ...hook });
    expect(hooked.body).toContain(webhookSecret(id, site.services.signer));
    expect(hooked.body).toContain('value="https://hooks.example/a"');
    expect(hooked.body).toMatch(/<option value="slack" selected/);
    expect((await ask(preferences, { action: "erase" })).body).toContain("Đã xoá");
    expect((await ask(preferences)).body).not.toContain("reader@example.test");
  });

  it.each(["/subscribe", "/preferences"])(
    "answers the same at %s whether or not the address is known, and does the same for it",
    async (path) => {
      const known = { ...wanted, email: `known-at${path.slice(1)}@example.test` };
      await ask("/subscribe", known);
      await ask(linkIn((await site.deliver())?.text, "confirm"), {});
      const asked = async (email: string) => {
        const before = site.table.consumed();
        const { status, body, headers } = await ask(path, { ...wanted, action: "link", email });
        const after = site.table.consumed();
        const units = { read: after.read - before.read, write: after.write - before.write };
        await site.deliver();
        return { status, body, headers: [...headers].filter(([name]) => name !== "x-request-id"), units };
      };
      const ofKnown = await asked(known.email);
      expect(ofKnown).toMatchObject({ status: 200, units: { read: 0 } });
      expect(await asked(`unknown-at${path.slice(1)}@example.test`)).toEqual(ofKnown);
      // More often than mails are sent for.
      for (let n = 0; n < 3; n++) expect(await asked(known.email)).toMatchObject({ body: ofKnown.body });
    },
  );

  it("takes JSON too", async () => {
    const post = (body: unknown) =>
      site.app.request("/subscribe", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    expect(await (await post({ email: "json@example.test", frequency: "weekly" })).json()).toMatchObject({
      ok: true,
    });
    expect(await (await post({ email: "nobody" })).json()).toMatchObject({ error: { code: "bad-request" } });
    expect((await post([])).status).toBe(400);
  });

  it("shows what is wrong and sends nothing", async () => {
    const { status, body } = await ask("/subscribe?lang=en", { email: "<script>" });
    expect(status).toBe(400);
    expect(body).toContain("is not an email address");
    expect(body).not.toContain("<script>");
  });

  it("says which pair it does not know, and keeps what was filled in", async () => {
    const form = {
      email: "pair@example.test",
      pairs: 'Nga–Atlantis"><b>',
      leaders: "vladimir-putin",
      types: "call",
    };
    for (const [lang, told] of [
      ["en", "does not name two countries"],
      ["vi", "không nêu được hai nước"],
    ]) {
      const { status, body } = await ask(`/subscribe?lang=${lang}`, form);
      expect(status).toBe(400);
      expect(body).toContain(told);
      expect(body).toContain('value="Nga–Atlantis&quot;&gt;&lt;b&gt;"');
      expect(body).toMatch(/<option value="vladimir-putin" selected/);
      expect(body).toMatch(/value="call" checked/);
    }
    expect((await ask("/subscribe", { ...form, pairs: "Nga – Mỹ" })).status).toBe(200);
    expect((await site.deliver())?.text).toContain("Nga – Mỹ");
  });

  it("shows what one would have had", async () => {
    const { status, body } = await ask("/subscribe/preview?lang=en", { leaders: "vladimir-putin" });
    expect(status).toBe(200);
    expect(body).toContain("In the past 30 days you would have had");
  });

  it("is refused from another site", async () => {
    expect((await ask("/subscribe", wanted, { origin: "https://evil.example" })).status).toBe(403);
  });
});

describe("unsubscribing", () => {
  const linkFor = (id: string) =>
    `/unsubscribe?token=${site.services.signer.sign("unsubscribe", id, new Date("2026-06-01T00:00:00Z"))}`;

  it("works by one click of a mail client, from wherever it comes", async () => {
    await ask("/subscribe", { ...wanted, email: "leaver@example.test" });
    await ask(linkIn((await site.deliver())?.text, "confirm"), {});
    const { items } = await site.services.subscribers.list("site");
    const { id } = items.find(({ address }) => address === "leaver@example.test")!;
    const oneClick = { "List-Unsubscribe": "One-Click" };
    expect((await ask(linkFor(id), oneClick, { origin: "https://mail.example" })).status).toBe(200);
    expect((await site.services.subscribers.get(id))?.subscriptions).toEqual([]);
  });

  it.each(["vi", "en"] as const)("answers a reader of mails in %s in that language", async (lang) => {
    const email = `reader-${lang}@example.test`;
    await ask("/subscribe", { ...wanted, email, lang });
    await ask(linkIn((await site.deliver())?.text, "confirm"), {});
    const { items } = await site.services.subscribers.list("site");
    const { id } = items.find(({ address }) => address === email)!;
    const other = lang === "vi" ? "en" : "vi";
    const title = { vi: "<h1>Đã thôi nhận tin", en: "<h1>Unsubscribed" };
    const browser = { "accept-language": other };
    const shown = await site.app.request(linkFor(id), { headers: browser });
    expect(await shown.text()).toContain(`<html lang="${lang}"`);
    const done = await ask(linkFor(id), { "List-Unsubscribe": "One-Click" }, browser);
    expect(done.body).toContain(title[lang]);
    expect((await ask(`${linkFor(id)}&lang=${other}`, {}, browser)).body).toContain(title[other]);
  });

  it("shows a button first, and does nothing for a link that is not ours", async () => {
    expect((await ask(`${linkFor("x")}&lang=en`)).body).toContain("End all mails");
    for (const path of ["/unsubscribe?token=x.y", "/confirm?token=", "/confirm?token=%00"])
      expect((await ask(path)).status, path).toBe(400);
  });
});

describe("the operator's page", () => {
  it("is for the operator only", async () => {
    const counted = {
      since: "2025-12-29T00:00:00.000Z",
      mailsSent: 12,
      readUnits: 1.5,
      writeUnits: 3,
      usd: 1.25,
    };
    const figures = async () => ({ queues: [{ name: "mail", waiting: 3, dead: 1 }], ...counted });
    const app = createApp(site.services, { operator: { allows: allowsOperator("x"), figures } });
    expect((await app.request("/operator")).status).toBe(401);
    const shown = await app.request("/operator", { headers: { authorization: "Bearer x" } });
    const text = await shown.text();
    expect(text).toMatch(/Thư<\/th><td class="n">3<\/td><td class="n failing">1</);
    expect(text).toContain("<dd>1,25");
    const asked = (authorization: string) => app.request("/operator", { headers: { authorization } });
    expect((await asked(`Basic ${btoa("operator:x")}`)).status).toBe(200);
    for (const wrong of ["Bearer y", "Bearer", "Basic !", `Basic ${btoa("x")}`])
      expect((await asked(wrong)).status, wrong).toBe(401);
    expect((await site.app.request("/operator")).status).toBe(404);
  });

  it("opens on AWS with the password that is made from the secret, and with no other", async () => {
    const figures = {
      ...{ queues: [{ name: "mail", waiting: 3, dead: 1 }], since: "2025-12-01T00:00:00.000Z" },
      ...{ mailsSent: 7, readUnits: 10, writeUnits: 5, usd: 0.01 },
    };
    const ask = (services: Parameters<typeof serveWeb>[1], authorization?: string) =>
      serveWeb(
        new Request("https://parley.test/operator?lang=en", {
          headers: authorization ? { authorization } : {},
        }),
        services,
      );
    const deployed = { ...site.services, operatorFigures: async () => figures };
    const basic = (password: string) => `Basic ${Buffer.from(`me:${password}`).toString("base64")}`;
    expect((await ask(deployed)).status).toBe(401);
    expect((await ask(deployed, basic("")))?.status).toBe(401);
    expect((await ask(deployed, basic("parley")))?.status).toBe(401);
    const answer = await ask(deployed, basic(operatorToken(site.services.signer)));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Dead letters");
    expect((await ask({ ...site.services }, basic(operatorToken(site.services.signer)))).status).toBe(404);
  });

  it("on one machine is for whoever sits there, where no token is set", () => {
    const allows = allowsOperator(undefined);
    expect(allows(new Request("http://localhost:3000/operator"))).toBe(true);
    const passedOn = { headers: { "x-forwarded-for": "203.0.113.7" } };
    expect(allows(new Request("http://localhost:3000/operator", passedOn))).toBe(false);
    // A page elsewhere whose name was made to lead to this machine.
    expect(allows(new Request("http://rebound.example:3000/operator"))).toBe(false);
  });

  it("shows nobody else the outbox, which is full of addresses and links that open preferences", async () => {
    const passedOn = { headers: { "x-forwarded-for": "203.0.113.7" } };
    for (const path of ["/outbox", "/outbox.json", "/outbox/1"]) {
      expect((await site.app.request(path, passedOn)).status, path).toBe(401);
      expect((await site.app.request(`https://parley.test${path}`)).status, path).toBe(401);
    }
    const figures = async () => ({
      queues: [],
      since: "",
      mailsSent: 0,
      readUnits: 0,
      writeUnits: 0,
      usd: 0,
    });
    const operator = { allows: allowsOperator("x"), figures };
    const app = createApp(site.services, { operator, outbox: async () => [] });
    expect((await app.request("/outbox.json")).status).toBe(401);
    const named = await app.request("/outbox.json", {
      headers: { authorization: "Bearer x", ...passedOn.headers },
    });
    expect(await named.json()).toEqual([]);
  });
});
