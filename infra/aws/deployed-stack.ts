/** The stack as it stands in the account: where its data is, and its address. For the operator's commands. */
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import type { Configuration } from "./configuration.ts";

export interface DeployedStack {
  name: string;
  webAddress: string;
  tableName: string;
  snapshotBucket: string;
  secretArn: string;
}

/** There is no such stack in the account and region that the credentials are of. */
export class NotDeployed extends Error {
  readonly isExpected = true;
  constructor(name: string, options?: ErrorOptions) {
    super(`There is no stack ${name} in this account and region: npm run deploy makes it`, options);
    this.name = "NotDeployed";
  }
}

export const stackNameOf = ({ stage }: Pick<Configuration, "stage">): string => `parley-${stage}`;

/** @throws NotDeployed */
export async function findStack(configuration: Pick<Configuration, "stage">): Promise<DeployedStack> {
  const name = stackNameOf(configuration);
  const client = new CloudFormationClient({});
  let outputs: Record<string, string>;
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    outputs = Object.fromEntries(
      (Stacks[0]?.Outputs ?? []).map(({ OutputKey = "", OutputValue = "" }) => [OutputKey, OutputValue]),
    );
  } catch (cause) {
    // CloudFormation calls it this, whatever is wrong with the name.
    if (cause instanceof Error && cause.name === "ValidationError") throw new NotDeployed(name, { cause });
    throw cause;
  } finally {
    client.destroy();
  }
  const output = (key: string): string => {
    const value = outputs[key];
    if (value === undefined) throw new NotDeployed(name);
    return value;
  };
  return {
    name,
    webAddress: output("WebAddress"),
    tableName: output("TableName"),
    snapshotBucket: output("SnapshotBucket"),
    secretArn: output("SigningSecretArn"),
  };
}
