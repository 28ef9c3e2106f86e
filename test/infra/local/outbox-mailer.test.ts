import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOutboxMailer } from "../../../infra/local/outbox-mailer.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "parley-outbox-"))));
afterAll(() => rm(folder, { recursive: true }));

const clock = () => new Date("2026-01-05T08:00:00.000Z");
const mail = (to: string, n: number) => {
  const subject = `Thư số ${n} – điện đàm`;
  return {
    to,
    subject,
    text: subject,
    html: `<p>${subject}`,
    headers: { "Message-ID": `<${n}@parley.test>` },
  };
};

describe("the outbox of one machine", () => {
  it("forgets what one reader was sent, while others are written to and after the next start", async () => {
    const file = join(folder, "outbox.jsonl");
    const outbox = await openOutboxMailer(file, clock);
    const send = (to: string, n: number) => outbox.send(mail(to, n));
    await send("Leaves@reader.example", 1);
    await send("stays@reader.example", 2);
    await send("leaves@reader.example", 3);
    await Promise.all([outbox.forget("leaves@reader.example"), send("stays@reader.example", 4)]);
    const kept = ["Thư số 4 – điện đàm", "Thư số 2 – điện đàm"];
    expect((await outbox.list()).map(({ subject }) => subject)).toEqual(kept);
    expect(await readFile(file, "utf8")).not.toMatch(/leaves/i);
    await outbox.close();

    const again = await openOutboxMailer(file, clock);
    await again.send(mail("stays@reader.example", 2));
    await again.send(mail("stays@reader.example", 5));
    expect((await again.list()).map(({ subject }) => subject)).toEqual(["Thư số 5 – điện đàm", ...kept]);
    await again.close();
  });
});
