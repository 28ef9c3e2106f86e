/** Raw pages in S3: `pages/ab/abcd…`, gzipped, with where they came from in the object's metadata. */
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
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

export function openS3Snapshots(client: Pick<S3Client, "send">, bucket: string): SnapshotStore {
  return {
    async put(sha256, { body, ...about }) {
      const object = {
        Bucket: bucket,
        Key: keyOf(sha256),
        Body: await promisify(gzip)(body),
        ContentType: "application/gzip",
        Metadata: { about: packAbout(about) },
        IfNoneMatch: "*",
      };
      try {
        await client.send(new PutObjectCommand(object));
      } catch (error) {
        const isThere = error instanceof S3ServiceException && error.name === "PreconditionFailed";
        if (!isThere) throw error;
      }
    },
    async get(sha256) {
      try {
        const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(sha256) }));
        const packed = Buffer.from(object.Metadata?.["about"] ?? "", "base64").toString("utf8");
        const about = JSON.parse(packed) as Omit<Snapshot, "body">;
        return { ...about, body: await promisify(gunzip)(await object.Body!.transformToByteArray()) };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
  };
}

/** An emulator on loopback has no host name per bucket. */
export const openSnapshots: Opener = ({ environment }) => {
  const client = new S3Client({ forcePathStyle: process.env["AWS_ENDPOINT_URL"] !== undefined });
  return { snapshots: openS3Snapshots(client, environment("PARLEY_SNAPSHOTS")) };
};
