/** Signature Version 4, by which AWS knows who asks: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html */
import { createHash, createHmac } from "node:crypto";
import type { AwsRequest } from "./ask-aws.ts";

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

interface Scope {
  region: string;
  /** As AWS signs for it: `dynamodb`. */
  service: string;
  now: Date;
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string): Buffer => createHmac("sha256", key).update(data).digest();

/**
 * @param request its path and headers in ASCII, without a query
 * @returns its headers, with those that sign it
 */
export function signRequest(
  { method, url, headers = {}, body = "" }: AwsRequest,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  { region, service, now }: Scope,
): Record<string, string> {
  const { host, pathname } = new URL(url);
  const time = now.toISOString().replace(/[:-]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const hash = sha256(body);
  const signed: Record<string, string> = {
    ...headers,
    host,
    "x-amz-content-sha256": hash,
    "x-amz-date": time,
    ...(sessionToken && { "x-amz-security-token": sessionToken }),
  };
  const names = Object.keys(signed).sort();
  const lines = names.map((name) => `${name}:${signed[name]!.trim().replace(/ +/g, " ")}\n`).join("");
  const canonical = [method, pathname, "", lines, names.join(";"), hash].join("\n");
  const scope = `${day}/${region}/${service}/aws4_request`;
  const key = [region, service, "aws4_request"].reduce(hmac, hmac(`AWS4${secretAccessKey}`, day));
  const signature = hmac(key, ["AWS4-HMAC-SHA256", time, scope, sha256(canonical)].join("\n")).toString(
    "hex",
  );
  const credential = `Credential=${accessKeyId}/${scope}`;
  const authorization = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return { ...signed, authorization };
}
