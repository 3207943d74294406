import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useId } from "react";
import { polylinePath } from "../../atlas/curve";
import { type Point, WHOLE_VIEW } from "../../atlas/project-view";
import type { QuizGround } from "../../atlas/quiz-ground";
import type { QuizLayout } from "../../atlas/quiz-layout";
import { MapNote } from "./map-note";
import { MapPaper, type MapPictures } from "./map-paper";
import { momentStyle } from "./showing-style";

/** A place that is told after the answer, with the circle in which a pin earns the full mark. */
interface ToldPlace {
  readonly name: string;
  readonly at: Point;
  readonly ring: readonly Point[];
}

export interface PinFieldProps extends MapPictures {
  readonly ground: QuizGround["ground"];
  readonly layout: QuizLayout;
  /** What the map is of, for screen readers. */
  readonly title: string;
  readonly credit?: string | undefined;
  /** Where the pin stands, in map units. */
  readonly pin: Point | null;
  readonly told: ToldPlace | null;
  /** Sets the pin, in map units; null where it can no longer be moved. */
  readonly onSet: ((pin: Point) => void) | null;
  /** Ids of what says how the pin is set. */
  readonly describedBy: string;
}

/** How far an arrow key moves the pin, as a share of the map's width: about 5 px on a phone, and 25 with Shift (our own choice). */
const STEP = 1 / 78;
const LARGE = 5;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

const MOMENT = { camera: WHOLE_VIEW, show: "all" as const };

/** A map without markers. A click, a tap or the arrow keys set a pin; after the answer it shows the pin beside the place. */
export function PinField(props: PinFieldProps) {
  const { ground, layout, title, base, relief, credit, pin, told, onSet, describedBy } = props;
  const id = `pin${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const { width, height } = ground;

  const setByKey = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !onSet || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const step = width * STEP * (event.shiftKey ? LARGE : 1);
    const [x, y] = pin ?? [width / 2, height / 2];
    onSet([clamp(x + arrow[0] * step, width), clamp(y + arrow[1] * step, height)]);
  };
  const setByHand = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (!onSet || box.width === 0) return;
    const scale = width / box.width;
    onSet([clamp((event.clientX - box.left) * scale, width), clamp((event.clientY - box.top) * scale, height)]);
  };

  const map = (
    <svg aria-label={title} className="map-canvas" role="img" viewBox={`0 0 ${width} ${height}`}>
      <PinGround base={base} ground={ground} id={id} layout={layout} relief={relief} />
      <g clipPath={`url(#${id}-frame)`}>
        {told && <path className="pin-ring" d={polylinePath(told.ring, true)} />}
        {told && pin && <path className="pin-line" d={polylinePath([pin, told.at])} />}
        {told && <TargetMark isUnderPin={pin !== null && pin[1] < told.at[1]} told={told} width={width} />}
        {pin && <PinMark at={pin} />}
      </g>
    </svg>
  );
  const style = momentStyle(0, MOMENT, []);
  return (
    <>
      {onSet ? (
        // The arrow keys are the pin's own here, and a screen reader must pass them on.
        <div
          aria-describedby={describedBy}
          aria-label="Map for the pin"
          className="map-frame pin-field"
          onClick={setByHand}
          onKeyDown={setByKey}
          role="application"
          style={style}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
          tabIndex={0}
        >
          {map}
        </div>
      ) : (
        <div className="map-frame" style={style}>
          {map}
        </div>
      )}
      <MapNote credit={credit} />
    </>
  );
}

interface PinGroundProps extends MapPictures {
  readonly id: string;
  readonly ground: QuizGround["ground"];
  readonly layout: QuizLayout;
}

/** All that stays as it is while the pin moves. */
const PinGround = memo(function PinGround({ id, ground, layout, base, relief }: PinGroundProps): ReactNode {
  const { places, lettering } = layout;
  return <MapPaper base={base} id={id} lettering={lettering} moments={1} relief={relief} scene={{ ground, places }} />;
});

/** A crosshair, open in the middle so that it hides nothing. */
const CROSSHAIR = "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M0-19V-5M0 19V5M-19 0H-5M19 0H5";

function PinMark({ at: [x, y] }: { at: Point }) {
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <g className="map-upright pin-mark">
        <path className="pin-mark-edge" d={CROSSHAIR} />
        <path className="pin-mark-line" d={CROSSHAIR} />
      </g>
    </g>
  );
}

interface TargetMarkProps {
  readonly told: ToldPlace;
  readonly width: number;
  /** Whether the pin stands above it. */
  readonly isUnderPin: boolean;
}

/** A disc with a tick on the place, and its name, set towards the middle of the map and away from the pin. */
function TargetMark({ told: { at, name }, width, isUnderPin }: TargetMarkProps) {
  const [x, y] = at;
  const anchor = x < width * 0.25 ? "start" : x > width * 0.75 ? "end" : "middle";
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <g className="map-upright">
        <circle className="pin-target" r="10" />
        <path className="pin-target-sign" d="M-4.5.5l3 3 6-6.5" />
        <text className="map-label city" fontSize="15" textAnchor={anchor} y={isUnderPin ? 26 : -15}>
          {name}
        </text>
      </g>
    </g>
  );
}
