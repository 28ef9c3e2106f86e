/** Tells the operator before the month costs more than meant. */
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Construct } from "constructs";

/** AWS Budgets are of the whole account; the two messages are free. */
export class Spend extends Construct {
  constructor(scope: Construct, stackName: string, operator: string, monthlyUsd: number) {
    super(scope, "Spend");
    const tell = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: "GREATER_THAN",
        threshold,
        thresholdType: "PERCENTAGE",
      },
      subscribers: [{ subscriptionType: "EMAIL", address: operator }],
    });
    new CfnBudget(this, "Budget", {
      budget: {
        budgetName: `${stackName}-spend`,
        budgetType: "COST",
        timeUnit: "MONTHLY",
        budgetLimit: { amount: monthlyUsd, unit: "USD" },
      },
      notificationsWithSubscribers: [tell("ACTUAL", 80), tell("FORECASTED", 100)],
    });
  }
}
