/**
 * `npm run mail -- …`: what an operator does with subscribers and their mail, on one machine while Parley is stopped, or
 * on AWS while it runs. Addresses are shown masked; whoever is to be found is named by the whole address.
 */
import { maskAddress, readAddress, subscriberIdOf } from "../../shared/alert/address.ts";
import { eraseSubscriber } from "../../shared/alert/preferences.ts";
import { suppressAddress } from "../../shared/alert/suppress-address.ts";
import { toMail } from "../../shared/mail/finish-mail.ts";
import type { Letter } from "../../shared/mail/letter.ts";
import type { Subscriber } from "../../shared/store/subscribers.ts";
import type { Page } from "../../shared/store/table.ts";
import { readArguments, run, UsageError, type Command } from "../local/command-line.ts";
import { openDeployedMail, openLocalMail, type MailServices } from "./mail-services.ts";

const command: Command<"data" | "config" | "people"> = {
  usage: "npm run -s mail -- list | suppress ADDRESS | erase ADDRESS | resend-dead | test ADDRESS [options]",
  about:
    "Lists subscribers (masked), never writes to an address again, forgets one, sends dead letters, or a test.",
  options: {
    data: { value: "DIR", help: "of one machine, while Parley is stopped (default .parley)" },
    config: { value: "FILE", help: "of the stack of this configuration, while it runs" },
    people: {
      value: "FILE",
      help: "of one machine: leaders to add to the table (default people.yaml, where there is one)",
    },
  },
  positionals: ["what to do", "address"],
};

const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

async function* pages<T>(read: (cursor: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield* page.items;
    cursor = page.next ?? undefined;
  } while (cursor);
}

const describe = ({ address, lang, subscriptions, suppressed = false, createdAt }: Subscriber) => ({
  address: maskAddress(address),
  lang,
  subscriptions: subscriptions.map(({ frequency, origin, webhook }) => ({
    frequency,
    origin,
    ...(webhook && { webhook: new URL(webhook.url).host, off: webhook.switchedOffAt !== undefined }),
  })),
  suppressed,
  createdAt,
});

const letter: Letter = {
  lang: "vi",
  subject: "Thư thử của Parley",
  preview: "Đường gửi thư đã thông.",
  blocks: [
    { kind: "heading", text: "Thư thử của Parley" },
    {
      kind: "paragraph",
      content: ["Nếu bạn đọc được dòng này, đường gửi thư đã thông. The way for mails is open."],
    },
  ],
  footer: [],
};

type Verb = (services: MailServices, address: string | undefined) => Promise<void>;

function known(address: string | undefined, { signer }: MailServices): { address: string; id: string } {
  const read = address === undefined ? undefined : readAddress(address);
  if (read === undefined) throw new UsageError(`"${address ?? ""}" is not an address`);
  return { address: read, id: subscriberIdOf(read, signer) };
}

const verbs: Record<string, Verb> = {
  async list({ subscribers, suppressions }) {
    for (const origin of ["site", "file"] as const)
      for await (const one of pages((cursor) => subscribers.list(origin, { cursor }))) print(describe(one));
    for await (const { reason, at } of pages((cursor) => suppressions.list({ cursor })))
      print({ suppressed: reason, at });
  },
  async suppress(services, address) {
    await suppressAddress(known(address, services).id, "operator", services);
  },
  async erase(services, address) {
    const subscriber = await services.subscribers.get(known(address, services).id);
    if (subscriber) await eraseSubscriber(subscriber, services);
    print({ erased: subscriber !== undefined });
  },
  async "resend-dead"(services) {
    print(await services.resendDead());
  },
  async test(services, address) {
    const { address: to } = known(address, services);
    const at = services.clock().toISOString();
    const id = services.signer.digest("message", `test\n${to}\n${at}`);
    const messageId = `<${id}@${new URL(services.config.baseUrl).hostname}>`;
    print({ sent: await services.mailer.send(toMail(to, letter, { "Message-ID": messageId })) });
  },
};

await run(async () => {
  const given = readArguments(command);
  const [name = "", address] = given.positionals;
  const verb = verbs[name];
  if (!verb) throw new UsageError(`"${name}" is none of ${Object.keys(verbs).join(", ")}`);
  const [data, config, people] = [given.text("data"), given.text("config"), given.text("people")];
  if (data !== undefined && config !== undefined) throw new UsageError("Name --data or --config, not both");
  if (config !== undefined && people !== undefined)
    throw new UsageError("With --config, the functions know the people of the configuration");
  const services = await (config === undefined ? openLocalMail(data, people) : openDeployedMail(config));
  try {
    await verb(services, address);
  } finally {
    await services.close();
  }
  return 0;
});
