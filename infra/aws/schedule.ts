/** The clock of the path: EventBridge Scheduler wakes a function; what it could not deliver is kept as a dead letter. */
import { Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { PathFunction } from "./path-function.ts";

/** A turn that comes after the next one is no use, since the next does its work; so it is not tried for longer. */
const TURNS = {
  "every minute": { expression: "rate(1 minute)", usefulSeconds: 60 },
  "every hour": { expression: "cron(0 * * * ? *)", usefulSeconds: 1800 },
};

export class Schedule extends Construct {
  constructor(scope: Construct, every: keyof typeof TURNS, wakes: PathFunction, deadLetters: IQueue) {
    super(scope, `${wakes.name}-schedule`);
    const { stackName, account } = Stack.of(this);
    const { expression, usefulSeconds } = TURNS[every];
    // The construct library's own target would also allow every version and alias of the function.
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": account } },
      }),
    });
    const allow = (action: string, resource: string) =>
      role.addToPolicy(new PolicyStatement({ actions: [action], resources: [resource] }));
    allow("lambda:InvokeFunction", wakes.lambda.functionArn);
    allow("sqs:SendMessage", deadLetters.queueArn);

    const schedule = new CfnSchedule(this, "Schedule", {
      name: `${stackName}-${wakes.name}`,
      description: `Wakes ${wakes.name} ${every}`,
      scheduleExpression: expression,
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: wakes.lambda.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: deadLetters.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: usefulSeconds, maximumRetryAttempts: 2 },
      },
    });
    schedule.node.addDependency(role);
  }
}
