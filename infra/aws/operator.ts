/** `npm run operator`: where the operator's page of the deployed stack is, and the password that it asks for. */
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { createSigner, operatorToken } from "../../shared/mail/tokens.ts";
import { readArguments, run, type Command } from "../local/command-line.ts";
import { readConfiguration } from "./configuration.ts";
import { findStack } from "./deployed-stack.ts";

const command: Command<"config"> = {
  usage: "npm run operator -- [options]",
  about: "Tells the address of the operator's page, and the password that opens it (any name will do).",
  options: { config: { value: "FILE", default: "parley.config.json", help: "the operator's configuration" } },
};

await run(async () => {
  const given = readArguments(command);
  const { webAddress, secretArn } = await findStack(readConfiguration(given.text("config")!));
  const secrets = new SecretsManagerClient({});
  const { SecretString = "" } = await secrets.send(new GetSecretValueCommand({ SecretId: secretArn }));
  const password = operatorToken(createSigner(SecretString));
  process.stdout.write(`${webAddress.replace(/\/+$/, "")}/operator\npassword: ${password}\n`);
  return 0;
});
