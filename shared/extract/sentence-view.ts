/**
 * What a rule sees of a sentence: its tokens, who is mentioned in which groups ("A và B"), its dates, and where subject
 * and object of a trigger are to be looked for. All positions are token indexes of the whole text.
 */
import type { DateMention } from "./dates/date-mention.ts";
import { groupMentions, type Group } from "./group-mentions.ts";
import type { Mention } from "./mentions/mention.ts";
import type { Sentence } from "./split-sentences.ts";
import type { Token } from "./tokenise.ts";

/** A country, town or house named outside of any title. */
export interface PlaceMention {
  from: number;
  to: number;
  name: string;
  country: string;
  kind: "country" | "town" | "venue";
}

/** Words of a language that tell how groups hang together. */
export interface GroupWords {
  /** Join two mentions to one group: và, cùng. */
  joints: ReadonlySet<string>;
  /** A mention after one of these is no subject: của, với, cho … */
  governors: ReadonlySet<string>;
  /** A place after one of these is where something is, and no side: tại, ở. */
  located?: ReadonlySet<string>;
  /** Begin a clause in which somebody acts of his own: khi. */
  subordinates?: ReadonlySet<string>;
  /** What two do whose names a headline only sets a comma between. */
  pairVerbs?: RegExp;
  /** Begins a clause about envoys or delegates who are not named: ", hai đại diện của Mỹ", "cử phái đoàn". */
  delegates?: RegExp;
  /** What he does who tells of the others: ", ông A cho biết". */
  tells?: RegExp;
}

/** How the parts of a sentence are read that only sentences with a contact are asked for. */
export interface ViewReaders {
  dates(sentence: Sentence): readonly DateMention[];
  places(sentence: Sentence, mentions: readonly Mention[]): readonly PlaceMention[];
  unlistedPlaces(sentence: Sentence): readonly PlaceMention[];
  groupWords: GroupWords;
}

export class SentenceView {
  private readGroups: readonly Group[] | undefined;
  private readDates: readonly DateMention[] | undefined;
  private readUnlisted: readonly PlaceMention[] | undefined;
  private readPlaces: readonly PlaceMention[] | undefined;
  private keys = "";
  /** Where in `keys` each token's begins, and where the last one ends. */
  private keyStarts: Uint32Array | undefined;

  constructor(
    readonly tokens: readonly Token[],
    readonly sentence: Sentence,
    readonly index: number,
    readonly mentions: readonly Mention[],
    private readonly readers: ViewReaders,
  ) {}

  /** Once everybody mentioned is settled. */
  get groups(): readonly Group[] {
    return (this.readGroups ??= groupMentions(this));
  }

  get dates(): readonly DateMention[] {
    return (this.readDates ??= this.readers.dates(this.sentence));
  }

  get places(): readonly PlaceMention[] {
    return (this.readPlaces ??= this.readers.places(this.sentence, this.mentions));
  }

  /** Places that no table has, outside of mentions and of the places known; their country is "". */
  get unlistedPlaces(): readonly PlaceMention[] {
    return (this.readUnlisted ??= this.readers
      .unlistedPlaces(this.sentence)
      .filter(
        ({ from, to }) =>
          ![...this.mentions, ...this.places].some((each) => each.from <= from && to <= each.to),
      ));
  }

  get groupWords(): GroupWords {
    return this.readers.groupWords;
  }

  key(at: number): string {
    return at >= this.sentence.from && at < this.sentence.to ? this.tokens[at]!.key : "";
  }

  /** Keys from `from` to `to`, clipped to the sentence, joined by spaces. */
  words_(from: number, to: number): string {
    const { sentence } = this;
    const first = Math.max(from, sentence.from) - sentence.from;
    const last = Math.min(to, sentence.to) - sentence.from;
    if (first >= last) return "";
    const starts = this.keyStarts ?? this.joinKeys();
    return this.keys.slice(starts[first], starts[last]! - 1);
  }

  /** All keys once, each with a space behind it: words asked for are slices of it. */
  private joinKeys(): Uint32Array {
    const { from, to } = this.sentence;
    const starts = new Uint32Array(to - from + 1);
    let all = "";
    for (let i = from; i < to; i++) {
      all += `${this.tokens[i]!.key} `;
      starts[i - from + 1] = all.length;
    }
    this.keys = all;
    return (this.keyStarts = starts);
  }

  /** Inside a phrase between commas that starts with a preposition: "Theo AFP, trong cuộc điện đàm với A, B …". */
  isFronted(at: number): boolean {
    for (let i = at; i >= this.sentence.from; i--) {
      if (this.key(i) !== "," && i > this.sentence.from) continue;
      return FRONTING.has(this.key(this.key(i) === "," ? i + 1 : i));
    }
    return false;
  }

