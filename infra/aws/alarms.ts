/** The alarms: what each means for readers, and what the operator does then. All go to the operator's address. */
import type { Duration } from "aws-cdk-lib";
import {
  Alarm as MetricAlarm,
  ComparisonOperator,
  MathExpression,
  TreatMissingData,
  type IMetric,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";

export interface AlarmProps {
  metric: IMetric;
  /** The alarm goes off above this, or below it when `when` says so. */
  threshold: number;
  when?: "above" | "below";
  /** Periods of the metric in a row. */
  periods?: number;
  /** What no data means; nothing wrong, when left out. */
  silence?: "fine" | "alarming";
  /** One sentence: what readers notice. */
  impact: string;
  /** One sentence: what the operator does first. */
  action: string;
}

/** Where alarms go, and the only way to make one: with what it means and what to do. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly all: MetricAlarm[] = [];

  constructor(
    scope: Construct,
    operator: string,
    private readonly stackName: string,
    /** The emulator knows no metric math. */
    private readonly emulated: boolean,
  ) {
    super(scope, "Alarms");
    this.topic = new Topic(this, "Topic", { enforceSSL: true, displayName: `${stackName} alarms` });
    this.topic.addSubscription(new EmailSubscription(operator));
  }

  /** @param name also the name of its page, `docs/runbook/<name>.md` */
  add(name: string, props: AlarmProps): void {
    const { metric, threshold, when = "above", periods = 1, silence = "fine", impact, action } = props;
    if (this.emulated && metric instanceof MathExpression) return;
    const alarm = new MetricAlarm(this, name, {
      alarmName: `${this.stackName}-${name}`,
      alarmDescription: `${impact} ${action} See docs/runbook/${name}.md.`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator:
        when === "above" ? ComparisonOperator.GREATER_THAN_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: silence === "fine" ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    this.all.push(alarm);
  }
}

/** One metric out of several of the same kind, so that one alarm watches them all. */
export function sumOf(metrics: IMetric[], period: Duration, label: string): MathExpression {
  const usingMetrics = Object.fromEntries(metrics.map((metric, i) => [`m${i}`, metric]));
  return new MathExpression({
    expression: Object.keys(usingMetrics).join(" + "),
    usingMetrics,
    period,
    label,
  });
}
