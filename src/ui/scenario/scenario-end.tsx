import type { Play } from "../../scenario/play";
import type { StoryHeader } from "../../scenario/story-header";
import { DebriefView } from "./debrief-view";
import { fetchRecall, RecallQuestions } from "./recall-questions";
import type { PlayerCourse } from "./scenario-player";
import type { StoryCards } from "./story-card";

interface DebriefProps {
  readonly cards: StoryCards;
  readonly course: PlayerCourse;
  readonly header: StoryHeader;
  readonly play: Play;
  readonly restart: () => Promise<() => void>;
  /** Its id. */
  readonly scenario: string;
}

/** The debrief of a path, with questions on what it met. */
function Debrief({ cards, course, header, play, restart, scenario }: DebriefProps) {
  const path = play.steps.map(({ option }) => option).join("");
  return (
    <DebriefView cards={cards} header={header} language={course.language} play={play} restart={restart}>
      {(met) => <RecallQuestions about={met} course={course} seed={`${scenario}-${path}`.slice(0, 40)} />}
    </DebriefView>
  );
}

/** What only the end of a story needs, in one file that comes after the page. */
export const scenarioEnd = { Debrief, fetchRecall } as const;
