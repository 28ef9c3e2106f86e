/** Who mails come from, as SES knows it, and what becomes of them: bounces and complaints go to the feedback function. */
import { CfnOutput, Duration, Stack } from "aws-cdk-lib";
import { EventBus, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { PublicHostedZone } from "aws-cdk-lib/aws-route53";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { addressOf } from "../../shared/alert/address.ts";
import type { Configuration } from "./configuration.ts";
import type { PathFunction } from "./path-function.ts";

export class Sender extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly configurationSetArn: string;
  /** The identity that mails are sent under. */
  readonly identityArn: string;

  constructor(scope: Construct, { sender, senderIdentity, domain }: Configuration) {
    super(scope, "Sender");
    const stack = Stack.of(this);
    this.configurationSet = new ConfigurationSet(this, "Set", {
      configurationSetName: stack.stackName,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSetArn = stack.formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: this.configurationSet.configurationSetName,
    });
    const bus = EventBus.fromEventBusName(this, "DefaultBus", "default");
    this.configurationSet.addEventDestination("Feedback", {
      destination: EventDestination.eventBus(bus),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });

    const address = addressOf(sender);
    const host = address.slice(address.indexOf("@") + 1).toLowerCase();
    const zone = domain?.hostedZone;
    const ownDomain = domain && [domain.name, zone?.name].includes(host) ? host : undefined;
    this.identityArn = stack.formatArn({
      service: "ses",
      resource: "identity",
      resourceName: ownDomain ?? address,
    });
    if (senderIdentity === "existing") return;
    if (ownDomain && zone && zone.name === ownDomain) {
      const hostedZone = PublicHostedZone.fromPublicHostedZoneAttributes(this, "Zone", {
        hostedZoneId: zone.id,
        zoneName: zone.name,
      });
      new EmailIdentity(this, "Identity", { identity: Identity.publicHostedZone(hostedZone) });
    } else if (ownDomain) {
      const identity = new EmailIdentity(this, "Identity", { identity: Identity.domain(ownDomain) });
      identity.dkimRecords.forEach(({ name, value }, i) => {
        new CfnOutput(this, `Dkim${i + 1}`, {
          description: "Make a CNAME record",
          value: `${name} → ${value}`,
        });
      });
    } else new EmailIdentity(this, "Identity", { identity: Identity.email(address) });
  }

  /** Bounces and complaints of this stage's mails reach the function; what it cannot take is kept as a dead letter. */
  reportTo(feedback: PathFunction, deadLetters: IQueue): void {
    new Rule(this, "FeedbackRule", {
      description: "Bounces and complaints of this stage's mails",
      eventPattern: {
        source: ["aws.ses"],
        detail: {
          eventType: ["Bounce", "Complaint"],
          mail: { tags: { "ses:configuration-set": [Stack.of(this).stackName] } },
        },
      },
      targets: [
        new LambdaFunction(feedback.lambda, {
          deadLetterQueue: deadLetters,
          maxEventAge: Duration.hours(24),
          retryAttempts: 20,
        }),
      ],
    });
  }
}
