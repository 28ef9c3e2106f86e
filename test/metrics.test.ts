import { describe, expect, it } from "vitest";
import { createMeter } from "../shared/metrics.ts";

const at = new Date("2026-03-04T05:06:07Z");
const flushed = (meter: ReturnType<typeof createMeter>) =>
  JSON.parse(meter.flush(at) ?? "{}") as Record<string, unknown>;

describe("the meter", () => {
  it("counts the checks of a run into one line of the embedded metric format", () => {
    const meter = createMeter({ Stack: "parley-dev" });
    for (const outcome of ["unchanged", "changed", "error"]) meter.read("checked", { outcome });
    const line = flushed(meter);
    expect(line).toMatchObject({ Stack: "parley-dev", Checks: [3], FailedChecks: [1], Versions: [1] });
    expect(line["_aws"]).toMatchObject({
      Timestamp: at.getTime(),
      CloudWatchMetrics: [{ Namespace: "Parley", Dimensions: [["Stack"]] }],
    });
  });

  it("says nothing when nothing was counted, and counts nothing twice", () => {
    const meter = createMeter({ Stack: "parley-dev" });
    meter.read("checks-requested", { pages: 3 });
    expect(meter.flush(at)).toBeUndefined();
    meter.read("checked", { outcome: "new" });
    meter.flush(at);
    expect(meter.flush(at)).toBeUndefined();
  });

  it("keeps single seconds apart for percentiles, and never more values than CloudWatch takes", () => {
    const meter = createMeter({ Stack: "parley-dev" });
    for (let i = 0; i < 250; i++) meter.add("SecondsToMail", 1);
    expect(flushed(meter)["SecondsToMail"]).toHaveLength(100);
  });
});
