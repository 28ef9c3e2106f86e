/**
 * The real stack, deployed on an emulator of AWS on loopback: a page of our own newsroom changes, a mail goes out, the
 * web shows it, and deploying again repeats nothing. Then what a year brings: a mail that is followed back, a reader who
 * leaves, a table that is lost and restored, a second stage in the account, a move, and the end.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findStack, type DeployedStack } from "../../infra/aws/deployed-stack.ts";
import { MEASURED } from "../../infra/aws/cost/measured.ts";
import { openAccount } from "./account.ts";
import { openBench, type Bench } from "./bench.ts";

let bench: Bench;
let account: ReturnType<typeof openAccount>;
let dev: string;
let prod: string;
let webAddress = "";

const call = {
  path: "/the-gioi/hai-tong-thong-dien-dam.html",
  title: "Tổng thống Nga và Tổng thống Mỹ điện đàm về hòa bình",
  paragraphs: [
    "Tổng thống Nga Vladimir Putin hôm nay điện đàm với Tổng thống Mỹ Donald Trump trong 50 phút.",
    "Cuộc trao đổi diễn ra theo đề nghị của phía Mỹ, Điện Kremlin cho biết trong một thông báo ngắn gửi báo chí.",
  ],
  publishedAt: new Date().toISOString(),
};

const reader = "reader@example.test";
const readers = `subscribers:\n  - email: ${reader}\n    lang: vi\n    background: true\n`;
const elected =
  "people: [{ name: Test Elected, terms: [{ office: president, country: LU, from: 2025-01-01 }] }]\n";

beforeAll(async () => {
  bench = await openBench();
  const { emulator, newsroom, address, write } = bench;
  for (const [name, value] of Object.entries(emulator.environment)) vi.stubEnv(name, value);
  account = openAccount(emulator.endpoint);
  newsroom.publish(call);
  const sources = write(
    "sources.yaml",
    `sources:\n  - url: ${address}${call.path}\n    kind: article\n    every: 5s\n${readers}`,
  );
  const who = { sender: "Parley <parley@example.org>", operator: "operator@example.org" };
  dev = write("dev.json", { stage: "dev", ...who, sources });
  prod = write("prod.json", {
    ...{ stage: "prod", ...who, senderIdentity: "existing" },
    sources,
  });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await bench?.close();
});

const deploy = (config: string, ...options: string[]) =>
  bench.operate("deploy", "--config", config, "--emulated", ...options);
const addressIn = (said: string) => /Parley is at (\S+)/.exec(said)![1]!;
const mails = () => bench.emulator.mails();
async function contactsAt(address: string): Promise<{ id: string; type: string }[]> {
  const { body } = await bench.get(address, "/api/v1/contacts");
  return (JSON.parse(body) as { items: { id: string; type: string }[] }).items;
}

/** The page is asked for twice more: whatever could come of it has begun. */
async function checkedAgain(): Promise<void> {
  const asked = bench.newsroom.requests.length;
  await bench.until("further check", 150, async () => bench.newsroom.requests.length > asked || undefined);
  await sleep(15_000);
}

