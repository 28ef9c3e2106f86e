/** The product's own metrics, as the functions write them into their logs (embedded metric format). */
import { Duration, Stack } from "aws-cdk-lib";
import { Metric, type MetricOptions } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { NAMESPACE, type MetricName } from "../../shared/metrics.ts";

/** @param scope anything in the stack that the metric is of */
export function ownMetric(scope: Construct, metricName: MetricName, options: MetricOptions = {}): Metric {
  const dimensionsMap = { Stack: Stack.of(scope).stackName };
  return new Metric({
    namespace: NAMESPACE,
    metricName,
    dimensionsMap,
    statistic: "Sum",
    period: Duration.minutes(5),
    ...options,
  });
}
