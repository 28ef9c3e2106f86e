/** `npm run deploy`: the stack as configured, then the sources, as the file lists them. Safe to repeat at any time. */
import { GetAccountCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { syncConfiguredSubscribers } from "../../shared/alert/sync-configured-subscribers.ts";
import { createHubClient } from "../../shared/fetch/ask-hub.ts";
import { createLog } from "../../shared/log.ts";
import { createSigner, type Signer } from "../../shared/mail/tokens.ts";
import { addPeople } from "../../shared/people/known-people.ts";
import { documentsOver } from "../../shared/store/documents.ts";
import { migrate, prepareMigration } from "../../shared/store/migrate.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { openTable } from "../../shared/store/table.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import { readArguments, run, UsageError, type Command } from "../local/command-line.ts";
import { readPeople } from "../local/load-people.ts";
import { loadSources } from "../local/load-sources.ts";
import { accountOf } from "../transfer/place.ts";
import { askJson } from "./ask-aws.ts";
import { readConfiguration } from "./configuration.ts";
import { findStack, isBootstrapped, NotDeployed, type DeployedStack } from "./deployed-stack.ts";
import { refuseExamples } from "./example-addresses.ts";
import { markOfPeople } from "./mark-of-people.ts";
import { runCdk } from "./run-cdk.ts";

const command: Command<"config" | "sources-only" | "stack-only" | "emulated"> = {
  usage: "npm run deploy -- [options]",
  about: "Deploys the stack into the account that the AWS credentials are of, and loads the sources.",
  options: {
    config: { value: "FILE", default: "parley.config.json", help: "the operator's configuration" },
    "sources-only": { help: "leave the stack as it is and only load the sources" },
    "stack-only": { help: "load no sources: nothing is watched until an import, or the next npm run deploy" },
    emulated: { help: "for the emulator: leave out what it cannot make" },
  },
};

const say = (line: string) => process.stdout.write(`${line}\n`);

await run(async () => {
  const given = readArguments(command);
  const config = given.text("config")!;
  if (given.flag("sources-only") && given.flag("stack-only"))
    throw new UsageError("--sources-only and --stack-only together leave nothing to do");
  const configuration = readConfiguration(config);
  // All files are read before anything is changed.
  const { sources, subscribers } = await loadSources(configuration.sources, `as "sources" in ${config}`);
  const people = await readPeople(configuration);
  addPeople(people);
  if (!given.flag("emulated")) refuseExamples(config, configuration, subscribers);

  if (!given.flag("sources-only")) {
    const context = { config, emulated: String(given.flag("emulated")) };
    if (!(await isBootstrapped())) await runCdk(["bootstrap"], context);
    const before = await findStack(configuration).catch(unlessDeployed);
    if (before) await prepareMigration(await openDocuments(), before.tableName, say);
    await runCdk(["deploy", "--require-approval", "never", "--progress", "events"], context);
  }
  const stack = await findStack(configuration);
  if (stack.people !== undefined && stack.people !== markOfPeople(people))
    say("Your own people are others than the functions know: npm run deploy, without --sources-only.");
  const clock = () => new Date();
  const log = createLog(say, clock);
  const documents = await openDocuments();
  await migrate(documents, stack.tableName, say);
  if (given.flag("stack-only")) {
    say(`Nothing is watched yet. Parley is at ${stack.webAddress}`);
    return 0;
  }
  const stores = openStores(openTable(documents, stack.tableName), clock);
  const signer = await openSigner(stack, new SecretsManagerClient({}));
  await syncConfiguredSubscribers(subscribers, { ...stores, clock, log, signer });
  const hubs = createHubClient({ userAgent: `Parley/1.0 (+${stack.webAddress}/about)` });
  const added = await syncSources(sources, {
    ...{ ...stores, clock, log, hubs },
    config: { baseUrl: stack.webAddress, reachable: true },
  });
  say(`${sources.length} sources are watched, ${added.length} of them new.`);
  if (await isInSandbox())
    say(
      "SES is in its sandbox: 200 mails a day, to verified addresses only. docs/ses.md says how to leave it.",
    );
  say(`Parley is at ${stack.webAddress}`);
  return 0;
});

async function openDocuments() {
  return documentsOver(askJson(await accountOf(new SecretsManagerClient({})), "dynamodb"));
}

function unlessDeployed(error: unknown): undefined {
  if (!(error instanceof NotDeployed)) throw error;
}

async function openSigner({ secretArn }: DeployedStack, secrets: SecretsManagerClient): Promise<Signer> {
  const command = new GetSecretValueCommand({ SecretId: secretArn });
  return createSigner((await secrets.send(command)).SecretString ?? "");
}

async function isInSandbox(): Promise<boolean> {
  const { ProductionAccessEnabled } = await new SESv2Client({}).send(new GetAccountCommand({}));
  return ProductionAccessEnabled === false;
}