  /** The group that is the subject of what stands at `at`: the nearest one before it that no preposition governs. */
  subjectBefore(at: number): Group | undefined {
    for (let k = this.groups.length - 1; k >= 0; k--) {
      const group = this.groups[k]!;
      if (group.to > at || this.isGoverned(group)) continue;
      if (this.hasBarrier(group.to, at) || this.hasStranger(group.to, at)) return undefined;
      if (this.groupWords.delegates?.test(this.words_(group.to, at))) return undefined;
      return group;
    }
    return undefined;
  }

  /** "A gặp B; tiếp C": the clause after the semicolon has the subject of the one before. */
  subjectOfClauseBefore(at: number): Group | undefined {
    if (this.key(at - 1) !== ";") return undefined;
    return this.groups.find((group) => group.to < at && !this.isGoverned(group) && group.actors.length > 0);
  }

  isGoverned(group: Group): boolean {
    // "plans for the president to visit": he who visits
    if (group.governor === "for" && this.key(group.to) === "to") return false;
    return this.groupWords.governors.has(group.governor);
  }

  private hasBarrier(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const key = this.key(i);
      if (key === ";") return true;
    }
    return false;
  }

  /** A foreign name that is nobody we know of: "Dennis Rodman đã gặp …". */
  hasStranger(from: number, to: number): boolean {
    for (let i = from; i + 1 < to; i++) {
      const [a, b] = [this.tokens[i]!, this.tokens[i + 1]!];
      const named = a.capital && b.capital && b.gap === " " && FOREIGN.test(a.text) && FOREIGN.test(b.text);
      // "Xi and his wife, Peng Liyuan, were received by …"
      if (named && this.key(i - 1) === "," && KIN.has(this.key(i - 2))) continue;
      if (named && this.startsClause(i) && !this.isTaken(i) && !this.isTaken(i + 1)) return true;
    }
    return false;
  }

  private startsClause(at: number): boolean {
    const before = this.key(at - 1);
    return before === "" || CLAUSE_STARTS.has(before);
  }

  private isTaken(at: number): boolean {
    const holds = (each: { from: number; to: number }) => each.from <= at && at < each.to;
    return this.mentions.some(holds) || this.places.some(holds);
  }

  /** The next subject after `at`: "Trong cuộc gặp với B, A nói …". */
  subjectAfter(at: number): Group | undefined {
    return this.groups.find(
      (group) => group.from >= at && !this.isGoverned(group) && group.actors.length > 0,
    );
  }

  /** The first group after `at` that one of `prepositions` governs, at most `reach` tokens on. */
  governedBy(prepositions: ReadonlySet<string>, at: number, reach = 25): Group | undefined {
    for (const group of this.groups) {
      if (group.from < at) continue;
      if (group.from - at > reach) return undefined;
      if (prepositions.has(group.governor)) return group;
      if (LISTED.has(group.governor)) {
        for (let i = at; i < group.from; i++) if (prepositions.has(this.key(i))) return group;
      }
      if (!this.isGoverned(group)) return undefined;
    }
    return undefined;
  }

  /** The group that stands right after `at`, but for `filler` words and a date. */
  objectAt(at: number, filler: ReadonlySet<string>, reach = 8): Group | undefined {
    const group = this.groups.find((each) => each.from >= at);
    if (!group || group.from - at > reach) return undefined;
    for (let i = at; i < group.from; i++) {
      if (filler.has(this.key(i)) || this.tokens[i]!.kind === "number" || this.inDate(i)) continue;
      return undefined;
    }
    return group;
  }

  inDate(at: number): boolean {
    return this.dates.some((date) => date.from <= at && at < date.to);
  }

  isQuestion(): boolean {
    return this.key(this.sentence.to - 1) === "?";
  }
}

const KIN = new Set(["wife", "husband", "spouse", "daughter", "son", "mother", "vợ", "phu nhân"]);
const CLAUSE_STARTS = new Set([
  ",",
  "rằng",
  "biết",
  "việc",
  "khi",
  "mà",
  "và",
  ".",
  "kia",
  "“",
  '"',
  "đó",
  "nay",
]);
/** "với lãnh đạo nhiều nước như: A; B; C" */
const LISTED = new Set([":", "như", "gồm", "là"]);
const FOREIGN = /^[A-Z][a-z]{3,}$/;

const FRONTING = new Set(
  "trong tại sau trước khi theo kết nhân bên cũng đáp phát trả qua cùng ngoài tiếp in at after before during on following".split(
    " ",
  ),
);
