import { type Bearing, COMPASS_TEXT, type CompassRay, layCompass } from "../../atlas/compass";

interface CompassFigureProps {
  /** Name of the place in the middle. */
  readonly from: string;
  readonly reported: Bearing | null;
  readonly measured: Bearing;
  /** The same in words. */
  readonly title: string;
}

/** A reported direction and a measured one as two rays from one place: dashed as told, solid as the map has it. */
export function CompassFigure({ from, reported, measured, title }: CompassFigureProps) {
  const compass = layCompass(reported, measured, from);
  const { width, top, height, middle, radius, covers, letters } = compass;
  return (
    <svg aria-label={title} className="compass" role="img" viewBox={`0 ${top} ${width} ${height}`}>
      {covers && <path className="compass-covers" d={covers} />}
      <circle className="compass-rose" cx={middle[0]} cy={middle[1]} r={radius} />
      {letters.map(({ text, at: [x, y] }) => (
        <text className="compass-letter" key={text} textAnchor="middle" x={x} y={y + 5}>
          {text}
        </text>
      ))}
      {compass.reported && <Ray kind="reported" middle={middle} ray={compass.reported} />}
      <Ray kind="measured" middle={middle} ray={compass.measured} />
      <circle className="compass-from" cx={middle[0]} cy={middle[1]} r="5" />
      <text className="compass-name" textAnchor="middle" x={compass.from[0]} y={compass.from[1] + 6}>
        {from}
      </text>
    </svg>
  );
}

function Ray({
  ray: { tip, lines, at, anchor },
  middle,
  kind,
}: {
  readonly ray: CompassRay;
  readonly middle: readonly [number, number];
  readonly kind: "reported" | "measured";
}) {
  return (
    <g className={`compass-${kind}`}>
      <path d={`M${middle.join(" ")}L${tip.join(" ")}`} />
      {kind === "measured" ? (
        <circle cx={tip[0]} cy={tip[1]} r="6" />
      ) : (
        <rect height="11" transform={`translate(${tip.join(" ")})rotate(45)`} width="11" x="-5.5" y="-5.5" />
      )}
      <text textAnchor={anchor}>
        {lines.map((line, i) => (
          <tspan key={line} x={at[0]} y={at[1] + i * COMPASS_TEXT * 1.2}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
