import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Match } from "aws-cdk-lib/assertions";
import { ALARM_METRICS } from "../../../infra/aws/cost/estimate-cost.ts";
import { functions, queues, type FunctionWiring } from "../../../infra/wiring.ts";
import { synthesize, type Synthesized } from "./synthesize.ts";

const prod = synthesize();
const dev = synthesize({ stage: "dev" });

interface Statement {
  Action: string | string[];
  Resource: unknown;
}
const listed = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** What the function's role may do, as `action on resource`. */
function allowed({ resources, all }: Synthesized, name: string): string[] {
  const lambda = Object.values(all("AWS::Lambda::Function")).find(
    ({ FunctionName }) => FunctionName === `parley-prod-${name}`,
  )!;
  const role = (lambda["Role"] as { "Fn::GetAtt": [string] })["Fn::GetAtt"][0];
  const policies = Object.values(resources).filter(
    ({ Type, Properties }) =>
      Type === "AWS::IAM::Policy" && JSON.stringify(Properties!["Roles"]).includes(`"${role}"`),
  );
  return policies.flatMap(({ Properties }) =>
    (Properties!["PolicyDocument"] as { Statement: Statement[] }).Statement.flatMap(({ Action, Resource }) =>
      listed(Action).flatMap((action) => listed(Resource).map((it) => `${action} on ${JSON.stringify(it)}`)),
    ),
  );
}

describe("the queues", () => {
  it("has every queue of the wiring, each with dead letters after as many tries as it says", () => {
    for (const [name, { fifo, visibilitySeconds, maxReceives }] of Object.entries(queues)) {
      const suffix = fifo ? ".fifo" : "";
      prod.template.hasResourceProperties("AWS::SQS::Queue", {
        QueueName: `parley-prod-${name}${suffix}`,
        FifoQueue: fifo ? true : Match.absent(),
        VisibilityTimeout: visibilitySeconds,
        RedrivePolicy: { maxReceiveCount: maxReceives },
        SqsManagedSseEnabled: true,
      });
      prod.template.hasResourceProperties("AWS::SQS::Queue", {
        QueueName: `parley-prod-${name}-dead${suffix}`,
        MessageRetentionPeriod: 14 * 86_400,
      });
    }
  });

  it("hides a message for longer than its function may run", () => {
    for (const { on, timeoutSeconds } of Object.values<FunctionWiring>(functions))
      if ("queue" in on) expect(queues[on.queue].visibilitySeconds).toBeGreaterThan(timeoutSeconds);
  });

  it("takes TLS only", () => {
    const denied = Object.values(prod.all("AWS::SQS::QueuePolicy")).filter((policy) =>
      JSON.stringify(policy).includes('"aws:SecureTransport":"false"'),
    );
    expect(denied).toHaveLength(Object.keys(prod.all("AWS::SQS::Queue")).length);
  });
});

describe("the functions", () => {
  it("runs each on Node 24 and arm64 with the memory and time of the wiring", () => {
    for (const [name, { memoryMb, timeoutSeconds }] of Object.entries(functions))
      prod.template.hasResourceProperties("AWS::Lambda::Function", {
        FunctionName: `parley-prod-${name}`,
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        MemorySize: memoryMb,
        Timeout: timeoutSeconds,
      });
  });

  it("hands each queue to its function in batches that may fail in part", () => {
    const mappings = Object.values(prod.all("AWS::Lambda::EventSourceMapping"));
    expect(mappings).toHaveLength(Object.keys(queues).length);
    for (const mapping of mappings)
      expect(mapping["FunctionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
    for (const { on } of Object.values<FunctionWiring>(functions))
      if ("queue" in on)
        prod.template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
          BatchSize: on.batchSize,
          ScalingConfig: { MaximumConcurrency: queues[on.queue].concurrency },
        });
  });

  it("wakes the scheduled ones as the wiring says, and keeps turns that could not be delivered", () => {
    prod.template.resourceCountIs("AWS::Scheduler::Schedule", 2);
    for (const [name, expression] of [
      ["enqueue-due-pages", "rate(1 minute)"],
      ["send-digests", "cron(0 * * * ? *)"],
    ])
      prod.template.hasResourceProperties("AWS::Scheduler::Schedule", {
        Name: `parley-prod-${name}`,
        ScheduleExpression: expression,
        State: Match.absent(),
        Target: { DeadLetterConfig: Match.anyValue(), RetryPolicy: Match.anyValue() },
      });
  });

  it("keeps the logs of every function, and not for ever", () => {
    const logs = Object.values(prod.all("AWS::Logs::LogGroup"));
    expect(logs).toHaveLength(Object.keys(functions).length + 1);
    for (const log of logs) expect(log["RetentionInDays"]).toBe(30);
  });
});

