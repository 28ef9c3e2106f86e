// A line of the benchmark table.
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** What to reach, as "≤ 1.3" or "≥ 20". */
  target?: string;
}
