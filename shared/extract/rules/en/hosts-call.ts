/** "President Biden hosted a secure call with Allies and partners": the others are named in a later sentence, or never */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { CALL_NOUNS } from "./call-words.ts";
import { ownerOf } from "./frames.ts";
import { VIDEO_WORDS } from "./video-words.ts";

const UNNAMED =
  /^with( (the|a|of|group|his|her|our|key|several|other|european|transatlantic|allied|fellow|nato|eu|g 7|quad|world|asean|african|arab|regional|gulf|and|baltic|nordic|eastern|flank|central|asian))* ?(leaders|allies|partners|counterparts|g 7|members|g - 7)/;

const hosts = (name: string, type: "call" | "video", triggers: readonly string[]): Rule => ({
  name,
  type,
  triggers,
  read(view, trigger, focus) {
    if (!UNNAMED.test(view.words_(trigger.to, trigger.to + 14).replace(/^today /, ""))) return [];
    const host = ownerOf(view, trigger) ?? view.subjectBefore(trigger.from);
    const sides = actorsOf(host, focus, view).filter((actor) => actor.level === "leader" && !actor.outside);
    return sides.length === 1 ? [{ sides, span: trigger }] : [];
  },
});

export const hostsCall = hosts("hosts-call", "call", CALL_NOUNS);
export const hostsVideo = hosts("hosts-video", "video", VIDEO_WORDS);
