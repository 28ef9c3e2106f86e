import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

it("holds on to none of the texts that it has read, however odd their words", () => {
  const read = (n: number) => {
    const odd = String.fromCharCode(0x4e00 + n);
    const long = `extraordinarily${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`;
    const text = `${long} ${odd}${"x".repeat(50_000)} ${n}${"7".repeat(50_000)}\nÔng Putin nói ${odd}.`;
    readContacts({ text, publishedAt: "2025-10-17", lang: "vi" });
  };
  read(0);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let n = 1; n <= 200; n++) read(n);
  collect();
  // the texts are 20 MB, and their letters take two bytes each
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(8);
});