describe("what a function may do", () => {
  it("lets each send to the queues of the wiring and to no other", () => {
    for (const [name, { sends }] of Object.entries<FunctionWiring>(functions)) {
      const may = allowed(prod, name).filter((it) => it.startsWith("sqs:SendMessage"));
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
        const may = allowed(prod, name).some((it) => it.startsWith(`${action} on`));
        expect(`${name} ${action} ${may}`).toBe(`${name} ${action} ${(grants as string[]).includes(grant)}`);
      }
  });

  it("lets the operator's page ask how full each queue is, and its dead letters", () => {
    const may = allowed(prod, "serve-web").filter((it) => it.startsWith("sqs:GetQueueAttributes"));
    expect(may).toHaveLength(2 * Object.keys(queues).length);
    for (const name of Object.keys(queues))
      for (const part of ["Queue", "DeadLetters"])
        expect(may.filter((it) => it.includes(`"${name}queue${part}`))).toHaveLength(1);
  });

  it("has no star for an action, and for a resource only where AWS has nothing narrower", () => {
    const wide = Object.keys(functions).flatMap((name) =>
      allowed(prod, name).filter((it) => /^\S*\*/.test(it) || it.endsWith('on "*"')),
    );
    expect([...new Set(wide)].toSorted()).toEqual([
      'cloudwatch:GetMetricStatistics on "*"',
      'ses:GetAccount on "*"',
      'xray:PutTelemetryRecords on "*"',
      'xray:PutTraceSegments on "*"',
    ]);
  });

  it("never lets a function scan, delete or change the table itself", () => {
    for (const name of Object.keys(functions))
      for (const it of allowed(prod, name))
        expect(it).not.toMatch(/^dynamodb:(Scan|DeleteTable|UpdateTable|BatchWrite|\*)/);
  });
});

describe("what is kept", () => {
  it("keeps the data of prod when the stack is deleted, and lets that of dev go", () => {
    for (const type of ["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::SecretsManager::Secret"]) {
      prod.template.hasResource(type, { DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
      dev.template.hasResource(type, { DeletionPolicy: "Delete" });
    }
  });

  it("bills the table on demand, can restore it to any second, and lets expired items go", () => {
    prod.template.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      BillingMode: "PAY_PER_REQUEST",
      TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
      GlobalSecondaryIndexes: [{ IndexName: "lists", Projection: { ProjectionType: "ALL" } }],
    });
  });

  it("keeps raw pages encrypted, from nobody else's eyes, for as long as the stage says", () => {
    prod.template.hasResourceProperties("AWS::S3::Bucket", {
      BucketEncryption: Match.anyValue(),
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 1096, Status: "Enabled" })] },
    });
    expect(JSON.stringify(prod.all("AWS::S3::BucketPolicy"))).toContain('"aws:SecureTransport":"false"');
  });
});

