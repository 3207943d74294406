import type { ReactNode } from "react";
import { debriefOf } from "../../scenario/debrief";
import { listClaims } from "../../scenario/number-claims";
import type { Play } from "../../scenario/play";
import type { DatedReference } from "../../scenario/scenario";
import type { StoryHeader } from "../../scenario/story-header";
import type { StoryLine } from "../../scenario/story-line";
import { CalibrationPart } from "./calibration-part";
import { useClaimNumbers } from "./claim-number";
import { DebriefPath } from "./debrief-path";
import { DebriefSkills } from "./debrief-skills";
import { Passages } from "./line-text";
import { StartAnew } from "./start-anew";
import { cardKey, type StoryCards } from "./story-card";

interface DebriefViewProps {
  readonly header: StoryHeader;
  readonly play: Play;
  readonly cards: StoryCards;
  readonly language: string;
  readonly restart: () => Promise<() => void>;
  /** What follows, given the claims that the path met. */
  readonly children: (met: readonly string[]) => ReactNode;
}

/** The learner's path beside the record: first where it led, then decision by decision, then what the choices say. */
export function DebriefView({ header, play, cards, language, restart, children }: DebriefViewProps) {
  const debrief = debriefOf(header, play);
  const { ending, left, scenes, skills, calibration, closing, met } = debrief;
  const before = left.filter(({ inDebrief }) => !inDebrief);
  const afterwards = left.filter(({ inDebrief }) => inDebrief);
  const records = scenes.flatMap(({ decided }) => decided.flatMap((one) => one.records));
  const lastDay = scenes.at(-1)?.date ?? null;
  return (
    <section aria-labelledby="debrief" className="debrief">
      <p className="debrief-kind">The debrief: from here on, all documents lie open</p>
      <h2 className="debrief-title" id="debrief">
        {ending === null ? "Where you left it" : ending.title}
      </h2>
      <div className="debrief-left">
        {/* On the screen they stand right above. */}
        <div className="printed-left">
          <Passages cards={cards} day={lastDay} lines={before} />
        </div>
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
      <PrintedNumbers
        cards={cards}
        numbered={[...listDated(before, lastDay), ...listDated([...afterwards, ...records, ...closing], null)]}
      />
      <p className="debrief-actions">
        <button className="button" onClick={() => window.print()} type="button">
          Print the debrief
        </button>
        <StartAnew restart={restart} text="Play it again" />
      </p>
    </section>
  );
}

const listDated = (lines: readonly StoryLine[], day: string | null): DatedReference[] =>
  listClaims(lines).map((claim) => ({ claim, day }));

/** On paper no number opens a card: here stands what each of the debrief's numbers rests on; where a claim is there for a day and without one, what it rests on in the end. */
function PrintedNumbers({ cards, numbered }: { cards: StoryCards; numbered: readonly DatedReference[] }) {
  const numbers = useClaimNumbers();
  const byClaim = new Map(numbered.map((reference) => [reference.claim, cards.byKey[cardKey(reference)]]));
  return (
    <div className="printed-numbers">
      <p className="desk-title">The numbers</p>
      <ul>
        {[...numbers].map(([claim, n]) => {
          const card = byClaim.get(claim);
          return (
            card && (
              <li key={claim}>
                {n}. {card.gist} ({card.at})
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
