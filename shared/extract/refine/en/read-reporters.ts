/** Who is named as telling it: "the Kremlin said", "according to Peskov", "(Reuters)". */
import type { SentenceView } from "../../sentence-view.ts";

export const SAY =
  /^(said|says|told|announced|confirmed|reported|reports|added|wrote|tweeted|posted|noted|stated|stressed|emphasi[sz]ed|revealed|disclosed|saying|replied|quoted|remarked|warned|posted)( |$)/;
export const AGENCIES = new Set(
  "reuters afp ap tass yonhap kcna kyodo xinhua sputnik cnn bbc axios bloomberg politico interfax anadolu efe dpa".split(
    " ",
  ),
);
const HOUSES = /^(the )?(white house|kremlin|elysee|élysée|blue house|pentagon|state department)$/;

export function readReportersEn(view: SentenceView): string[] {
  const found: string[] = [];
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const token = view.tokens[i]!;
    if (token.capital && AGENCIES.has(token.key)) found.push(token.text);
  }
  for (const place of view.places)
    if (HOUSES.test(place.name.toLowerCase()) && SAY.test(view.words_(place.to, place.to + 2)))
      found.push(place.name);
  for (const mention of view.mentions) {
    const told =
      SAY.test(view.words_(mention.to, mention.to + 2)) ||
      /(according to|said)$/.test(view.words_(mention.from - 2, mention.from));
    const name = mention.name ?? mention.actors[0]?.name;
    if (told && name) found.push(name);
  }
  return [...new Set(found)];
}
