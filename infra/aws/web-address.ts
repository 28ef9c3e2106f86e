/** Where the web function is reached: an HTTP API with throttling and access logs, under an own domain if there is one. */
import { CfnOutput, RemovalPolicy, Stack } from "aws-cdk-lib";
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { Certificate, CertificateValidation, type ICertificate } from "aws-cdk-lib/aws-certificatemanager";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { ARecord, HostedZone, RecordTarget } from "aws-cdk-lib/aws-route53";
import { ApiGatewayv2DomainProperties } from "aws-cdk-lib/aws-route53-targets";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import type { Configuration } from "./configuration.ts";
import type { PathFunction } from "./path-function.ts";
import type { StageSettings } from "./stages.ts";

type Domain = NonNullable<Configuration["domain"]>;

/** No address of a visitor and no query: tokens travel in queries. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    at: "$context.requestTime",
    requestId: "$context.requestId",
    method: "$context.httpMethod",
    path: "$context.path",
    status: "$context.status",
    bytes: "$context.responseLength",
    ms: "$context.responseLatency",
    error: "$context.integrationErrorMessage",
  }),
);

export class WebAddress extends Construct {
  readonly api: HttpApi;
  /** No slash at the end. */
  readonly baseUrl: string;

  constructor(
    scope: Construct,
    { logDays, requestsPerSecond }: StageSettings,
    domain: Configuration["domain"],
  ) {
    super(scope, "WebAddress");
    const accessLog = new LogGroup(this, "AccessLog", {
      logGroupName: `/${Stack.of(this).stackName}/web-access`,
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.api = new HttpApi(this, "Api", {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      disableExecuteApiEndpoint: domain !== null,
    });
    const customDomain = domain && this.openDomain(domain);
    new HttpStage(this, "Stage", {
      httpApi: this.api,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: requestsPerSecond, burstLimit: 2 * requestsPerSecond },
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog), format: ACCESS_LOG },
      ...(customDomain && { domainMapping: { domainName: customDomain } }),
    });
    this.baseUrl = domain ? `https://${domain.name}` : this.api.apiEndpoint;
    new CfnOutput(this, "Address", { value: this.baseUrl }).overrideLogicalId("WebAddress");
  }

  /** Everything that is asked for goes to the one web application. */
  serve(web: PathFunction): void {
    const routes = this.api.addRoutes({
      path: "/{proxy+}",
      integration: new HttpLambdaIntegration("Web", web.lambda),
    });
    const home = this.api.addRoutes({
      path: "/",
      integration: new HttpLambdaIntegration("Home", web.lambda),
    });
    for (const route of [...routes, ...home])
      acknowledge(route, {
        "AwsSolutions-APIG4":
          "What the press reported is public; what belongs to one reader needs a token signed for it.",
      });
  }

  private openDomain(domain: Domain): DomainName {
    const { name, hostedZone, certificateArn } = domain;
    const zone =
      hostedZone &&
      HostedZone.fromHostedZoneAttributes(this, "Zone", {
        hostedZoneId: hostedZone.id,
        zoneName: hostedZone.name,
      });
    const certificate: ICertificate = zone
      ? new Certificate(this, "Certificate", {
          domainName: name,
          validation: CertificateValidation.fromDns(zone),
        })
      : Certificate.fromCertificateArn(this, "Certificate", certificateArn!);
    const domainName = new DomainName(this, "Domain", { domainName: name, certificate });
    if (zone) {
      const { regionalDomainName, regionalHostedZoneId } = domainName;
      const target = RecordTarget.fromAlias(
        new ApiGatewayv2DomainProperties(regionalDomainName, regionalHostedZoneId),
      );
      new ARecord(this, "Record", { zone, recordName: `${name}.`, target });
    } else
      new CfnOutput(this, "DomainTarget", {
        description: `Make ${name} a CNAME of this`,
        value: domainName.regionalDomainName,
      });
    return domainName;
  }
}
