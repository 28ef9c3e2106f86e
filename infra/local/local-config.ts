/** Configuration of one machine, from the environment. */
import type { Config } from "../../shared/services.ts";

export function localConfig(): Config {
  const { PARLEY_BASE_URL = "http://localhost:3000", PARLEY_OPERATOR } = process.env;
  return {
    baseUrl: PARLEY_BASE_URL.replace(/\/+$/, ""),
    settleSeconds: 20,
    recentDays: 14,
    ...(PARLEY_OPERATOR && { operator: PARLEY_OPERATOR }),
  };
}
