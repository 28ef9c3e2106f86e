/** Who invites: "at the invitation of Prime Minister Modi". */
import type { Finding } from "../../finding.ts";
import { mayTakePart, type Actor } from "../../mentions/mention.ts";

/** "for a state visit to India at the invitation of Prime Minister Narendra Modi" */
export function readInviterEn({ view, type }: Finding): Actor | undefined {
  if (type !== "visit") return undefined;
  const host = view.groups.find(({ from }) =>
    /(^| )(at|on|upon) (the )?(kind )?invitation of( his| her)?( counterpart ,?)?$/.test(
      view.words_(from - 7, from),
    ),
  );
  return host?.actors.find(mayTakePart);
}