describe("the web", () => {
  it("is throttled and logged, without the visitor's address or the query that carries a token", () => {
    const [stage] = Object.values(prod.all("AWS::ApiGatewayV2::Stage"));
    expect(stage!["DefaultRouteSettings"]).toEqual({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
    const { Format } = stage!["AccessLogSettings"] as { Format: string };
    expect(Format).toContain("$context.status");
    expect(Format).not.toMatch(/identity|queryString|sourceIp/i);
  });

  it("is reached under an own domain when there is one, with a certificate and no second address", () => {
    const hostedZone = { id: "Z0123456789ABC", name: "example.org" };
    const own = synthesize({ domain: { name: "parley.example.org", hostedZone } });
    own.template.resourceCountIs("AWS::CertificateManager::Certificate", 1);
    own.template.hasResourceProperties("AWS::Route53::RecordSet", { Name: "parley.example.org.", Type: "A" });
    own.template.hasResourceProperties("AWS::ApiGatewayV2::Api", { DisableExecuteApiEndpoint: true });
    own.template.hasResourceProperties("AWS::Lambda::Function", {
      Environment: { Variables: Match.objectLike({ PARLEY_BASE_URL: "https://parley.example.org" }) },
    });
  });
});

describe("the sender", () => {
  it("requires TLS and hands bounces and complaints of its own mails to the feedback function", () => {
    prod.template.hasResourceProperties("AWS::SES::ConfigurationSet", {
      DeliveryOptions: { TlsPolicy: "REQUIRE" },
      SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
    });
    prod.template.hasResourceProperties("AWS::SES::ConfigurationSetEventDestination", {
      EventDestination: { Enabled: true, MatchingEventTypes: ["bounce", "complaint"] },
    });
    prod.template.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: {
        source: ["aws.ses"],
        detail: { mail: { tags: { "ses:configuration-set": ["parley-prod"] } } },
      },
      Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })],
    });
  });

  it("signs with DKIM under an own domain, and leaves an identity alone that is there already", () => {
    const domain = { name: "example.org", hostedZone: { id: "Z0123456789ABC", name: "example.org" } };
    const own = synthesize({ domain });
    own.template.hasResourceProperties("AWS::SES::EmailIdentity", { EmailIdentity: "example.org" });
    expect(
      Object.values(own.all("AWS::Route53::RecordSet")).filter(({ Type }) => Type === "CNAME"),
    ).toHaveLength(3);
    const second = synthesize({ senderIdentity: "existing" });
    second.template.resourceCountIs("AWS::SES::EmailIdentity", 0);
  });
});

describe("the whole stack", () => {
  it("passes cdk-nag, every acknowledged finding with its reason", () => {
    expect(() => prod.app.synth()).not.toThrow();
  });

  it("can stand beside another stage in one account: no name is shared", () => {
    const names = ({ resources }: Synthesized): string[] =>
      Object.values(resources).flatMap(({ Properties = {} }) =>
        Object.entries(Properties)
          .filter(([key, value]) => /Name$/.test(key) && typeof value === "string")
          .map(([key, value]) => `${key} ${String(value)}`),
      );
    const shared = names(prod).filter((name) => names(dev).includes(name));
    expect(
      shared.filter((name) => !/^(PolicyName|StageName|MetricName|AttributeName|DisplayName)/.test(name)),
    ).toEqual([]);
  });

  it("warns of the month's spend before and when it happens", () => {
    prod.template.hasResourceProperties("AWS::Budgets::Budget", {
      Budget: { BudgetLimit: { Amount: 25, Unit: "USD" }, TimeUnit: "MONTHLY" },
    });
  });
});

const alarms = Object.values(prod.all("AWS::CloudWatch::Alarm")) as unknown as {
  AlarmName: string;
  AlarmDescription: string;
  AlarmActions: unknown[];
  TreatMissingData: string;
  Metrics?: { MetricStat?: object }[];
}[];
const nameOf = ({ AlarmName }: { AlarmName: string }) => AlarmName.replace(/^parley-prod-/, "");

/** Metrics that CloudWatch bills, one by one. */
const metricsOf = (alarm: (typeof alarms)[number]): number =>
  alarm.Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1;

describe("the alarms", () => {
  it("watches as many metrics as the costs count", () => {
    expect(alarms.reduce((sum, alarm) => sum + metricsOf(alarm), 0)).toBe(ALARM_METRICS);
  });

  it("goes off when nothing is checked any more, and when nothing is said at all", () => {
    const silent = alarms.find((alarm) => nameOf(alarm) === "no-finished-check")!;
    expect(silent.TreatMissingData).toBe("breaching");
  });

  it("all reach the operator", () => {
    for (const { AlarmActions } of alarms) expect(AlarmActions).toHaveLength(1);
  });

  it("each says what it means and what to do, and has a page in the runbook that says the same first", () => {
    for (const alarm of alarms) {
      const page = `docs/runbook/${nameOf(alarm)}.md`;
      expect(existsSync(page), page).toBe(true);
      const impact = alarm.AlarmDescription.split(/(?<=\.) /)[0]!;
      expect(readFileSync(page, "utf8").replace(/\s+/g, " ")).toContain(impact);
      expect(alarm.AlarmDescription).toContain(page);
    }
  });

  it("has no page in the runbook of an alarm that is not there", () => {
    const pages = readdirSync("docs/runbook").map((page) => page.replace(/\.md$/, ""));
    const known = new Set([...alarms.map(nameOf), "spend", "README"]);
    expect(pages.filter((page) => !known.has(page))).toEqual([]);
  });
});
