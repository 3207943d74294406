import { readReference } from "../../scenario/knowledge-clock";
import type { Standing, StoryLine } from "../../scenario/story-line";
import { keepTogether } from "../kit/keep-together";
import { useClaimNumbers } from "./claim-number";
import { cardKey, type StoryCards } from "./story-card";

/** How a line stands to the record, in a word. A stage direction needs none. */
const STANDS: Readonly<Record<Standing, string | null>> = {
  claim: "Documented",
  inferred: "Inferred",
  invented: "Invented",
  stage: null,
};

const standingOf = (line: StoryLine): Standing => line.standings[0] ?? "stage";

interface Passage {
  readonly standing: Standing;
  readonly lines: readonly StoryLine[];
}

/** Neighbouring lines of one standing are one passage; a new scene begins another. */
function listPassages(lines: readonly StoryLine[]): Passage[] {
  const passages: { standing: Standing; lines: StoryLine[] }[] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (last && last.standing === standingOf(line) && line.scene === null) last.lines.push(line);
    else passages.push({ standing: standingOf(line), lines: [line] });
  }
  return passages;
}

/** Lines of a story, marked in words and by the shape of their edge: what is documented, inferred, invented. */
export function Passages({
  lines,
  day,
  cards,
}: {
  lines: readonly StoryLine[];
  day: string | null;
  cards: StoryCards;
}) {
  return listPassages(lines).map(({ standing, lines: own }) => (
    <div className="passage" data-standing={standing} key={own.map(({ text }) => text).join("\n")}>
      {STANDS[standing] !== null && <p className="passage-standing">{STANDS[standing]}</p>}
      {own.map((line) => (
        <p key={line.text}>
          {keepTogether([
            line.text,
            <Markers cards={cards} day={line.inDebrief ? null : day} key="markers" line={line} />,
          ])}
        </p>
      ))}
    </div>
  ));
}

/** The numbers behind a line; each opens the card of a claim. */
function Markers({ line, day, cards }: { line: StoryLine; day: string | null; cards: StoryCards }) {
  const numbers = useClaimNumbers();
  const claims = [...new Set(line.claims.map((written) => readReference(written).claim))];
  return claims.map((claim) => {
    const card = cards.byKey[cardKey({ claim, day })];
    const n = numbers.get(claim);
    if (!card) return null;
    return (
      <button
        aria-label={`Who reports this? ${n}: ${card.gist}`}
        className="cite"
        key={claim}
        popoverTarget={card.id}
        type="button"
      >
        {n}
      </button>
    );
  });
}
