import type { Step, Turn } from "../../scenario/play";
import type { StoryHour } from "../../scenario/story-clock";
import type { StoryLine } from "../../scenario/story-line";
import { ChoiceForm } from "./choice-form";
import { formatFullDay } from "./format-full-day";
import { Passages } from "./line-text";
import type { StoryCards } from "./story-card";

interface TurnViewProps {
  readonly turn: Turn;
  /** The hour before it. */
  readonly hour: StoryHour;
  /** What was chosen at its end; null while it is open. */
  readonly step: Step | null;
  readonly cards: StoryCards;
  readonly language: string;
  readonly choose: (step: Step) => void;
}

interface Part {
  readonly scene: string | null;
  readonly day: string | null;
  readonly lines: readonly StoryLine[];
}

/** The lines before the debrief, by the scenes that open in them. */
function listParts(lines: readonly StoryLine[], hour: StoryHour): Part[] {
  const parts: { scene: string | null; day: string | null; lines: StoryLine[] }[] = [
    { scene: null, day: hour.date, lines: [] },
  ];
  for (const line of lines.filter(({ inDebrief }) => !inDebrief)) {
    if (line.scene !== null) parts.push({ scene: line.scene, day: line.date, lines: [] });
    parts.at(-1)?.lines.push(line);
  }
  return parts.filter((part) => part.lines.length > 0);
}

/** What the story told up to one choice, and the choice. */
export function TurnView({ turn, hour, step, cards, language, choose }: TurnViewProps) {
  const asking = turn.options.length > 0 ? turn.lines.at(-1) : undefined;
  const parts = listParts(asking === undefined ? turn.lines : turn.lines.slice(0, -1), hour);
  return (
    <section className="turn" data-done={step !== null || undefined}>
      {/* The focus comes here, and what follows is read. */}
      <div data-new-text="" tabIndex={-1}>
        {parts.map(({ scene, day, lines }) => (
          <div className="turn-part" key={`${scene} ${lines[0]?.text}`}>
            {scene !== null && (
              <h2 className="scene-title">
                {day !== null && <span className="scene-day">{formatFullDay(day, language)}</span>} {scene}
              </h2>
            )}
            <Passages cards={cards} day={day} lines={lines} />
          </div>
        ))}
      </div>
      {asking &&
        (step === null ? (
          <ChoiceForm asking={asking} choose={choose} options={turn.options} />
        ) : (
          <p className="turn-chosen">
            <span className="turn-asked">{asking.text}</span> {step.text}
            {step.sure !== null && <span className="turn-sure"> You were {step.sure} % sure.</span>}
          </p>
        ))}
    </section>
  );
}
