/** `npm run demo`: a small newsroom whose pages change within a minute, and Parley watching it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createLog } from "../../shared/log.ts";
import type { CheckReport } from "../../shared/watch/check-page.ts";
import { readArguments, run, wholeNumber, type Command } from "./command-line.ts";
import { demoStory, type DemoStep } from "./demo-story.ts";
import { Newsroom } from "./newsroom.ts";
import { startParley, toldToStop } from "./parley.ts";

const command: Command<"port"> = {
  usage: "npm run demo -- [options]",
  about:
    "Shows the whole path at work on a newspaper of its own, in the terminal and in the browser. Ctrl-C ends it.",
  options: { port: { value: "N", default: "3000", help: "port of the web pages; 0 takes any free one" } },
};

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Tells in words what the log tells in JSON. */
function narrate(line: string): void {
  const { event, ...fields } = JSON.parse(line) as {
    event: string;
    messageId?: string;
  } & Partial<CheckReport>;
  if (event === "checked" && fields.versionId)
    say(
      `  ${fields.outcome === "new" ? "new page" : "changed "}  ${fields.url} (contacts: ${fields.contacts})`,
    );
  if (event === "mail-sent") say("  mail      see the outbox");
  if (event === "message-failed") say(`  ! ${line}`);
}

await run(async () => {
  const port = wholeNumber("port", readArguments(command).text("port")!, 0, 65_535);
  const stopping = toldToStop().then(() => "stop" as const);
  const newsroom = new Newsroom();
  const paper = await newsroom.open();
  const dataFolder = await mkdtemp(join(tmpdir(), "parley-demo-"));
  const [opening, ...later] = demoStory(new Date());
  const perform = (step: DemoStep): void => {
    say(`\n${step.told}`);
    step.change(newsroom);
  };
  perform(opening!);
  const source = {
    url: `${paper}/the-gioi`,
    kind: "listing" as const,
    name: "Báo Thử Nghiệm",
    lang: "vi" as const,
    every: 5,
  };
  const subscriber = {
    email: "reader@example.test",
    lang: "vi" as const,
    background: false,
    frequency: "immediate" as const,
  };
  const parley = await startParley({
    file: { sources: [source], subscribers: [subscriber] },
    dataFolder,
    port,
    settleSeconds: 3,
    allowPrivateHosts: true,
    log: createLog(narrate, () => new Date()),
  });
  say(
    `\nThe newspaper: ${paper}/the-gioi\nParley:        ${parley.address}\nThe outbox:    ${parley.address}/outbox`,
  );
  try {
    for (const step of later) {
      if ((await Promise.race([sleep(12_000), stopping])) === "stop") return 0;
      perform(step);
    }
    await Promise.race([sleep(12_000), stopping]);
    say(
      `\nThat was it. Have a look at ${parley.address} and ${parley.address}/outbox; Ctrl-C ends the demo.`,
    );
    await stopping;
    return 0;
  } finally {
    await parley.stop();
    await newsroom.close();
    await rm(dataFolder, { recursive: true });
  }
});
