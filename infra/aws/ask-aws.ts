/**
 * Signed requests to AWS, tried again while a failure passes. What the functions ask of DynamoDB, SQS, S3, CloudWatch and
 * Secrets Manager are a dozen actions: with a client of the SDK for each, a cold start would load 400 KB more.
 */
import { Agent as HttpAgent, request as requestHttp, type IncomingHttpHeaders } from "node:http";
import { Agent, request as requestHttps } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf } from "../../shared/store/documents.ts";
import { signRequest, type Credentials } from "./sign-request.ts";

/** Who asks, and where. */
export interface Account {
  /** Asked for at every request, since they expire. */
  credentials: () => Promise<Credentials>;
  region: string;
}

/** Lambda keeps a function's credentials in its environment. */
export const ownAccount = (region: string): Account => ({
  region,
  credentials: async () => ({
    accessKeyId: process.env["AWS_ACCESS_KEY_ID"] ?? "",
    secretAccessKey: process.env["AWS_SECRET_ACCESS_KEY"] ?? "",
    sessionToken: process.env["AWS_SESSION_TOKEN"],
  }),
});

/** Where a service is reached: `AWS_ENDPOINT_URL` is an emulator's. */
export function endpointOf(host: string, region: string): string {
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return process.env["AWS_ENDPOINT_URL"] ?? `https://${host}.${region}.${domain}`;
}

export interface AwsRequest {
  method: "GET" | "PUT" | "POST";
  url: string;
  /** Names in lower case. */
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export interface AwsAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A service took the request and did not do what it was asked. */
export class AwsRefusal extends Error {
  constructor(name: string, action: string, { status, body }: Pick<AwsAnswer, "status" | "body">) {
    super(`${name} answers ${status} to ${action}: ${body.toString("utf8").slice(0, 300)}`);
    this.name = "AwsRefusal";
  }
}

const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 50;
/** Long past the slowest answer, and well within a function's time. */
const TIMEOUT_MS = 10_000;

/** Refusals with 400 that pass: too fast for now. */
const PASSING = new Set([
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "ThrottlingException",
]);

const connections = { keepAlive: true, maxSockets: 50 };
const [http, https] = [new HttpAgent(connections), new Agent(connections)];

function exchange({ method, url, headers = {}, body }: AwsRequest): Promise<AwsAnswer> {
  return new Promise((resolve, reject) => {
    const options = { method, headers, timeout: TIMEOUT_MS };
    const request = url.startsWith("http:")
      ? requestHttp(url, { ...options, agent: http })
      : requestHttps(url, { ...options, agent: https });
    request.on("timeout", () => request.destroy(new Error(`${url} does not answer within ${TIMEOUT_MS} ms`)));
    request.on("error", reject);
    request.on("response", (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    request.end(body);
  });
}

/**
 * @param name of the service in signatures: `dynamodb`
 * @returns sends a request and answers as the service does, whatever the status; throws when it cannot be reached
 */
export function askAws({ credentials, region }: Account, name: string) {
  return async (request: AwsRequest): Promise<AwsAnswer> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const headers = signRequest(request, await credentials(), { region, service: name, now: new Date() });
        const answer = await exchange({ ...request, headers });
        if (attempt === ATTEMPTS || !passes(answer)) return answer;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      }
      await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
    }
  };
}

function passes({ status, body }: AwsAnswer): boolean {
  if (status >= 500 || status === 429) return true;
  return status === 400 && PASSING.has(errorCode(body.toString("utf8")) ?? "");
}

function errorCode(body: string): string | undefined {
  try {
    return codeOf(JSON.parse(body) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}

/** Services of AWS's JSON protocol: the prefix of their actions, and which release of the protocol they speak. */
const SERVICES = {
  dynamodb: { prefix: "DynamoDB_20120810", release: "1.0" },
  sqs: { prefix: "AmazonSQS", release: "1.0" },
  secretsmanager: { prefix: "secretsmanager", release: "1.1" },
} as const;

/**
 * @param endpoint where the service is reached, if not where AWS has it
 * @returns sends an action (`PutItem`) with its message in JSON
 */
export function askJson(account: Account, name: keyof typeof SERVICES, endpoint?: string) {
  const ask = askAws(account, name);
  const { prefix, release } = SERVICES[name];
  const url = `${endpoint ?? endpointOf(name, account.region)}/`;
  return async (action: string, message: string): Promise<{ status: number; body: string }> => {
    const headers = {
      "content-type": `application/x-amz-json-${release}`,
      "x-amz-target": `${prefix}.${action}`,
    };
    const { status, body } = await ask({ method: "POST", url, headers, body: message });
    return { status, body: body.toString("utf8") };
  };
}

/** As `askJson`, for actions whose refusal is a fault. @throws AwsRefusal */
export function expectJson(account: Account, name: keyof typeof SERVICES, endpoint?: string) {
  const ask = askJson(account, name, endpoint);
  return async (action: string, message: object): Promise<Record<string, unknown>> => {
    const { status, body } = await ask(action, JSON.stringify(message));
    if (status !== 200) throw new AwsRefusal(name, action, { status, body: Buffer.from(body) });
    return JSON.parse(body) as Record<string, unknown>;
  };
}
