import { softPath } from "../../atlas/curve";
import type { SetLabel, SetScaleBar } from "../../atlas/lay-out-labels";
import { LINE_HEIGHT } from "../../atlas/line-height";
import { BADGE } from "../../atlas/map-symbol";
import { showingStyle, unseenClass } from "./showing-style";

/** Share of the font size between the top of a line and its baseline. */
const ASCENT = 0.86;

/** Where a line that is written from right to left begins and ends: the other way round. */
const FROM_RIGHT = { start: "end", middle: "middle", end: "start" } as const;

const short = (n: number) => Number(n.toFixed(1));

interface Lettered {
  readonly set: SetLabel;
  readonly style: ReturnType<typeof showingStyle>;
  /** Classes for where it is not seen. */
  readonly unseen: string;
}

function RiverName({ set, pathId, style, unseen }: Lettered & { readonly pathId: string }) {
  return (
    <text className={`map-label map-water map-river-name${unseen}`} dy="-5" style={style}>
      <textPath href={`#${pathId}`} startOffset="50%">
        {set.label.lines[0]?.text}
      </textPath>
    </text>
  );
}

function LabelText({ set: { label, spot, crosses }, style, unseen }: Lettered) {
  const x = short(spot.dx);
  let top = spot.top;
  const lines = label.lines.map(({ text, style: line, size }) => {
    const y = short(top + size * ASCENT);
    top += size * LINE_HEIGHT;
    return (
      <tspan
        key={text}
        className={`map-${line}`}
        x={x}
        y={y}
        fontSize={size}
        {...(line === "arabic" ? { lang: "ar", direction: "rtl", textAnchor: FROM_RIGHT[spot.anchor] } : {})}
      >
        {text}
      </tspan>
    );
  });
  const turn = label.turn === 0 ? {} : { transform: `rotate(${label.turn})` };
  return (
    <g className={label.kind === "country" || label.kind === "water" ? "map-upright-area" : "map-upright"}>
      <text
        className={`map-label is-${label.kind} ${label.variant}`.trim() + (crosses ? " on-line" : "") + unseen}
        textAnchor={spot.anchor}
        style={style}
        {...turn}
      >
        {lines}
      </text>
    </g>
  );
}

/** A layer's letter on a disc in its colour. */
function Badge({ set: { label, spot }, style, unseen }: Lettered) {
  const middle = spot.top + BADGE.reach;
  return (
    <g className={`map-upright ${label.variant}${unseen}`}>
      <g style={style}>
        <circle className="map-badge" cx={short(spot.dx)} cy={short(middle)} r={BADGE.reach - 1.5} />
        <text
          className="map-badge-letter"
          x={short(spot.dx)}
          y={short(middle + BADGE.text * 0.35)}
          fontSize={BADGE.text}
          textAnchor="middle"
        >
          {label.lines[0]?.text}
        </text>
      </g>
    </g>
  );
}

/** A label with all that turns it on: its moments and sizes, and its layer's own showing. */
export function LabelAt({
  set,
  moments,
  id,
}: {
  readonly set: SetLabel;
  readonly moments: number;
  readonly id: string;
}) {
  const lettered = { set, style: showingStyle(set.when, moments), unseen: unseenClass(set.when, moments) };
  const { label, spot } = set;
  if (label.along) {
    const pathId = `${id}-${label.id.replace(/[^A-Za-z0-9]+/g, "-")}`;
    return (
      <>
        <path id={pathId} className="map-river-line" d={softPath(label.along)} />
        <RiverName {...lettered} pathId={pathId} />
      </>
    );
  }
  return (
    <g transform={`translate(${spot.at[0]} ${spot.at[1]})`}>
      {label.kind === "badge" ? <Badge {...lettered} /> : <LabelText {...lettered} />}
    </g>
  );
}

/** Kilometres above the line, miles below it, from one zero. */
export function ScaleBarAt({ bar, moments }: { readonly bar: SetScaleBar; readonly moments: number }) {
  const [km, miles, tick] = [short(bar.kmLength), short(bar.milesLength), 6 * bar.text];
  return (
    <g
      className={`map-scale${unseenClass(bar.when, moments)}`}
      transform={`translate(${short(bar.x)} ${short(bar.y)})`}
      style={showingStyle(bar.when, moments)}
    >
      <path
        d={`M0 ${short(-tick)}V${short(tick)}M0 0H${Math.max(km, miles)}M${km} 0V${short(-tick)}M${miles} 0V${short(tick)}`}
      />
      <g fontSize={short(14 * bar.text)}>
        <text x={km} y={short(-tick - 3 * bar.text)} textAnchor="middle">{`${bar.km} km`}</text>
        <text x={miles} y={short(tick + 13 * bar.text)} textAnchor="middle">{`${bar.miles} mi`}</text>
      </g>
    </g>
  );
}
