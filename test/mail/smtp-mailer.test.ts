import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { AddressRefused, MailDeferred, MailRefused, type Mail } from "../../shared/mail/mailer.ts";
import { createSmtpMailer } from "../../shared/mail/smtp-mailer.ts";

const mail: Mail = {
  to: "đọc.giả@thu.example",
  subject: "Putin – Trump điện đàm 75 phút (28/12)",
  text: "Chữ thường\n",
  html: "<p>Chữ <b>đậm</b></p>",
  headers: {
    "Message-ID": "<0123@parley.example>",
    "List-Unsubscribe": "<https://parley.example/unsubscribe?token=t>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  },
};

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

/** Quoted-printable as text. */
const unquoted = (message: string): string =>
  Buffer.from(
    message
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

describe("an SMTP server", () => {
  const open: { close: () => void }[] = [];
  const received: string[] = [];
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
    received.length = 0;
  });

  async function mailerTo(options: SMTPServerOptions, timeoutMs = 5000) {
    const server = new SMTPServer({
      authOptional: true,
      logger: false,
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          received.push(Buffer.concat(chunks).toString("utf8"));
          done();
        });
      },
      ...options,
    });
    server.on("error", () => undefined);
    server.listen(0, "127.0.0.1");
    await once(server.server, "listening");
    const { port } = server.server.address() as AddressInfo;
    const scheme = options.secure ? "smtps" : "smtp";
    const url = `${scheme}://127.0.0.1:${port}`;
    const mailer = createSmtpMailer({
      url,
      from: "Parley <p@parley.example>",
      timeoutMs,
      allowSelfSigned: true,
    });
    open.push(mailer, { close: () => server.close() });
    return mailer;
  }

  it.each([{ secure: true }, { secure: false }])("takes a mail over TLS, whole (%j)", async (options) => {
    const sessions: boolean[] = [];
    const mailer = await mailerTo({
      ...options,
      onMailFrom(_address, session, done) {
        sessions.push(session.secure);
        done();
      },
    });
    await mailer.send(mail);
    expect(sessions).toEqual([true]);
    const message = unquoted(received[0]!);
    expect(message).toContain("Chữ thường");
    expect(message).toContain("<b>đậm</b>");
    expect(message).toContain("Message-ID: <0123@parley.example>");
    expect(message).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(message).toMatch(/^To: .*thu\.example/m);
    expect(message.match(/^(To|Bcc|Cc):/gm)).toHaveLength(1);
  });

  it.each([
    { reply: refusal(451, "4.7.1 Try again later"), kind: MailDeferred },
    { reply: refusal(452, "4.2.2 Over quota"), kind: MailDeferred },
    { reply: refusal(550, "5.1.1 <x@thu.example> unknown"), kind: AddressRefused },
    { reply: refusal(552, "5.2.2 Mailbox full"), kind: MailDeferred },
    { reply: refusal(550, "5.7.1 Relaying denied"), kind: MailRefused },
  ])("is understood when it answers $reply.responseCode $reply.message", async ({ reply, kind }) => {
    const mailer = await mailerTo({ onRcptTo: (_address, _session, done) => done(reply) });
    const error: unknown = await mailer.send(mail).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).not.toContain("@");
  });

  it("is tried again later when it is slow", async () => {
    const mailer = await mailerTo({ onMailFrom: () => undefined }, 300);
    await expect(mailer.send(mail)).rejects.toThrow(MailDeferred);
  });

  it("is tried again later when it hangs up in the middle", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on("data", (data) => {
        if (data.toString().startsWith("DATA")) socket.destroy();
        else socket.write("250 go on\r\n");
      });
      socket.write("220 welcome\r\n");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    open.push({ close: () => server.close() });
    const { port } = server.address() as AddressInfo;
    const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: "p@parley.example" });
    open.push(mailer);
    await expect(mailer.send({ ...mail, to: "a@thu.example" })).rejects.toThrow(MailDeferred);
  });

  it("is tried again later when nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    const mailer = createSmtpMailer({
      url: `smtp://127.0.0.1:${port}`,
      from: "p@parley.example",
      timeoutMs: 500,
    });
    open.push(mailer);
    await expect(mailer.send(mail)).rejects.toThrow(MailDeferred);
  });
});
