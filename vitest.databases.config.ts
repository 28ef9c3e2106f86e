import { defineConfig } from "vitest/config";

/** The contract of the stores on AWS's DynamoDB Local besides the databases of every run; Java 17 and Maven have to be there. */
export default defineConfig({
  test: {
    include: ["test/store/**/*.test.ts"],
    globalSetup: "test/dynamodb-local/start.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
