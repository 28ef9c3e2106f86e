import { defineConfig } from "vitest/config";

/** The real stack on an emulator of AWS: minutes rather than seconds, and Python has to be there. */
export default defineConfig({
  test: {
    include: ["test/aws/**/*.aws.ts"],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    bail: 1,
  },
});
