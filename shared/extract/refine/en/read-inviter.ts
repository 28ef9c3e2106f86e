/** Who invites: "at the invitation of Prime Minister Modi", "accepted President Macron’s invitation", "an invitation from …". */
import type { Finding } from "../../finding.ts";
import { mayTakePart, type Actor } from "../../mentions/mention.ts";

const OF_HIM =
  /(^| )(at|on|upon) (the )?(\S+ )?invitation (of|from|extended by)( his| her)?( \S+ counterpart ,?| counterpart ,?)?$|(^| )(accepted|accepts|accept|accepting|received|receives|following|after|has) (the|an|a|his|her) (\S+ )?invitation (of|from|extended by)$/;
const HIS = /^[’'] s (\S+ )?invitation( |$)/;

/** "for a state visit to India at the invitation of Prime Minister Narendra Modi" */
export function readInviterEn({ view, type }: Finding): Actor | undefined {
  if (type !== "visit") return undefined;
  const host = view.groups.find(
    ({ from, to }) => OF_HIM.test(view.words_(from - 8, from)) || HIS.test(view.words_(to, to + 4)),
  );
  return host?.actors.find(mayTakePart);
}