describe("the deployed stack", () => {
  it("is made by one command, which says where it is", async () => {
    const before = Date.now();
    const said = await deploy(dev);
    console.log(`Deployed in ${((Date.now() - before) / 1000).toFixed(0)} s`);
    expect(said).toContain("1 sources are watched, 1 of them new.");
    webAddress = addressIn(said);
  });

  it("checks the page at the next minute, and sends one mail of the call that it tells of", async () => {
    const mail = await bench.until("mail", 240, async () => (await mails())[0]);
    expect(mail.to).toEqual([reader]);
    expect(mail.subject).toContain("Putin");
    expect(mail.text).toContain("50 phút");
  });

  it("shows the contact and its source on the web", async () => {
    expect((await bench.get(webAddress, "/healthz")).status).toBe(200);
    const contacts = await contactsAt(webAddress);
    expect(contacts).toMatchObject([{ type: "call" }]);
    const page = await bench.get(webAddress, `/contacts/${contacts[0]!.id}?lang=vi`);
    expect(page.status).toBe(200);
    expect(page.body).toContain("50 phút");
    expect((await bench.get(webAddress, "/sources")).body).toContain("127.0.0.1");
  });

  it("tells of the change when the page says 55 minutes, once", async () => {
    const paragraphs = call.paragraphs.map((text) => text.replace("50 phút", "55 phút"));
    bench.newsroom.publish({ ...call, paragraphs });
    const all = await bench.until("second mail", 240, async () => {
      const sent = await mails();
      return sent.length > 1 ? sent : undefined;
    });
    expect(all[1]!.text).toContain("55 phút");
  });

  it("lets a mail be followed back to the check that found what it tells", async () => {
    const sent = await bench.until("log of the second mail", 60, async () => {
      const lines = await account.log("parley-dev", "send-mail", "mail-sent");
      return lines.length > 1 ? lines.at(-1) : undefined;
    });
    // The only thing that is copied by hand: all functions name the version that was made of the page.
    const versionId = String(sent.versionId);
    expect(versionId).toMatch(/^[0-9a-f]{16}-2$/);
    const [alerted] = await account.log("parley-dev", "send-alerts", versionId);
    const [resolved] = await account.log("parley-dev", "resolve-mentions", versionId);
    const [checked] = await account.log("parley-dev", "check-page", versionId);
    const id = (await contactsAt(webAddress))[0]!.id;
    expect(alerted).toMatchObject({ event: "alerted", versionId, contactId: id, recipients: 1 });
    expect(resolved).toMatchObject({ event: "resolved", versionId, contacts: [id] });
    expect(checked).toMatchObject({ event: "checked", versionId, outcome: "changed" });
    expect(String(sent.topic)).toContain(id);
    const whole = JSON.stringify([sent, alerted, resolved, checked]);
    expect(whole).not.toContain("reader@");
  });

  it("counts what a check with a new contact writes, as the costs assume it", async () => {
    const units = async (fn: string) => {
      const lines = await account.log("parley-dev", fn, "WriteUnits");
      return lines.map(({ WriteUnits }) => Number((WriteUnits as number[])[0]));
    };
    const [check, resolve, mail] = await Promise.all(
      ["check-page", "resolve-mentions", "send-mail"].map(units),
    );
    console.log("WriteUnits of the runs:", JSON.stringify({ check, resolve, mail }));
    // This contact has few words to be found by; the costs are for one with as many as most.
    const both = Math.max(...check!) + Math.max(...resolve!);
    expect(both).toBeGreaterThan(15);
    expect(both).toBeLessThanOrEqual(MEASURED.writeUnitsPerChanged);
  });

  it("repeats nothing after it is deployed again", async () => {
    expect(await deploy(dev)).toContain("1 sources are watched, 0 of them new.");
    await checkedAgain();
    expect(await mails()).toHaveLength(2);
    expect(await contactsAt(webAddress)).toHaveLength(1);
  });

  it("lets the operator look after readers and their mail", async () => {
    const mail = (...args: string[]) => bench.operate("mail", ...args, "--config", dev);
    const listed = await mail("list");
    expect(listed).toContain('"origin":"file"');
    expect(listed).not.toContain("reader");
    expect(await mail("test", "operator@example.org")).toMatch(/"sent":".+"/);
    expect((await mails()).at(-1)).toMatchObject({ to: ["operator@example.org"] });
    expect(await mail("resend-dead")).toContain('{"resent":0}');
    await mail("suppress", "gone@example.test");
    expect(await mail("list")).toContain('"suppressed":"operator"');
    expect(await mail("erase", "gone@example.test")).toContain('{"erased":false}');
    expect((await bench.type("mail", "erase", "nobody", "--config", dev)).code).toBe(2);
  });
});

