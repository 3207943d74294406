import type { CSSProperties } from "react";
import type { TimelineLayout } from "../../figures/lay-out-timeline";
import type { AxisTick, TimelineAxis } from "../../figures/timeline-axis";
import type { TimelineBar } from "../../figures/timeline-bar";

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

/** Lines at the beginning of ticks, as one background for all tracks. */
function drawGrid(ticks: readonly AxisTick[]): string {
  const stops = ticks
    .filter(({ start }) => start > 0)
    .map(({ start }) => {
      const at = percent(start);
      return `transparent calc(${at} - .5px), var(--timeline-rule) 0 calc(${at} + .5px), transparent 0`;
    });
  return `linear-gradient(to right, transparent 0, ${[...stops, "transparent"].join(", ")})`;
}

const isOff = (bar: TimelineBar, side: "startEdge" | "endEdge"): boolean =>
  bar.zone === "axis" && (bar[side] === "open" || bar[side] === "beyond");

/** What all tracks of a timeline share: the grid, and how wide the columns without a scale beside the axis are. */
export function trackStyle({ axis, groups }: TimelineLayout): CSSProperties {
  if (!axis) return {};
  const bars = [...groups.earlier, ...groups.axis, ...groups.later].flatMap((row) => row.bars);
  const column = (zone: "earlier" | "later", side: "startEdge" | "endEdge"): string => {
    if (bars.some((bar) => bar.zone === zone)) return "var(--timeline-column)";
    return bars.some((bar) => isOff(bar, side)) ? "var(--timeline-gutter)" : "0rem";
  };
  return {
    ...(groups.earlier.length > 0 ? { "--timeline-break": "3px double" } : {}),
    ...(groups.later.length > 0 ? { "--timeline-break-after": "3px double" } : {}),
    "--timeline-before": column("earlier", "startEdge"),
    "--timeline-after": column("later", "endEdge"),
    "--timeline-grid": drawGrid(axis.ticks.filter(({ major }) => major)),
    "--timeline-days": axis.daily ? axis.days : 1,
  } as CSSProperties;
}

const span = ({ start, end }: AxisTick): CSSProperties =>
  ({ "--start": percent(start), "--end": percent(end) }) as CSSProperties;

/** The axis with its months and days, above a list of rows. For the eye alone: each row says its dates in words. */
export function TimelineHead({ axis, earlier, later }: { axis: TimelineAxis; earlier: boolean; later: boolean }) {
  return (
    <div aria-hidden="true" className="timeline-head">
      <div className="timeline-track">
        {earlier && <span className="timeline-off">earlier</span>}
        <div className="timeline-scale">
          {axis.periods.map((period) => (
            <span className="timeline-period" data-major={period.major} key={period.start} style={span(period)}>
              {period.label}
            </span>
          ))}
          {axis.ticks.map((tick) => (
            <span className="timeline-tick" data-major={tick.major} key={tick.start} style={span(tick)}>
              {tick.label}
            </span>
          ))}
        </div>
        {later && (
          <span className="timeline-off" data-side="later">
            later
          </span>
        )}
      </div>
    </div>
  );
}

/** One mark. `lane` counts the marks of a row from 0. */
function Bar({ bar, lane }: { bar: TimelineBar; lane: number }) {
  const style = {
    "--lane": lane,
    ...(bar.start === null ? {} : { "--start": bar.start.toFixed(4) }),
    ...(bar.end === null ? {} : { "--end": bar.end.toFixed(4) }),
  } as CSSProperties;
  return (
    <i
      className="timeline-bar"
      data-day={bar.day}
      data-end={bar.endEdge}
      data-how={bar.how}
      data-start={bar.startEdge}
      data-zone={bar.zone}
      style={style}
    />
  );
}

/** The marks of a row; for the eye alone. */
export function TimelineTrack({ bars }: { bars: readonly TimelineBar[] }) {
  return (
    <div aria-hidden="true" className="timeline-track" style={{ "--lanes": Math.max(1, bars.length) } as CSSProperties}>
      <div className="timeline-scale" />
      {bars.map((bar, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row's marks have no other name and never move
        <Bar bar={bar} key={i} lane={i} />
      ))}
    </div>
  );
}
