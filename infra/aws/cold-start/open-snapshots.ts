/** Raw pages in S3: `pages/ab/abcd…`, gzipped, with where they came from in the object's metadata. */
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Snapshot, SnapshotStore } from "../../../shared/store/snapshots.ts";
import { askAws, AwsRefusal, ownAccount, type Account } from "../ask-aws.ts";
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

/** An emulator on loopback has no host name per bucket. */
function addressOf(bucket: string, region: string): string {
  const endpoint = process.env["AWS_ENDPOINT_URL"];
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return endpoint ? `${endpoint}/${bucket}` : `https://${bucket}.s3.${region}.${domain}`;
}

export function openS3Snapshots(account: Account, bucket: string): SnapshotStore {
  const s3 = askAws(account, "s3");
  const addressOfPage = (sha256: string) => `${addressOf(bucket, account.region)}/${keyOf(sha256)}`;
  return {
    async put(sha256, { body, ...about }) {
      const packed = await promisify(gzip)(body);
      const headers = {
        "content-type": "application/gzip",
        "if-none-match": "*",
        "x-amz-meta-about": packAbout(about),
      };
      const answer = await s3({ method: "PUT", url: addressOfPage(sha256), body: packed, headers });
      // 412: it is there already.
      if (answer.status !== 200 && answer.status !== 412)
        throw new AwsRefusal("S3", `PUT of ${sha256}`, answer);
    },
    async get(sha256) {
      const answer = await s3({ method: "GET", url: addressOfPage(sha256) });
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw new AwsRefusal("S3", `GET of ${sha256}`, answer);
      const packed = Buffer.from(String(answer.headers["x-amz-meta-about"]), "base64").toString("utf8");
      const about = JSON.parse(packed) as Omit<Snapshot, "body">;
      return { ...about, body: await promisify(gunzip)(answer.body) };
    },
  };
}

export const openSnapshots: Opener = ({ environment }) => ({
  snapshots: openS3Snapshots(ownAccount(environment("AWS_REGION")), environment("PARLEY_SNAPSHOTS")),
});
