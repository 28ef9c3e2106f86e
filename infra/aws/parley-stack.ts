/** The whole product in one stack, in the order of the path; `infra/wiring.ts` says what listens to what. */
import { CfnOutput, Duration, Stack, type StackProps } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { QueueName } from "../../shared/path.ts";
import type { PersonEntry } from "../../shared/people/people.ts";
import { functions as wirings, queues as queueSettings } from "../wiring.ts";
import { acknowledge } from "./acknowledge.ts";
import { Alarms } from "./alarms.ts";
import type { Configuration } from "./configuration.ts";
import { drawDashboard } from "./dashboard.ts";
import { grantAll } from "./grants.ts";
import { PathFunction } from "./path-function.ts";
import { PathQueue } from "./path-queue.ts";
import { Schedule } from "./schedule.ts";
import { Sender } from "./sender.ts";
import { Spend } from "./spend.ts";
import { stages } from "./stages.ts";
import { Storage } from "./storage.ts";
import { markOfPeople } from "./mark-of-people.ts";
import { watchOver } from "./watch-over.ts";
import { WebAddress } from "./web-address.ts";

/** So that trying it out doesn't take minutes. */
const EMULATED_SETTLE_SECONDS = 2;

export interface ParleyStackProps extends StackProps {
  configuration: Configuration;
  /** The operator's own, besides those of the table. */
  people?: readonly PersonEntry[];
  /** Leaves out what the emulator cannot make: `docs/deployment.md` lists it. */
  emulated?: boolean;
}

export class ParleyStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { configuration, people = [], emulated = false, ...props }: ParleyStackProps,
  ) {
    super(scope, id, props);
    const { stage, operator, domain, monthlyBudgetUsd } = configuration;
    const settings = stages[stage];

    const storage = new Storage(this, "Storage", settings);
    const sender = new Sender(this, configuration);
    const web = new WebAddress(this, settings, domain);
    const queues = mapNames(queueSettings, (name) => new PathQueue(this, name));
    const undelivered = new Queue(this, "Undelivered", {
      queueName: `${this.stackName}-undelivered`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(undelivered, {
      "AwsSolutions-SQS3": "It is a dead-letter queue itself: of the schedules and of SES events.",
    });

    const functions = mapNames(wirings, (name) => {
      const fn = new PathFunction(this, name, settings, people);
      fn.lambda
        .addEnvironment("PARLEY_STACK", this.stackName)
        .addEnvironment("PARLEY_BASE_URL", web.baseUrl)
        .addEnvironment("PARLEY_FROM", configuration.sender)
        .addEnvironment("PARLEY_OPERATOR", operator)
        .addEnvironment(
          "PARLEY_SETTLE_SECONDS",
          String(emulated ? EMULATED_SETTLE_SECONDS : settings.settleSeconds),
        )
        .addEnvironment("PARLEY_QUIET_SECONDS", String(settings.quietSeconds))
        .addEnvironment("PARLEY_RECENT_DAYS", String(settings.recentDays));
      if (emulated) fn.lambda.addEnvironment("PARLEY_ALLOW_PRIVATE_HOSTS", "yes");
      grantAll(fn, { storage, sender, queues });
      this.wake(fn, { queues, web, sender, undelivered });
      return fn;
    });

    const watched = { functions: Object.values(functions), queues, undelivered, storage, api: web.api };
    const alarms = new Alarms(this, operator, this.stackName, emulated);
    watchOver(alarms, watched);
    drawDashboard(this, this.stackName, watched, alarms.all);
    if (!emulated) new Spend(this, this.stackName, operator, monthlyBudgetUsd ?? settings.monthlyBudgetUsd);

    const output = (name: string, value: string) => new CfnOutput(this, name, { value });
    output("TableName", storage.table.tableName);
    output("SnapshotBucket", storage.snapshots.bucketName);
    output("SigningSecretArn", storage.secret.secretArn);
    output("People", markOfPeople(people));
  }

  /** Connects the function with what it listens to. */
  private wake(
    fn: PathFunction,
    given: { queues: Record<QueueName, PathQueue>; web: WebAddress; sender: Sender; undelivered: Queue },
  ): void {
    const { on } = fn.wiring;
    if ("schedule" in on) new Schedule(this, on.schedule, fn, given.undelivered);
    else if ("queues" in on)
      for (const name of on.queues)
        fn.lambda.addEventSource(
          new SqsEventSource(given.queues[name].queue, {
            batchSize: on.batchSize,
            maxConcurrency: queueSettings[name].concurrency,
            reportBatchItemFailures: true,
          }),
        );
    else if ("http" in on) given.web.serve(fn);
    else given.sender.reportTo(fn, given.undelivered);
  }
}

function mapNames<Name extends string, T>(
  things: Record<Name, unknown>,
  make: (name: Name) => T,
): Record<Name, T> {
  return Object.fromEntries(Object.keys(things).map((name) => [name, make(name as Name)])) as Record<Name, T>;
}
