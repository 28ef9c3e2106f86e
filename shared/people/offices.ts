/** The offices that make their holder a leader, as opposed to an official (minister, envoy, speaker, adviser). */
export const LEADER_OFFICES: readonly string[] = [
  "supreme-leader",
  "general-secretary",
  "president",
  "prime-minister",
  "chancellor",
  "state-counsellor",
  "minister-of-state",
  "captain-regent",
  "monarch",
  "crown-prince",
  "pope",
  "secretary-general",
  "commission-president",
  "council-president",
  "president-elect",
  "prime-minister-designate",
  "secretary-general-designate",
];

const RANK = new Map(LEADER_OFFICES.map((office, rank) => [office, rank]));

export type Level = "leader" | "official";

export function levelOfOffice(office: string): Level {
  return RANK.has(office) ? "leader" : "official";
}

/** Sorts offices of one country by weight; those of officials come last. */
export function rankOfOffice(office: string): number {
  return RANK.get(office) ?? LEADER_OFFICES.length;
}
