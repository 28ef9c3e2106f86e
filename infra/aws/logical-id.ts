/** The name of a resource in the template, as findings of cdk-nag spell it. */
import { Stack, type CfnElement } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** @param construct one that makes a single resource */
export const logicalIdOf = (construct: IConstruct): string =>
  Stack.of(construct).getLogicalId(construct.node.defaultChild as CfnElement);
