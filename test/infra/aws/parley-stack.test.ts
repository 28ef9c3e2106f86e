import { describe, expect, it } from "vitest";
import { Match } from "aws-cdk-lib/assertions";
import { functions, queues, type FunctionWiring } from "../../../infra/wiring.ts";
import { synthesize, type Synthesized } from "./synthesize.ts";

const prod = synthesize();
const dev = synthesize({ stage: "dev" });

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
        FifoQueue: fifo ? true : Match.absent(),
        MessageRetentionPeriod: 14 * 86_400,
      });
    }
  });

  it("leaves none without dead letters that is not one itself, and each its own", () => {
    const all = prod.all("AWS::SQS::Queue");
    const named = (id: string) => String(all[id]!["QueueName"]).replace(/\.fifo$/, "");
    for (const [id, { RedrivePolicy, SqsManagedSseEnabled }] of Object.entries(all)) {
      expect(SqsManagedSseEnabled, named(id)).toBe(true);
      if (/-(dead|undelivered)$/.test(named(id))) continue;
      const { deadLetterTargetArn } = RedrivePolicy as { deadLetterTargetArn: { "Fn::GetAtt": [string] } };
      expect(named(deadLetterTargetArn["Fn::GetAtt"][0])).toBe(`${named(id)}-dead`);
    }
  });

  it("hides a message for longer than its function may run", () => {
    for (const { on, timeoutSeconds } of Object.values<FunctionWiring>(functions))
      for (const queue of "queues" in on ? on.queues : [])
        expect(queues[queue].visibilitySeconds).toBeGreaterThan(timeoutSeconds);
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
    prod.template.resourceCountIs("AWS::Lambda::Function", Object.keys(functions).length);
  });

  it("hands each queue to its function in batches that may fail in part", () => {
    const mappings = Object.values(prod.all("AWS::Lambda::EventSourceMapping"));
    expect(mappings).toHaveLength(Object.keys(queues).length);
    for (const mapping of mappings)
      expect(mapping["FunctionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
    for (const [name, { on }] of Object.entries<FunctionWiring>(functions))
      for (const queue of "queues" in on ? on.queues : [])
        prod.template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
          EventSourceArn: { "Fn::GetAtt": [Match.stringLikeRegexp(`^${queue}queueQueue`), "Arn"] },
          FunctionName: { Ref: Match.stringLikeRegexp(`^${name.replaceAll("-", "")}Function`) },
          BatchSize: "queues" in on ? on.batchSize : NaN,
          ScalingConfig: { MaximumConcurrency: queues[queue].concurrency },
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

  it("traces in prod what is cheap to trace: everything but the thousands of checks", () => {
    for (const { FunctionName, TracingConfig } of Object.values(prod.all("AWS::Lambda::Function"))) {
      const traced = FunctionName !== "parley-prod-check-page";
      expect(TracingConfig, FunctionName as string).toEqual(traced ? { Mode: "Active" } : undefined);
    }
  });

  it("keeps the logs of every function, and not for ever", () => {
    for (const [{ all }, days] of [[prod, 30] as const, [dev, 7] as const]) {
      const logs = all("AWS::Logs::LogGroup");
      expect(Object.keys(logs)).toHaveLength(Object.keys(functions).length + 1);
      for (const log of Object.values(logs)) expect(log["RetentionInDays"]).toBe(days);
      // A function without a group of the stack gets one from Lambda, which keeps it for ever.
      for (const { LoggingConfig } of Object.values(all("AWS::Lambda::Function")))
        expect(logs).toHaveProperty((LoggingConfig as { LogGroup: { Ref: string } }).LogGroup.Ref);
    }
  });
});

describe("what is kept", () => {
  it("keeps the data of prod when the stack is deleted, and lets that of dev go", () => {
    for (const type of ["AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::SecretsManager::Secret"]) {
      prod.template.allResources(type, { DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
      dev.template.allResources(type, { DeletionPolicy: "Delete", UpdateReplacePolicy: "Delete" });
    }
    dev.template.hasResourceProperties("AWS::DynamoDB::GlobalTable", {
      Replicas: [{ DeletionProtectionEnabled: false }],
    });
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
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 1096, Status: "Enabled" })] },
    });
    prod.template.resourceCountIs("AWS::S3::Bucket", 1);
    const policy = JSON.stringify(prod.all("AWS::S3::BucketPolicy"));
    expect(policy).toContain('"aws:SecureTransport":"false"');
    expect(policy).toContain('"s3:TlsVersion":1.2');
  });
});

describe("the signing secret", () => {
  it("is made up by AWS, long, and stands in no template", () => {
    const [secret, ...others] = Object.values(prod.all("AWS::SecretsManager::Secret"));
    expect(others).toEqual([]);
    expect(secret).not.toHaveProperty("SecretString");
    expect(secret!["GenerateSecretString"]).toEqual({ PasswordLength: 64, ExcludePunctuation: true });
  });
});

describe("the web", () => {
  it("is throttled and logged, without the visitor's address or the query that carries a token", () => {
    const [stage] = Object.values(prod.all("AWS::ApiGatewayV2::Stage"));
    expect(stage!["DefaultRouteSettings"]).toEqual({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
    const [trial] = Object.values(dev.all("AWS::ApiGatewayV2::Stage"));
    expect(trial!["DefaultRouteSettings"]).toEqual({ ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 });
    const { DestinationArn, Format } = stage!["AccessLogSettings"] as {
      DestinationArn: { "Fn::GetAtt": [string] };
      Format: string;
    };
    expect(prod.all("AWS::Logs::LogGroup")).toHaveProperty(DestinationArn["Fn::GetAtt"][0]);
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

const OPERATOR = { Address: "operator@example.org", SubscriptionType: "EMAIL" };

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
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: "ACTUAL", Threshold: 80 }, Subscribers: [OPERATOR] },
        { Notification: { NotificationType: "FORECASTED", Threshold: 100 }, Subscribers: [OPERATOR] },
      ],
    });
  });
});
