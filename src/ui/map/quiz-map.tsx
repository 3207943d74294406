import { useId } from "react";
import { layOutLabels } from "../../atlas/lay-out-labels";
import { MAP_SIZES } from "../../atlas/map-size";
import { WHOLE_VIEW } from "../../atlas/project-view";
import type { QuizGround } from "../../atlas/quiz-ground";
import { type QuizPins, standPins } from "../../atlas/quiz-pins";
import { Icon } from "../kit/icon";
import { MapDrawing, type MapPictures } from "./map-drawing";
import { MapNote } from "./map-note";
import { type MapStyle, momentStyle, showingStyle } from "./showing-style";

export type Verdict = "right" | "wrong";

interface QuizMapOption {
  readonly id: string;
  /** Where the marker stands: the id of a place in `ground`. */
  readonly place: string;
  /** In words, for those who do not see the map. */
  readonly bearing: string;
  /** Once it is told: what became of this option. */
  readonly verdict?: Verdict | undefined;
}

export interface QuizMapProps extends MapPictures {
  readonly ground: QuizGround;
  /** Ids of the places that are named for reference; those that an option stands on are left out. */
  readonly reference: readonly string[];
  /** In the order of their letters, at most six. */
  readonly options: readonly QuizMapOption[];
  /** Name of the radio group. */
  readonly name: string;
  /** What the map is of, for screen readers. */
  readonly title: string;
  readonly disabled?: boolean | undefined;
  readonly credit?: string | undefined;
}

const LETTERS = ["A", "B", "C", "D", "E", "F"] as const;

const percent = (part: number, whole: number) => Number(((part / whole) * 100).toFixed(2));

function pinStyle(pins: QuizPins, i: number, ground: QuizGround["ground"]): MapStyle {
  const style: MapStyle = {};
  for (const { id } of MAP_SIZES) {
    const [x, y] = pins.at[id][i] ?? [0, 0];
    style[`--x-${id}`] = percent(x, ground.width);
    style[`--y-${id}`] = percent(y, ground.height);
  }
  return style;
}

/**
 * A choice among lettered markers. The radios in the list are the control; the discs on the map are labels of
 * theirs. Works as HTML before any script.
 */
export function QuizMap(props: QuizMapProps) {
  const { ground, reference, options, name, title, base, relief, disabled, credit } = props;
  const id = `quiz${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const asked = new Set(options.map((option) => option.place));
  const points = options.map((option) => getPoint(ground, option.place));
  const pins = standPins(points, ground.ground);
  const places = ground.places.filter((place) => reference.includes(place.id) && !asked.has(place.id));
  const scene = { ground: ground.ground, places, areas: [], layers: [] };
  const moment = { camera: WHOLE_VIEW, show: "all" as const };
  const lettering = layOutLabels(scene, [moment], { arabic: false, keepFree: pins.discs });

  return (
    <div className="quiz-map">
      <div className="map-frame" style={momentStyle(0, moment, [])}>
        <svg
          className="map-canvas"
          viewBox={`0 0 ${ground.ground.width} ${ground.ground.height}`}
          role="img"
          aria-label={title}
        >
          <MapDrawing id={id} scene={scene} lettering={lettering} moments={1} base={base} relief={relief} />
          {MAP_SIZES.map((size) => (
            <g key={size.id} style={showingStyle([{ moment: 0, size: size.id }], 1)}>
              {points.map(([x, y], i) => {
                const [px, py] = pins.at[size.id][i] ?? [x, y];
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
              style={pinStyle(pins, i, ground.ground)}
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
          return (
            <li key={option.id}>
              <label className="quiz-choice" htmlFor={own} data-verdict={option.verdict}>
                <input
                  type="radio"
                  id={own}
                  name={name}
                  value={option.id}
                  data-letter={letter}
                  disabled={disabled}
                  aria-labelledby={`${own}-name`}
                  aria-describedby={`${own}-where`}
                />
                <b id={`${own}-name`}>
                  Marker {letter}
                  {option.verdict ? <span className="visually-hidden">, {option.verdict}</span> : null}
                </b>
                {option.verdict ? (
                  <span className="quiz-verdict" aria-hidden="true">
                    <Icon name={option.verdict} /> {option.verdict}
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

function getPoint(ground: QuizGround, place: string) {
  const found = ground.places.find(({ id }) => id === place);
  if (!found) throw new Error(`No place "${place}" lies in the view of this question.`);
  return found.at;
}
