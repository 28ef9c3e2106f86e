import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AwsV4Signer } from "aws4fetch";
import { afterEach, describe, expect, it } from "vitest";
import { AwsRefusal, askJson, expectJson } from "../../../infra/aws/ask-aws.ts";
import { signRequest } from "../../../infra/aws/sign-request.ts";

const keys = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };

describe("a request to AWS", () => {
  it.each([
    [
      "dynamodb",
      "POST",
      "https://dynamodb.eu-west-1.amazonaws.com/",
      '{"TableName":"parley – ô"}',
      undefined,
    ],
    ["s3", "PUT", "https://pages.s3.eu-west-1.amazonaws.com/pages/ab/abcd", "raw", "a session"],
    ["s3", "GET", "http://127.0.0.1:4566/bucket/pages/ab/abcd", "", "a session"],
  ] as const)(
    "of %s is signed as another signer signs it (%s %s)",
    async (service, method, url, body, sessionToken) => {
      const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": "A  b.C" };
      const now = new Date("2026-11-24T09:08:07.006Z");
      const credentials = { ...keys, ...(sessionToken && { sessionToken }) };
      const region = "eu-west-1";
      const ours = signRequest({ method, url, headers, body }, credentials, { region, service, now });
      const theirs = await new AwsV4Signer({
        ...{ method, url, region, service, ...credentials, allHeaders: true, datetime: "20261124T090807Z" },
        headers: { ...headers, "x-amz-content-sha256": ours["x-amz-content-sha256"]! },
        ...(body && { body }),
      }).sign();
      expect(ours["authorization"]).toBe(theirs.headers.get("authorization"));
    },
  );
});

describe("asking AWS", () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** A service that answers one thing after the other; what is left is never asked for. */
  async function serviceOf(answers: { status: number; body: object }[]) {
    server = createServer((request, response) => {
      request.resume().on("end", () => {
        const { status, body } = answers.shift()!;
        if (status === 0) return void request.socket.destroy();
        response.writeHead(status).end(JSON.stringify(body));
      });
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server!.once("listening", resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { account: { region: "eu-west-1", credentials: async () => keys }, endpoint };
  }

  it("is repeated while the service is too busy, broken or cut off", async () => {
    const { account, endpoint } = await serviceOf([
      { status: 400, body: { __type: "com.amazonaws.dynamodb.v20120810#ThrottlingException" } },
      { status: 503, body: {} },
      { status: 0, body: {} },
      { status: 200, body: { Item: {} } },
    ]);
    const answer = await askJson(account, "dynamodb", endpoint)("GetItem", "{}");
    expect(answer).toEqual({ status: 200, body: '{"Item":{}}' });
  });

  it("hands on a refusal that will not pass", async () => {
    const refusal = { __type: "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException" };
    const answers = [
      { status: 400, body: refusal },
      { status: 200, body: {} },
    ];
    const { account, endpoint } = await serviceOf(answers);
    const { status, body } = await askJson(account, "dynamodb", endpoint)("PutItem", "{}");
    expect([status, JSON.parse(body)]).toEqual([400, refusal]);
    expect(answers).toHaveLength(1);
  });

  it("says which action was refused, and in which words", async () => {
    const { account, endpoint } = await serviceOf([{ status: 403, body: { message: "not yours" } }]);
    const asked = expectJson(account, "secretsmanager", endpoint)("GetSecretValue", {});
    await expect(asked).rejects.toThrow(AwsRefusal);
    await expect(asked).rejects.toThrow(/403 to GetSecretValue: .*not yours/);
  });
});
