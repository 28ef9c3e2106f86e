import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSesMailer, pacedSesMailer, readAllowance } from "../../../infra/aws/cold-start/open-mailer.ts";
import { AddressRefused, MailDeferred, MailRefused } from "../../../shared/mail/mailer.ts";

const mail = {
  to: "an@thu.example",
  subject: "Putin – Trump điện đàm",
  text: "chữ",
  html: "<p>chữ</p>",
  headers: { "Message-ID": "<1@parley.example>", "List-Unsubscribe": "<https://parley.example/u>" },
};

describe("a mail through SES, spoken to over HTTP", () => {
  const asked: { Content: { Simple: { Headers: unknown } }; ConfigurationSetName: string }[] = [];
  let answer: { status: number; type?: string } = { status: 200 };
  let quota: object | undefined;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      if (request.method === "GET" && request.url === "/v2/email/account")
        return void response.writeHead(200).end(JSON.stringify({ SendQuota: quota }));
      asked.push(JSON.parse(body) as (typeof asked)[number]);
      const headers = { "content-type": "application/json" };
      response.writeHead(answer.status, {
        ...headers,
        ...(answer.type && { "x-amzn-errortype": answer.type }),
      });
      response.end(
        JSON.stringify(
          answer.type
            ? { message: `Email address is not verified: ${mail.to}, <${mail.to}>` }
            : { MessageId: "ses-1" },
        ),
      );
    });
  });
  let client: SESv2Client;
  const send = (to = mail.to) =>
    openSesMailer(client, "Parley <p@parley.example>", "set").send({ ...mail, to });
  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    client = new SESv2Client({ endpoint, region: "test", credentials, maxAttempts: 1 });
  });
  afterAll(() => {
    client.destroy();
    server.close();
  });

  it("goes under the configuration set, with the headers that SES does not set itself", async () => {
    expect(await send()).toBe("ses-1");
    expect(asked.at(-1)).toMatchObject({
      ConfigurationSetName: "set",
      Content: { Simple: { Headers: [{ Name: "List-Unsubscribe", Value: "<https://parley.example/u>" }] } },
    });
  });

  it.each([
    { status: 429, type: "TooManyRequestsException", kind: MailDeferred },
    { status: 400, type: "LimitExceededException", kind: MailDeferred },
    { status: 400, type: "SendingPausedException", kind: MailDeferred },
    { status: 500, type: "InternalServiceError", kind: MailDeferred },
    { status: 400, type: "MessageRejected", kind: MailRefused },
    { status: 400, type: "MailFromDomainNotVerifiedException", kind: MailRefused },
  ])("is understood when it answers $type", async ({ kind, ...given }) => {
    answer = given;
    await expect(send()).rejects.toThrow(kind);
    // The message goes into the log.
    await expect(send()).rejects.not.toThrow(/an@thu/);
  });

  it("is not asked to write to an address that it cannot write to", async () => {
    const before = asked.length;
    await expect(send("thư@thu.example")).rejects.toThrow(AddressRefused);
    expect(asked).toHaveLength(before);
  });

  it.each([
    { given: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 199 }, is: { perSecond: 1, left: 1 } },
    {
      given: { Max24HourSend: -1, MaxSendRate: 500, SentLast24Hours: 9 },
      is: { perSecond: 500, left: Infinity },
    },
    {
      given: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 60_000 },
      is: { perSecond: 14, left: -10_000 },
    },
    { given: undefined, is: { perSecond: 1, left: Infinity } },
  ])("says what the account may send: $is", async ({ given, is }) => {
    quota = given;
    expect(await readAllowance(client)).toEqual(is);
  });

  it("is not asked to send once the quota of the day is used up", async () => {
    quota = { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 200 };
    const before = asked.length;
    const mailer = pacedSesMailer(client, "Parley <p@parley.example>", "set", () => new Date());
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: "MailDeferred", afterSeconds: 900 });
    expect(asked).toHaveLength(before);
  });
});
