import { describe, expect, it } from "vitest";
import { functions, queues, type FunctionWiring } from "../../../infra/wiring.ts";
import { synthesize } from "./synthesize.ts";

const prod = synthesize();

interface Statement {
  Effect: "Allow" | "Deny";
  Principal?: unknown;
  Condition?: unknown;
  Action: string | string[];
  Resource: unknown;
}
const listed = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

const policies = Object.values(prod.all("AWS::IAM::Policy"));
const statementsOf = (policy: Record<string, unknown>): Statement[] =>
  (policy["PolicyDocument"] as { Statement: Statement[] }).Statement;
const spell = ({ Action, Resource }: Statement): string[] =>
  listed(Action).flatMap((action) => listed(Resource).map((it) => `${action} on ${JSON.stringify(it)}`));

/** What the function's role may do, as `action on resource`. */
function allowed(name: string): string[] {
  const lambda = Object.values(prod.all("AWS::Lambda::Function")).find(
    ({ FunctionName }) => FunctionName === `parley-prod-${name}`,
  )!;
  const role = (lambda["Role"] as { "Fn::GetAtt": [string] })["Fn::GetAtt"][0];
  return policies
    .filter(({ Roles }) => JSON.stringify(Roles).includes(`"${role}"`))
    .flatMap((policy) => statementsOf(policy).flatMap(spell));
}

describe("what a function may do", () => {
  it("lets each send to the queues of the wiring and to no other", () => {
    for (const [name, { sends }] of Object.entries<FunctionWiring>(functions)) {
      const may = allowed(name).filter((it) => it.startsWith("sqs:SendMessage"));
      const wanted = sends.map((queue) => `sqs:SendMessage on {"Fn::GetAtt":["${queue}queueQueue`);
      expect(may).toHaveLength(wanted.length);
      for (const start of wanted) expect(may.some((it) => it.startsWith(start))).toBe(true);
    }
  });

  it("lets only those touch mail, pages and the secret that are granted it", () => {
    const rights = {
      "ses:SendEmail": "send-mail",
      "ses:GetAccount": "send-mail",
      "s3:PutObject": "write-snapshots",
      "s3:GetObject": "read-snapshots",
      "s3:ListBucket": "read-snapshots",
      "secretsmanager:GetSecretValue": "sign",
      "cloudwatch:GetMetricStatistics": "read-figures",
      "dynamodb:PutItem": "write-table",
      "dynamodb:GetItem": "read-table",
    };
    for (const [name, { grants }] of Object.entries<FunctionWiring>(functions))
      for (const [action, grant] of Object.entries(rights)) {
        const may = allowed(name).some((it) => it.startsWith(`${action} on`));
        expect(`${name} ${action} ${may}`).toBe(`${name} ${action} ${(grants as string[]).includes(grant)}`);
      }
  });

  it("lets the operator's page ask how full each queue is, and its dead letters", () => {
    const may = allowed("serve-web").filter((it) => it.startsWith("sqs:GetQueueAttributes"));
    expect(may).toHaveLength(2 * Object.keys(queues).length);
    for (const name of Object.keys(queues))
      for (const part of ["Queue", "DeadLetters"])
        expect(may.filter((it) => it.includes(`"${name}queue${part}`))).toHaveLength(1);
  });

  it("has no star for an action, and for a resource only where AWS has nothing narrower", () => {
    const wide = policies
      .flatMap((policy) => statementsOf(policy).flatMap(spell))
      .filter((it) => /^\S*\*/.test(it) || it.endsWith('on "*"'));
    expect([...new Set(wide)].toSorted()).toEqual([
      'cloudwatch:GetMetricStatistics on "*"',
      'ses:GetAccount on "*"',
      'xray:PutTelemetryRecords on "*"',
      'xray:PutTraceSegments on "*"',
    ]);
  });

  it("never lets a function scan, delete or change the table itself", () => {
    for (const name of Object.keys(functions))
      for (const it of allowed(name))
        expect(it).not.toMatch(/^dynamodb:(Scan|DeleteTable|UpdateTable|BatchWrite|\*)/);
  });
});

describe("who may do anything at all", () => {
  it("gives nobody a policy of AWS's, or one that is not of a role of the stack", () => {
    const roles = prod.all("AWS::IAM::Role");
    for (const role of Object.values(roles)) {
      expect(role).not.toHaveProperty("ManagedPolicyArns");
      expect(role).not.toHaveProperty("Policies");
    }
    for (const type of ["User", "Group", "ManagedPolicy", "AccessKey"])
      prod.template.resourceCountIs(`AWS::IAM::${type}`, 0);
    for (const { Roles } of policies)
      for (const { Ref } of Roles as { Ref: string }[]) expect(roles).toHaveProperty(Ref);
  });

  it("lets a role be taken by Lambda, or by the schedules of this account", () => {
    const trusts = Object.values(prod.all("AWS::IAM::Role")).map((role) => {
      const [trust, ...more] = (role["AssumeRolePolicyDocument"] as { Statement: Statement[] }).Statement;
      expect(more).toEqual([]);
      return `${JSON.stringify(trust!.Principal)} ${JSON.stringify(trust!.Condition ?? "")}`;
    });
    expect([...new Set(trusts)].toSorted()).toEqual([
      '{"Service":"lambda.amazonaws.com"} ""',
      '{"Service":"scheduler.amazonaws.com"} {"StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}}',
    ]);
  });

  it("lets a function be called from outside by its own API and its own rule, and has no function address", () => {
    prod.template.resourceCountIs("AWS::Lambda::Url", 0);
    const callers = Object.values(prod.all("AWS::Lambda::Permission"));
    for (const { SourceArn } of callers) expect(SourceArn).toBeDefined();
    expect([...new Set(callers.map(({ Principal }) => Principal))].toSorted()).toEqual([
      "apigateway.amazonaws.com",
      "events.amazonaws.com",
    ]);
  });

  it("opens no queue, topic or bucket to everyone: who is named by a star is only refused", () => {
    const types = ["AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy", "AWS::S3::BucketPolicy"];
    for (const type of types) {
      const stated = Object.values(prod.all(type)).flatMap(statementsOf);
      expect(stated.length, type).toBeGreaterThan(0);
      for (const { Effect, Principal } of stated)
        if (/"\*"/.test(JSON.stringify(Principal))) expect(Effect, type).toBe("Deny");
    }
  });

  it("tells a function where the secret is, and never the secret", () => {
    for (const { Environment } of Object.values(prod.all("AWS::Lambda::Function")))
      expect(JSON.stringify(Environment)).not.toMatch(/resolve:|SecretString|PASSWORD|ACCESS_KEY/i);
  });
});
