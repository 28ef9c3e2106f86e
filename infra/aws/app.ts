/** The CDK app: `cdk.json` runs it. Context `config` names the operator's file, `emulated` is for trying without AWS. */
import { App, Tags, Validations } from "aws-cdk-lib";
import { BUNDLING_STACKS } from "aws-cdk-lib/cx-api";
import { AwsSolutionsChecks } from "cdk-nag";
import { run } from "../local/command-line.ts";
import { readPeople } from "../local/load-people.ts";
import { readConfiguration } from "./configuration.ts";
import { ParleyStack } from "./parley-stack.ts";

await run(async () => {
  const app = new App();
  const context = (name: string) => app.node.tryGetContext(name) as string | undefined;
  const configuration = readConfiguration(context("config") ?? "parley.config.json");
  // `cdk destroy` bundles nothing, and must not stop at a file that it does not need.
  const bundled = (app.node.tryGetContext(BUNDLING_STACKS) as string[] | undefined)?.length !== 0;
  const people = bundled ? await readPeople(configuration) : [];
  const stack = new ParleyStack(app, `parley-${configuration.stage}`, {
    configuration,
    people,
    emulated: context("emulated") === "true",
    description: "Parley: watches news pages and tells people when the leaders of states talk to one another",
  });
  Tags.of(stack).add("product", "parley");
  Tags.of(stack).add("stage", configuration.stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
  return 0;
});
