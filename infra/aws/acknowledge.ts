/** Findings of cdk-nag that stand on purpose. There is no way to acknowledge one without a reason. */
import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** @param rules id of the finding, for example `AwsSolutions-S1`, to the reason why it stands */
export function acknowledge(construct: IConstruct, rules: Record<string, string>): void {
  for (const [id, reason] of Object.entries(rules)) Validations.of(construct).acknowledge({ id, reason });
}
