/** The CDK app: `cdk.json` runs it. Context `config` names the operator's file, `emulated` is for trying without AWS. */
import { App, Tags, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { readConfiguration } from "./configuration.ts";
import { ParleyStack } from "./parley-stack.ts";

const app = new App();
const configuration = readConfiguration(
  (app.node.tryGetContext("config") as string | undefined) ?? "parley.config.json",
);
const stack = new ParleyStack(app, `parley-${configuration.stage}`, {
  configuration,
  emulated: app.node.tryGetContext("emulated") === "true",
  description: "Parley: watches news pages and tells people when the leaders of states talk to one another",
});
Tags.of(stack).add("product", "parley");
Tags.of(stack).add("stage", configuration.stage);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
