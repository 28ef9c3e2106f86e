import { describe, expect, it } from "vitest";
import { estimateCost, type Load } from "../../../infra/aws/cost/estimate-cost.ts";
import { MEASURED } from "../../../infra/aws/cost/measured.ts";

const load: Load = {
  sources: 5000,
  everySeconds: 600,
  subscribers: 2000,
  sourcesPerHost: 25,
  changesPerDay: 500,
  alertsPerDay: 1.8,
  shareAlerted: 0.5,
  pageViewsPerDay: 2000,
};
const total = (changes: Partial<Load> = {}): number =>
  estimateCost({ ...load, ...changes }, MEASURED).reduce((sum, { usd }) => sum + usd, 0);
const usd = (part: string, changes: Partial<Load> = {}): number =>
  estimateCost({ ...load, ...changes }, MEASURED).find((line) => line.part === part)!.usd;

describe("the month's costs", () => {
  it("stay below 15 USD for 5,000 pages every ten minutes and 2,000 readers", () => {
    expect(total()).toBeLessThan(15);
  });

  it("grow with what drives them", () => {
    expect(usd("SES", { subscribers: 4000 })).toBeCloseTo(2 * usd("SES"));
    expect(usd("DynamoDB, writes", { sources: 10_000 })).toBeGreaterThan(1.8 * usd("DynamoDB, writes"));
    expect(total({ everySeconds: 60 })).toBeGreaterThan(3 * total());
  });

  it("are nearly nothing for a few pages and a few readers, since what is free covers them", () => {
    expect(total({ sources: 30, subscribers: 20, changesPerDay: 50, pageViewsPerDay: 100 })).toBeLessThan(6);
  });

  it("say of each line how it was reckoned", () => {
    for (const { arithmetic, usd } of estimateCost(load, MEASURED)) {
      const [, amount, unit, gratis, price] =
        /^([\d.]+)(M?) [\w-]+(?: − ([\d.]+M?) free)? × \$([\de.-]+)$/.exec(arithmetic) ?? [];
      const plain = (text: string) => parseFloat(text) * (text.endsWith("M") ? 1e6 : 1);
      const shown = Math.max(0, plain(`${amount}${unit}`) - plain(gratis ?? "0")) * Number(price);
      // Amounts are shown rounded.
      expect(Math.abs(shown - usd)).toBeLessThan(0.1);
    }
  });
});
