/** What one piece of work takes, as measured; `docs/costs.md` says with which command. */
import type { Measured } from "./estimate-cost.ts";

export const MEASURED: Measured = {
  writeUnitsPerUnchanged: 1,
  writeUnitsPerChanged: 46,
  readUnitsPerCheck: 0,
  // A news site answers a conditional request in 0.2 to 0.4 s; the rest is ours.
  secondsPerPage: 0.35,
  pauseSeconds: 1,
  secondsPerMail: 0.15,
  writeUnitsPerMail: 2,
  readUnitsPerMail: 2,
  secondsPerPageView: 0.1,
  readUnitsPerPageView: 2,
  kilobytesPerWatch: 0.7,
  kilobytesPerVersion: 4,
  kilobytesPerSnapshot: 40,
  logBytesPerInvocation: 700,
  accessLogBytes: 300,
  kilobytesPerPageView: 15,
};
