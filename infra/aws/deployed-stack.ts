/** The stack as it stands in the account: where its data is, and its address. For the operator's commands. */
import { DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import type { Configuration } from "./configuration.ts";
import { askAccount } from "./reach-account.ts";

export interface DeployedStack {
  name: string;
  webAddress: string;
  tableName: string;
  snapshotBucket: string;
  secretArn: string;
  /** `markOfPeople` of those that the functions have; a release before did not say. */
  people?: string;
}

/** There is no such stack in the account and region that the credentials are of. */
export class NotDeployed extends Error {
  readonly isExpected = true;
  constructor(name: string) {
    super(`There is no stack ${name} in this account and region: npm run deploy makes it`);
    this.name = "NotDeployed";
  }
}

export const stackNameOf = ({ stage }: Pick<Configuration, "stage">): string => `parley-${stage}`;

/** @throws NotDeployed, NoAccount */
export async function findStack(configuration: Pick<Configuration, "stage">): Promise<DeployedStack> {
  const name = stackNameOf(configuration);
  const outputs = await outputsOf(name);
  const output = (key: string): string => {
    const value = outputs?.[key];
    if (value === undefined) throw new NotDeployed(name);
    return value;
  };
  return {
    name,
    webAddress: output("WebAddress"),
    tableName: output("TableName"),
    snapshotBucket: output("SnapshotBucket"),
    secretArn: output("SigningSecretArn"),
    ...(outputs?.["People"] !== undefined && { people: outputs["People"] }),
  };
}

/** Whether the account and region have the bucket and the roles that CDK deploys with. */
export const isBootstrapped = async (): Promise<boolean> => (await outputsOf("CDKToolkit")) !== undefined;

/** What the stack says of itself, by name; undefined when there is no such stack. @throws NoAccount */
const outputsOf = (StackName: string): Promise<Record<string, string> | undefined> =>
  askAccount(async (client) => {
    try {
      const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
      const outputs = Stacks[0]?.Outputs ?? [];
      return Object.fromEntries(
        outputs.map(({ OutputKey = "", OutputValue = "" }) => [OutputKey, OutputValue]),
      );
    } catch (error) {
      // CloudFormation calls it this, whatever is wrong with the name.
      if (error instanceof Error && error.name === "ValidationError") return undefined;
      throw error;
    }
  });
