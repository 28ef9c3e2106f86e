/** Whether there is an AWS account to talk to, found out before anything is begun: a command says in one line what is missing. */
import { CloudFormationClient } from "@aws-sdk/client-cloudformation";

/** No region, no credentials, or ones that AWS does not take. */
export class NoAccount extends Error {
  readonly isExpected = true;
  constructor(message: string, cause: unknown) {
    super(`${message} (docs/deployment.md)`, { cause });
    this.name = "NoAccount";
  }
}

/** What AWS calls credentials that it does not take. */
const REFUSED = new Set([
  "AccessDenied",
  "ExpiredToken",
  "InvalidClientTokenId",
  "SignatureDoesNotMatch",
  "UnrecognizedClientException",
]);

/**
 * Asks CloudFormation something, of the account and region that the environment names.
 * @throws NoAccount
 */
export async function askAccount<T>(ask: (client: CloudFormationClient) => Promise<T>): Promise<T> {
  // It would come before every answer; which Node is needed, package.json says.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const client = new CloudFormationClient({});
  try {
    await client.config.region().catch((cause: unknown) => {
      throw new NoAccount("No AWS region is set: AWS_REGION=us-east-1 would do", cause);
    });
    await client.config.credentials().catch((cause: unknown) => {
      throw new NoAccount(
        "No AWS credentials are found: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and its secret",
        cause,
      );
    });
    return await ask(client);
  } catch (error) {
    if (error instanceof Error && REFUSED.has(error.name))
      throw new NoAccount(`AWS does not take these credentials: ${error.message}`, error);
    throw error;
  } finally {
    client.destroy();
  }
}
