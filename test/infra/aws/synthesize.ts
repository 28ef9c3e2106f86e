/** The stack as CloudFormation gets it, without bundling the functions; made once per test file and stage. */
import { readFileSync } from "node:fs";
import { App, Validations } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { parseConfiguration } from "../../../infra/aws/configuration.ts";
import { ParleyStack } from "../../../infra/aws/parley-stack.ts";

interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
  DeletionPolicy?: string;
}

export interface Synthesized {
  app: App;
  stack: ParleyStack;
  template: Template;
  /** Properties of each resource of a type, by its name in the template. */
  all: (type: string) => Record<string, Record<string, unknown>>;
  resources: Record<string, Resource>;
}

/** @param configuration besides the least that is needed */
export function synthesize(configuration: Record<string, unknown> = {}): Synthesized {
  const { context } = JSON.parse(readFileSync("cdk.json", "utf8")) as { context: Record<string, unknown> };
  const app = new App({ context: { ...context, "aws:cdk:bundling-stacks": [] } });
  const least = { stage: "prod", sender: "Parley <parley@example.org>", operator: "operator@example.org" };
  const parsed = parseConfiguration({ ...least, ...configuration });
  const stack = new ParleyStack(app, `parley-${parsed.stage}`, { configuration: parsed });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const template = Template.fromStack(stack);
  const { Resources: resources } = template.toJSON() as { Resources: Record<string, Resource> };
  const all: Synthesized["all"] = (type) =>
    Object.fromEntries(
      Object.entries(resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([name, resource]) => [name, resource.Properties ?? {}]),
    );
  return { app, stack, template, all, resources };
}
