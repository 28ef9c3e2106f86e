/** Every minute: asks for the checks that are due. */
import type { Services } from "../shared/services.ts";
import { enqueueDuePages } from "../shared/watch/enqueue-due-pages.ts";

export async function handle(
  _event: unknown,
  services: Pick<Services, "clock" | "log" | "settings" | "watches" | "queues">,
): Promise<void> {
  const pages = await enqueueDuePages(services);
  if (pages > 0) services.log.info("checks-requested", { pages });
}