describe("what it has recorded", () => {
  let first: DeployedStack;
  let second: DeployedStack;
  let sent: number;

  it("is read out of a table that was restored, after the stack's own was damaged", async () => {
    first = await findStack({ stage: "dev" });
    await account.restore(first.tableName, "parley-restored");
    expect(await account.loseContacts(first.tableName)).toBeGreaterThan(3);
    expect(await contactsAt(webAddress)).toEqual([]);
    const args = ["--config", dev, "--table", "parley-restored", bench.file("all.jsonl")];
    expect(await bench.operate("export", ...args)).toMatch(/^\d+ lines in /m);
    expect(bench.read("all.jsonl")).toContain('"pk":"CONTACT#');
  });

  it("goes into a second stage of the account, which stands beside the first", async () => {
    const said = await deploy(prod, "--stack-only");
    expect(said).toContain("Nothing is watched yet");
    second = await findStack({ stage: "prod" });
    expect(second.tableName).not.toBe(first.tableName);
    expect(second.webAddress).not.toBe(first.webAddress);
    expect(await bench.operate("import", "--config", prod, bench.file("all.jsonl"))).toMatch(/taken in/);
    expect(await contactsAt(second.webAddress)).toMatchObject([{ type: "call" }]);
    expect((await bench.get(first.webAddress, "/healthz")).status).toBe(200);
    // What is there is never mixed with what was taken in.
    const again = await bench.type("import", "--config", prod, bench.file("all.jsonl"));
    expect(again).toMatchObject({
      code: 1,
      said: expect.stringContaining("there is something already") as string,
    });
  });

  it("goes with the first stage when that is destroyed, and the other works on", async () => {
    await bench.operate("destroy", "--config", dev, "--emulated");
    expect((await bench.get(first.webAddress, "/healthz")).status).not.toBe(200);
    expect(await account.kept(first)).toMatchObject({ table: false, bucket: false });
    expect((await bench.get(second.webAddress, "/healthz")).status).toBe(200);
  });

  it("is told to nobody a second time where it was taken in", async () => {
    sent = (await mails()).length;
    bench.write("people.yaml", elected);
    const said = await deploy(prod, "--sources-only");
    expect(said).toContain("1 sources are watched, 0 of them new.");
    expect(said).toContain("Your own people are others than the functions know");
    await checkedAgain();
    expect(await mails()).toHaveLength(sent);
    expect(await contactsAt(second.webAddress)).toHaveLength(1);
  });

  it("moves to one machine, which tells nobody a second time", async () => {
    const data = bench.file("machine");
    await bench.operate("export", "--config", prod, bench.file("prod.jsonl"));
    await bench.operate("import", "--data", data, bench.file("prod.jsonl"));
    const sources = bench.file("sources.yaml");
    const args = ["--sources", sources, "--data", data, "--allow-private-hosts"];
    const checked = (await bench.operate("check", ...args))
      .split("\n")
      .filter((line) => line.startsWith("{"));
    const summary = JSON.parse(checked.at(-1)!) as Record<string, unknown>;
    expect(summary).toMatchObject({ checked: 1, new: 0, changed: 0, failed: 0, contacts: 0, alerts: 0 });
    expect(await bench.operate("mail", "list", "--data", data)).toContain('"origin":"file"');
  });

  it("outlives the stack in prod, and goes only when that is asked for twice", async () => {
    const said = await bench.operate("destroy", "--config", prod, "--emulated");
    expect(said).toContain(`Kept: table ${second.tableName}, pages ${second.snapshotBucket}`);
    expect(await account.kept(second)).toEqual({ table: true, bucket: true, secret: true });

    // On AWS this is a table of another name; the emulator takes up the one that was kept.
    await deploy(prod, "--stack-only");
    const third = await findStack({ stage: "prod" });
    const once = await bench.type("destroy", "--config", prod, "--emulated", "--with-data");
    expect(once).toMatchObject({ code: 2, said: expect.stringContaining("--confirm parley-prod") as string });
    expect(await account.kept(third)).toEqual({ table: true, bucket: true, secret: true });
    const twice = ["--with-data", "--confirm", "parley-prod"];
    await bench.operate("destroy", "--config", prod, "--emulated", ...twice);
    expect(await account.kept(third)).toEqual({ table: false, bucket: false, secret: false });
  });
});
