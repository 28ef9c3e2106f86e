/** Signs the links in mails with the stack's secret, which is read once per cold start. */
import { createSigner } from "../../../shared/mail/tokens.ts";
import { expectJson, ownAccount } from "../ask-aws.ts";
import type { Opener } from "./start.ts";

export const openSigner: Opener = async ({ environment }) => {
  const secrets = expectJson(ownAccount(environment("AWS_REGION")), "secretsmanager");
  const { SecretString } = await secrets("GetSecretValue", { SecretId: environment("PARLEY_SECRET_ARN") });
  return { signer: createSigner(String(SecretString)) };
};
