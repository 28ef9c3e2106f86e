/** Raw pages as they came, kept as proof under the SHA-256 of their bytes: in a folder on one machine, in S3 on AWS. */

export interface Snapshot {
  url: string;
  seenAt: string;
  status: number;
  headers: Record<string, string>;
  /** The page as sent, after content decoding. */
  body: Uint8Array;
}

export interface SnapshotStore {
  /** Stores the page, gzipped; storing the same bytes again changes nothing. */
  put(sha256: string, snapshot: Snapshot): Promise<void>;
  get(sha256: string): Promise<Snapshot | undefined>;
}
