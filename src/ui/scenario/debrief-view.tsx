import type { ReactNode } from "react";
import { debriefOf } from "../../scenario/debrief";
import { readReference } from "../../scenario/knowledge-clock";
import type { Play } from "../../scenario/play";
import type { StoryHeader } from "../../scenario/story-header";
import type { StoryLine } from "../../scenario/story-line";
import { CalibrationPart } from "./calibration-part";
import { DebriefPath } from "./debrief-path";
import { DebriefSkills } from "./debrief-skills";
import { Passages } from "./line-text";
import { cardKey, type StoryCards } from "./story-card";

interface DebriefViewProps {
  readonly header: StoryHeader;
  readonly play: Play;
  readonly cards: StoryCards;
  readonly language: string;
  readonly restart: () => void;
  /** What follows, given the claims that the path met. */
  readonly children: (met: readonly string[]) => ReactNode;
}

/** The learner's path beside the record: first where it led, then decision by decision, then what the choices say. */
export function DebriefView({ header, play, cards, language, restart, children }: DebriefViewProps) {
  const debrief = debriefOf(header, play);
  const { ending, left, scenes, skills, calibration, closing, met } = debrief;
  const shown = [
    ...left.filter(({ inDebrief }) => inDebrief),
    ...scenes.flatMap(({ decided }) => decided.flatMap(({ records }) => records)),
    ...closing,
  ];
  const afterwards = left.filter(({ inDebrief }) => inDebrief);
  return (
    <section aria-labelledby="debrief" className="debrief">
      <p className="debrief-kind">The debrief: from here on, all documents lie open</p>
      <h2 className="debrief-title" id="debrief">
        {ending === null ? "Where you left it" : ending.title}
      </h2>
      <div className="debrief-left">
        <Passages cards={cards} day={null} lines={afterwards} />
      </div>
      <DebriefPath cards={cards} language={language} scenes={scenes} />
      <DebriefSkills skills={skills} />
      <CalibrationPart calibration={calibration} />
      {closing.length > 0 && (
        <section aria-labelledby="closing" className="debrief-part">
          <h3 id="closing">To take with you</h3>
          <Passages cards={cards} day={null} lines={closing} />
        </section>
      )}
      {children(met)}
      <PrintedNumbers cards={cards} lines={shown} />
      <p className="debrief-actions">
        <button className="button" onClick={() => window.print()} type="button">
          Print the debrief
        </button>
        <button className="button-quiet" onClick={restart} type="button">
          Play it again
        </button>
      </p>
    </section>
  );
}

/** On paper no number opens a card: here stands what each of the debrief's numbers rests on. */
function PrintedNumbers({ cards, lines }: { cards: StoryCards; lines: readonly StoryLine[] }) {
  const claims = lines.flatMap((line) => line.claims.map((written) => readReference(written).claim));
  const numbered = [...new Set(claims)].flatMap((claim) => cards.byKey[cardKey({ claim, day: null })] ?? []);
  return (
    <div className="printed-numbers">
      <p className="desk-title">The numbers</p>
      <ul>
        {numbered
          .sort((a, b) => a.n - b.n)
          .map(({ n, gist, at }) => (
            <li key={n}>
              {n}. {gist} ({at})
            </li>
          ))}
      </ul>
    </div>
  );
}
