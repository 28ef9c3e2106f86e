/** Raw pages in S3: `pages/ab/abcd…`, gzipped, with where they came from in the object's metadata. */
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { AwsClient } from "aws4fetch";
import type { Snapshot, SnapshotStore } from "../../../shared/store/snapshots.ts";
import type { Opener } from "./start.ts";

const keyOf = (sha256: string): string => `pages/${sha256.slice(0, 2)}/${sha256}`;

/** Metadata holds 2 KB of ASCII; the headers that tell something of the page come first, and the rest as it fits. */
const ABOUT_BYTES = 1800;
const TELLING = ["content-type", "last-modified", "etag", "date", "content-language", "server"];

function packAbout({ url, seenAt, status, headers }: Omit<Snapshot, "body">): string {
  const names = [...TELLING.filter((name) => name in headers), ...Object.keys(headers)];
  const kept: Record<string, string> = {};
  const pack = () => Buffer.from(JSON.stringify({ url, seenAt, status, headers: kept })).toString("base64");
  for (const name of names) {
    kept[name] = headers[name]!;
    if (pack().length > ABOUT_BYTES) delete kept[name];
  }
  return pack();
}

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

/** S3 took the request and did not do what it was asked. */
export class SnapshotRefused extends Error {
  constructor(sha256: string, status: number, said: string) {
    super(`S3 answers ${status} for the page ${sha256}: ${said.slice(0, 300)}`);
    this.name = "SnapshotRefused";
  }
}

/** An emulator on loopback has no host name per bucket. */
function addressOf(bucket: string, region: string): string {
  const endpoint = process.env["AWS_ENDPOINT_URL"];
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return endpoint ? `${endpoint}/${bucket}` : `https://${bucket}.s3.${region}.${domain}`;
}

/**
 * Two requests are all that is made of S3, so they are signed by `aws4fetch`; the SDK's client is 170 KB of bundle.
 * @param credentials asked for at every request, since they expire
 */
export function openS3Snapshots(
  credentials: () => Promise<Credentials>,
  region: string,
  bucket: string,
): SnapshotStore {
  const ask = async (sha256: string, init: RequestInit): Promise<Response> => {
    const { accessKeyId, secretAccessKey, sessionToken } = await credentials();
    const keys = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
    const client = new AwsClient({ ...keys, region, service: "s3", retries: 3 });
    return client.fetch(`${addressOf(bucket, region)}/${keyOf(sha256)}`, init);
  };
  return {
    async put(sha256, { body, ...about }) {
      const packed = await promisify(gzip)(body);
      const headers = {
        "content-type": "application/gzip",
        "if-none-match": "*",
        "x-amz-meta-about": packAbout(about),
      };
      const answer = await ask(sha256, { method: "PUT", body: packed, headers });
      const said = await answer.text();
      // 412: it is there already.
      if (!answer.ok && answer.status !== 412) throw new SnapshotRefused(sha256, answer.status, said);
    },
    async get(sha256) {
      const answer = await ask(sha256, { method: "GET" });
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new SnapshotRefused(sha256, answer.status, await answer.text());
      const packed = Buffer.from(answer.headers.get("x-amz-meta-about") ?? "", "base64").toString("utf8");
      const about = JSON.parse(packed) as Omit<Snapshot, "body">;
      return { ...about, body: await promisify(gunzip)(Buffer.from(await answer.arrayBuffer())) };
    },
  };
}

/** Lambda keeps a function's credentials in its environment. */
const ownCredentials = async (): Promise<Credentials> => ({
  accessKeyId: process.env["AWS_ACCESS_KEY_ID"] ?? "",
  secretAccessKey: process.env["AWS_SECRET_ACCESS_KEY"] ?? "",
  sessionToken: process.env["AWS_SESSION_TOKEN"],
});

export const openSnapshots: Opener = ({ environment }) => ({
  snapshots: openS3Snapshots(ownCredentials, environment("AWS_REGION"), environment("PARLEY_SNAPSHOTS")),
});
