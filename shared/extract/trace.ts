/** What `--explain` shows: which rule fired on which words and what each refiner made of it. */
export interface TraceEntry {
  /** A rule fired; what the refiners read; findings brought together; what came of it. */
  step: "rule" | "status" | "merge" | "record" | "drop";
  message: string;
}

export type Trace = (entry: TraceEntry) => void;
