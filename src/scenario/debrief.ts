import { type Calibration, calibrate, type Forecast } from "./calibration";
import { listClaims } from "./number-claims";
import type { Play, Step } from "./play";
import type { StoryHeader } from "./story-header";
import type { Asking, StoryLine } from "./story-line";
import { type ReadingSkill, SKILLS, type StoryOption } from "./story-option";

/** Something that the learner decided, and what the record says of it. */
export interface Decided {
  readonly asks: Asking;
  readonly question: string;
  readonly option: StoryOption;
  readonly step: Step;
  readonly records: readonly StoryLine[];
}

/** A scene of the learner's path with what was decided in it. */
export interface DebriefedScene {
  readonly title: string;
  readonly date: string;
  readonly decided: readonly Decided[];
}

export interface SkillReading {
  readonly skill: ReadingSkill;
  readonly readings: readonly { readonly decided: Decided; readonly reads: NonNullable<StoryOption["reads"]> }[];
}

/** What a path comes to, once it is over. */
export interface Debrief {
  readonly ending: NonNullable<StoryLine["ending"]> | null;
  /** The line of the ending and those after it, up to the first record. */
  readonly left: readonly StoryLine[];
  readonly scenes: readonly DebriefedScene[];
  readonly skills: readonly SkillReading[];
  readonly calibration: Calibration;
  /** The debrief's other words. */
  readonly closing: readonly StoryLine[];
  /** Claims that the path cited before the debrief, each once, in order. */
  readonly met: readonly string[];
}

/** Reads a finished play as a debrief; of an unfinished one, what there is so far. */
export function debriefOf(header: StoryHeader, play: Play): Debrief {
  const lines = play.turns.flatMap((turn) => turn.lines);
  const records = lines.filter(({ record }) => record !== null);
  const firstRecord = lines.findIndex(({ record }) => record !== null);
  const endingAt = lines.findIndex(({ ending }) => ending !== null);
  const endOfLeft = firstRecord > endingAt ? firstRecord : lines.length;
  const left = endingAt === -1 ? [] : lines.slice(endingAt, endOfLeft);
  const scenes = listScenes(play, records);
  const decided = scenes.flatMap((scene) => scene.decided);
  return {
    ending: lines[endingAt]?.ending ?? null,
    left,
    scenes,
    skills: SKILLS.map((skill) => ({
      skill,
      readings: decided.flatMap((one) =>
        one.option.skill === skill && one.option.reads !== null ? [{ decided: one, reads: one.option.reads }] : [],
      ),
    })),
    calibration: calibrate(decided.flatMap((one) => forecastOf(header, one) ?? [])),
    closing: lines.filter((line) => line.inDebrief && line.record === null && !left.includes(line)),
    met: listClaims(lines.filter(({ inDebrief }) => !inDebrief)),
  };
}

function listScenes({ turns, steps }: Play, records: readonly StoryLine[]): DebriefedScene[] {
  const scenes: { title: string; date: string; decided: Decided[] }[] = [];
  turns.forEach(({ lines, options }, index) => {
    for (const line of lines)
      if (line.scene !== null && line.date !== null) scenes.push({ title: line.scene, date: line.date, decided: [] });
    const asking = lines.at(-1);
    const step = steps[index];
    const option = step === undefined ? undefined : options[step.option];
    if (!asking?.asks || step === undefined || option === undefined) return;
    const { asks, text: question } = asking;
    scenes
      .at(-1)
      ?.decided.push({ asks, question, option, step, records: records.filter(({ record }) => record === asks.id) });
  });
  return scenes.filter(({ decided }) => decided.length > 0);
}

function forecastOf({ resolutions }: StoryHeader, { asks, question, option, step }: Decided): Forecast | null {
  if (asks.kind !== "forecast" || option.answer === null || step.sure === null) return null;
  const resolution = resolutions.find(({ forecast }) => forecast === asks.id) ?? null;
  return { id: asks.id, question, answer: option.answer, sure: step.sure, resolution };
}
