/** Signs the links in mails with the stack's secret, which is read once per cold start. */
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { createSigner } from "../../../shared/mail/tokens.ts";
import type { Opener } from "./start.ts";

export const openSigner: Opener = async ({ environment }) => {
  const command = new GetSecretValueCommand({ SecretId: environment("PARLEY_SECRET_ARN") });
  const { SecretString = "" } = await new SecretsManagerClient({}).send(command);
  return { signer: createSigner(SecretString) };
};
