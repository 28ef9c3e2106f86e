/** Every hour: asks for the digests whose hour has come, each reader's by the clock of their own. */
import { pickDigests, type DigestServices } from "../shared/alert/pick-digests.ts";

export async function handle(_event: unknown, services: DigestServices): Promise<void> {
  const digests = await pickDigests(services);
  if (digests > 0) services.log.info("digests-requested", { digests });
}
