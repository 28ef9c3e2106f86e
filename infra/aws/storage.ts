/** What is kept: the one table, the raw pages as proof, and the secret that signs the links in mails. */
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { INDEX } from "../../shared/store/keys.ts";
import { TTL_ATTRIBUTE } from "../table.ts";
import { acknowledge } from "./acknowledge.ts";
import type { StageSettings } from "./stages.ts";

const string = (name: string) => ({ name, type: AttributeType.STRING });

export class Storage extends Construct {
  readonly table: TableV2;
  readonly snapshots: Bucket;
  readonly secret: Secret;

  constructor(scope: Construct, id: string, { keepData, snapshotDays }: StageSettings) {
    super(scope, id);
    const removalPolicy = keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.table = new TableV2(this, "Table", {
      partitionKey: string("pk"),
      sortKey: string("sk"),
      globalSecondaryIndexes: [{ indexName: INDEX, partitionKey: string("gpk"), sortKey: string("gsk") }],
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: TTL_ATTRIBUTE,
      deletionProtection: keepData,
      removalPolicy,
    });

    this.snapshots = new Bucket(this, "Snapshots", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        { expiration: Duration.days(snapshotDays), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy,
    });
    acknowledge(this.snapshots, {
      "AwsSolutions-S1":
        "One function writes and one reads, both under their own role; access logs would cost more than the pages and tell nothing new.",
    });

    this.secret = new Secret(this, "SigningSecret", {
      description: "Signs the confirm, preferences and unsubscribe links in mails",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy,
    });
    acknowledge(this.secret, {
      "AwsSolutions-SMG4":
        "Rotating it would break the unsubscribe links in every mail already sent; the runbook says how to rotate by hand.",
    });
  }
}
