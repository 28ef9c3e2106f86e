/** What `npm run mail` works with: subscribers, their mail and its dead letters, on one machine or in a stack on AWS. */
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { createLog } from "../../shared/log.ts";
import { createSigner } from "../../shared/mail/tokens.ts";
import type { Services } from "../../shared/services.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { openTable } from "../../shared/store/table.ts";
import { readConfiguration } from "../aws/configuration.ts";
import { openSesMailer } from "../aws/cold-start/open-mailer.ts";
import { redriveQueue } from "../aws/redrive-queue.ts";
import { requireData } from "../local/data-folder.ts";
import { loadPeople } from "../local/load-people.ts";
import { localConfig } from "../local/local-config.ts";
import { openLocalServices } from "../local/local-services.ts";
import { consumeQueues, drainQueues } from "../local/run-functions.ts";
import { openDeployed } from "../transfer/place.ts";

export interface MailServices extends Pick<
  Services,
  "clock" | "log" | "subscribers" | "suppressions" | "pendings" | "outbox" | "signer" | "mailer"
> {
  config: Pick<Services["config"], "baseUrl">;
  /** Sends what is dead once more. @returns how many that were, and how many are dead after it where that is known */
  resendDead(): Promise<{ resent: number; dead?: number }>;
  close(): Promise<void>;
}

const clock = () => new Date();
const log = createLog((line) => process.stderr.write(`${line}\n`), clock);

/**
 * @param people the file of the operator's own, whom mails that are sent again may tell of
 * @throws UsageError, NoData, FolderInUse
 */
export async function openLocalMail(
  dataFolder = ".parley",
  people: string | undefined,
): Promise<MailServices> {
  requireData(dataFolder);
  await loadPeople({ people });
  const options = { dataFolder, allowPrivateHosts: false, config: localConfig(), clock, log };
  const services = await openLocalServices(options);
  const { mail, answers } = services.queues;
  return {
    ...services,
    async resendDead() {
      const resent = (await mail.replayDeadLetters()) + (await answers.replayDeadLetters());
      consumeQueues(services);
      await drainQueues(services);
      const dead = [...(await mail.deadLetters()), ...(await answers.deadLetters())];
      return { resent, dead: dead.length };
    },
  };
}

/**
 * @param file the operator's configuration; its stage must be deployed
 * @throws BadConfiguration, NotDeployed, NoAccount
 */
export async function openDeployedMail(file: string): Promise<MailServices> {
  const { sender } = readConfiguration(file);
  const { stack, documents, tableName, ...place } = await openDeployed(file);
  const ses = new SESv2Client({});
  return {
    ...openStores(openTable(documents, tableName), clock),
    clock,
    log,
    config: { baseUrl: stack.webAddress },
    signer: createSigner(await place.readSecret()),
    mailer: openSesMailer(ses, sender, stack.name),
    // The functions send them, who have the operator's own people with them.
    async resendDead() {
      const resent = (await redriveQueue(stack.name, "mail")) + (await redriveQueue(stack.name, "answers"));
      return { resent };
    },
    async close() {
      ses.destroy();
      await place.close();
    },
  };
}
