/** The wire protocol without the wire: messages are handed to the embedded database's server in this process. */
import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { Ask } from "../../shared/store/documents.ts";

interface DirectAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

interface Request {
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

const PREFIX = "DynamoDB_20120810.";
const CONTENT_TYPE = "application/x-amz-json-1.0";
/** The server wants a request to look signed. */
const SIGNED = {
  authorization: "AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none",
  "x-amz-date": "20200101T000000Z",
};

/** As much of Node's request and response as the server uses. */
class Exchange extends EventEmitter {
  readonly method = "POST";
  readonly url = "/";
  readonly headers: Record<string, string>;
  statusCode = 200;
  contentType = "";
  private readonly answered: Record<string, string> = {};

  constructor(
    target: string,
    private readonly answer: (answer: DirectAnswer) => void,
  ) {
    super();
    this.headers = { "content-type": CONTENT_TYPE, "x-amz-target": target, ...SIGNED };
  }

  setHeader(name: string, value: string | number): void {
    this.answered[name.toLowerCase()] = String(value);
  }

  end(body = ""): void {
    this.answer({ statusCode: this.statusCode, headers: this.answered, body: Buffer.from(body) });
  }
}

function exchange(server: Server, target: string, body: Buffer): Promise<DirectAnswer> {
  return new Promise((resolve) => {
    const both = new Exchange(target, resolve);
    server.emit("request", both, both);
    both.emit("data", body);
    both.emit("end");
  });
}

export const askDirectly =
  (server: Server): Ask =>
  async (action, message) => {
    const { statusCode, body } = await exchange(server, PREFIX + action, Buffer.from(message));
    return { status: statusCode, body: Buffer.from(body).toString("utf8") };
  };

/** Configures an SDK client to ask `server` by function call: same messages, no sockets, no signatures. */
export function directRequests(server: Server): Pick<DynamoDBClientConfig, "requestHandler" | "signer"> {
  const requestHandler = {
    async handle({ headers, body = "" }: Request) {
      return { response: await exchange(server, headers["x-amz-target"] ?? "", toBuffer(body)) };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
  return { requestHandler, signer: { sign: (request) => Promise.resolve(request) } };
}

const toBuffer = (body: string | Uint8Array): Buffer =>
  typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
