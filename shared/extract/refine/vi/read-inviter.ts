/** Who invites to a visit, in the words of the Vietnamese press. */
import type { Finding } from "../../finding.ts";
import type { Actor } from "../../mentions/mention.ts";

/** "theo lời mời của Tổng thống Putin", "nhận lời mời của …" */
export function readInviterVi({ view, type, destination }: Finding): Actor | undefined {
  if (type !== "visit") return undefined;
  const host = view.groups.find((group) =>
    /lời mời( của| từ)?$/u.test(view.words_(group.from - 3, group.from)),
  );
  const hosts = host?.actors.filter((actor) => !actor.outside) ?? [];
  // "thăm Kuwait và Algeria theo lời mời của Thủ tướng Kuwait A và Thủ tướng Algeria B": each to his own country
  return hosts.find(({ country }) => country === destination?.country) ?? hosts[0];
}
