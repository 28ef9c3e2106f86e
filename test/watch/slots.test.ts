import fc from "fast-check";
import { expect, it } from "vitest";
import { PACES, dueSlots, paceFor, paceOf, slotFor } from "../../shared/watch/slots.ts";

const at = (seconds: number): Date => new Date(Date.parse("2025-10-17T00:00:00Z") + seconds * 1000);

it("takes the slowest pace that is still as often as asked for", () => {
  expect([1, 5, 59, 60, 299, 300, 7200, 1e9].map(paceFor)).toEqual([5, 5, 30, 60, 120, 300, 3600, 86_400]);
});

it("gives a page the same slot whenever it is asked, and spreads pages over a pace", () => {
  expect(slotFor(600, "a")).toBe(slotFor(600, "a"));
  const used = new Set(Array.from({ length: 200 }, (_, n) => slotFor(600, `page ${n}`)));
  expect(used.size).toBe(10);
  expect(paceOf(slotFor(600, "a"))).toBe(600);
});

it("makes every slot due exactly once in each of its intervals, however the clock ticks", () => {
  const ticks = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.constantFrom(...PACES.filter((pace) => pace <= 3600)),
      fc.nat(9),
      ticks,
      (pace, seed, steps) => {
        const slot = slotFor(pace, String(seed));
        let now = 0;
        let times = 0;
        for (const step of steps) {
          if (step <= pace) times += dueSlots(at(now), at(now + step)).includes(slot) ? 1 : 0;
          else times = NaN;
          now += step;
        }
        if (!Number.isNaN(times)) expect(Math.abs(times - now / pace)).toBeLessThan(1 + 1e-9);
      },
    ),
  );
});

it("makes every slot due once after a long gap", () => {
  const due = dueSlots(at(0), at(30 * 86_400));
  expect(new Set(due).size).toBe(due.length);
  expect(due).toContain(slotFor(86_400, "x"));
});
