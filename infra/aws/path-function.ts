/** One function of the path as the wiring describes it: its bundle, its log, its role, and what that role may do. */
import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Function, LoggingFormat, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { PersonEntry } from "../../shared/people/people.ts";
import { functions, type FunctionName, type FunctionWiring } from "../wiring.ts";
import { acknowledge } from "./acknowledge.ts";
import { functionCode } from "./bundle-function.ts";
import type { StageSettings } from "./stages.ts";

export class PathFunction extends Construct {
  readonly wiring: FunctionWiring;
  readonly lambda: Function;
  readonly role: Role;

  constructor(
    scope: Construct,
    readonly name: FunctionName,
    { logDays, traces }: StageSettings,
    people: readonly PersonEntry[],
  ) {
    super(scope, name);
    this.wiring = functions[name];
    const { stackName } = Stack.of(this);
    const logGroup = new LogGroup(this, "Log", {
      logGroupName: `/${stackName}/${name}`,
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    const seldom = !("queues" in this.wiring.on && this.wiring.on.queues.includes("checks"));

    this.lambda = new Function(this, "Function", {
      functionName: `${stackName}-${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "index.handler",
      code: functionCode(name, people),
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.TEXT,
      timeout: Duration.seconds(this.wiring.timeoutSeconds),
      memorySize: this.wiring.memoryMb,
      tracing: traces && seldom ? Tracing.ACTIVE : Tracing.DISABLED,
      environment: { PARLEY_FUNCTION: name },
    });
    this.allow(["logs:CreateLogStream", "logs:PutLogEvents"], [logGroup.logGroupArn]);
    acknowledge(this.role, {
      [`AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(logGroup.node.defaultChild as never)}.Arn>]`]:
        "Lambda names the streams of this function's own log group; the group's ARN ends in them.",
      "AwsSolutions-IAM5[Resource::*]":
        "X-Ray takes trace segments, and CloudWatch gives sums of metrics, under no narrower resource; no other statement of the role is as wide.",
    });
  }

  /** Lets the function do just this; the resources are whole ARNs. */
  allow(actions: string[], resources: string[]): void {
    this.role.addToPolicy(new PolicyStatement({ effect: Effect.ALLOW, actions, resources }));
  }
}
