/** What `--explain` shows: which rule fired on which words and what each refiner made of it. */
export interface TraceEntry {
  step:
    | "sentence"
    | "mention"
    | "rule"
    | "status"
    | "date"
    | "duration"
    | "place"
    | "ordinal"
    | "initiator"
    | "merge"
    | "drop";
  message: string;
}

export type Trace = (entry: TraceEntry) => void;
