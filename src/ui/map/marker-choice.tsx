import { useId } from "react";
import { MAP_SIZES } from "../../atlas/map-size";
import { WHOLE_VIEW } from "../../atlas/project-view";
import type { QuizGround } from "../../atlas/quiz-ground";
import type { QuizLayout } from "../../atlas/quiz-layout";
import { Icon } from "../kit/icon";
import { MapNote } from "./map-note";
import { MapPaper, type MapPictures } from "./map-paper";
import { type MapStyle, momentStyle, showingStyle } from "./showing-style";

type Verdict = "right" | "wrong";

interface MarkerOption {
  readonly id: string;
  /** In words, for those who do not see the map. */
  readonly bearing: string;
  /** Once it is told: what became of this option. */
  readonly verdict?: Verdict | undefined;
  /** The same in words, where there is more to say than the verdict. */
  readonly told?: string | undefined;
}

export interface MarkerChoiceProps extends MapPictures {
  readonly ground: QuizGround["ground"];
  readonly layout: QuizLayout;
  /** In the order of their letters, at most six. */
  readonly options: readonly MarkerOption[];
  /** Name of the radio group. */
  readonly name: string;
  /** What the map is of, for screen readers. */
  readonly title: string;
  readonly disabled?: boolean | undefined;
  /** The option that is chosen to begin with. */
  readonly chosen?: string | undefined;
  readonly credit?: string | undefined;
}

const MOMENT = { camera: WHOLE_VIEW, show: "all" as const };

const LETTERS = ["A", "B", "C", "D", "E", "F"] as const;

const percent = (part: number, whole: number) => Number(((part / whole) * 100).toFixed(2));

function pinStyle({ pins }: QuizLayout, i: number, ground: QuizGround["ground"]): MapStyle {
  const style: MapStyle = {};
  for (const { id } of MAP_SIZES) {
    const [x, y] = pins[id][i] ?? [0, 0];
    style[`--x-${id}`] = percent(x, ground.width);
    style[`--y-${id}`] = percent(y, ground.height);
  }
  return style;
}

/**
 * A choice among lettered markers. The radios in the list are the control; the discs on the map are labels of
 * theirs. Works as HTML before any script.
 */
export function MarkerChoice(props: MarkerChoiceProps) {
  const { ground, layout, options, name, title, base, relief, disabled, chosen, credit } = props;
  const id = `quiz${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const { places, lettering, points, pins } = layout;

  return (
    <div className="quiz-map">
      <div className="map-frame" style={momentStyle(0, MOMENT, [])}>
        <svg className="map-canvas" viewBox={`0 0 ${ground.width} ${ground.height}`} role="img" aria-label={title}>
          <MapPaper id={id} scene={{ ground, places }} lettering={lettering} moments={1} base={base} relief={relief} />
          {MAP_SIZES.map((size) => (
            <g key={size.id} style={showingStyle([{ moment: 0, size: size.id }], 1)}>
              {points.map(([x, y], i) => {
                const [px, py] = pins[size.id][i] ?? [x, y];
                if (Math.hypot(px - x, py - y) < 1) return null;
                return (
                  <g key={options[i]?.id}>
                    <line className="quiz-leader" x1={x} y1={y} x2={px} y2={py} />
                    <circle className="quiz-leader-foot" cx={x} cy={y} r={4 * size.text} />
                  </g>
                );
              })}
            </g>
          ))}
        </svg>
        <div className="quiz-pins">
          {options.map((option, i) => (
            <label
              key={option.id}
              className="quiz-pin"
              htmlFor={`${id}-${LETTERS[i]}`}
              data-pin={LETTERS[i]}
              data-verdict={option.verdict}
              style={pinStyle(layout, i, ground)}
            >
              <span aria-hidden="true">{LETTERS[i]}</span>
            </label>
          ))}
        </div>
      </div>
      <ul className="quiz-choices">
        {options.map((option, i) => {
          const letter = LETTERS[i];
          const own = `${id}-${letter}`;
          const says = option.told ?? option.verdict;
          return (
            <li key={option.id}>
              <label className="quiz-choice" htmlFor={own} data-verdict={option.verdict}>
                <input
                  type="radio"
                  id={own}
                  name={name}
                  value={option.id}
                  data-letter={letter}
                  defaultChecked={chosen === option.id}
                  disabled={disabled}
                  aria-labelledby={`${own}-name`}
                  aria-describedby={`${own}-where`}
                />
                <b id={`${own}-name`}>
                  Marker {letter}
                  {option.verdict ? <span className="visually-hidden">, {says}</span> : null}
                </b>
                {option.verdict ? (
                  <span className="quiz-verdict" aria-hidden="true">
                    <Icon name={option.verdict} /> {says}
                  </span>
                ) : null}
                <small id={`${own}-where`}>{option.bearing}</small>
              </label>
            </li>
          );
        })}
      </ul>
      <MapNote credit={credit} />
    </div>
  );
}
