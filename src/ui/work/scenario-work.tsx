"use client";

import type { Play } from "../../scenario/play";
import type { StoryHeader } from "../../scenario/story-header";
import { WorkReport } from "./work-report";

export interface PlayedScenario {
  /** Hash of the story. */
  readonly story: string;
  readonly header: StoryHeader;
  /** null on the cover. */
  readonly play: Play | null;
}

const load = async () => (await import("./report-scenario")).ReportScenario;

/** Records a scenario that is played as assigned work. */
export function ScenarioWork(props: PlayedScenario) {
  return <WorkReport load={load} props={props} />;
}
