import { expect, it } from "vitest";
import { anyAddress } from "../../shared/fetch/address-guard.ts";
import { HubRefused, createHubClient, type HubRequest } from "../../shared/fetch/ask-hub.ts";
import { serve } from "./serve.ts";

const wish: HubRequest = {
  mode: "subscribe",
  topic: "https://news.example/rss.xml",
  callback: "https://parley.example/hub/a/b",
  secret: "s",
  leaseSeconds: 60,
};
const open = createHubClient({ userAgent: "Parley/test", isAllowed: anyAddress });
const careful = createHubClient({
  userAgent: "Parley/test",
  isAllowed: (address) => address === "127.0.0.1",
  resolve: (_, __, callback) => callback(null, [{ address: "10.0.0.1", family: 4 }]),
});

it.each(["http://127.0.0.2/", "http://169.254.169.254/", "http://hub.example/"])(
  "calls no hub at %s, and follows none there",
  async (hub) => {
    await expect(careful.ask(hub, wish)).rejects.toMatchObject({ code: "refused-address" });
    const base = await serve((_, response) => void response.writeHead(307, { Location: hub }).end());
    await expect(careful.ask(base, wish)).rejects.toMatchObject({ code: "refused-address" });
  },
);

it("asks again where a hub has moved to, and not for ever", async () => {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/new") response.writeHead(202).end();
    else response.writeHead(308, { Location: request.url === "/old" ? "/new" : "/round" }).end();
  });
  await open.ask(`${base}/old`, wish);
  expect(asked).toEqual(["/old", "/new"]);
  await expect(open.ask(`${base}/round`, wish)).rejects.toMatchObject({ code: "bad-redirect" });
});

it("takes every other answer than 2xx for a refusal", async () => {
  const base = await serve((_, response) => void response.writeHead(403).end("no"));
  await expect(open.ask(base, wish)).rejects.toThrow(HubRefused);
});
