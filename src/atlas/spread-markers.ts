import type { Point } from "./project-view";

const ROUNDS = 400;

/** Golden angle in radians: gives points on one spot different ways out. */
const GOLDEN_ANGLE = 2.399963;

/**
 * Moves points apart until each pair is `least` map units from one another, inside a frame of `width` by `height`
 * less `inset` on every side. Points far enough from all others stay. Where the frame has no room, it comes as
 * close as it can.
 */
export function spreadMarkers(
  points: readonly Point[],
  least: number,
  frame: { readonly width: number; readonly height: number; readonly inset: number },
): Point[] {
  const clamp = (value: number, size: number) => Math.min(size - frame.inset, Math.max(frame.inset, value));
  const moved = points.map(([x, y]) => [clamp(x, frame.width), clamp(y, frame.height)] as [number, number]);
  for (let round = 0; round < ROUNDS; round++) {
    let settled = true;
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) {
        const [a, b] = [moved[i], moved[j]] as [[number, number], [number, number]];
        const apart = Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (apart >= least) continue;
        settled = false;
        const angle = apart > 1e-6 ? Math.atan2(b[1] - a[1], b[0] - a[0]) : GOLDEN_ANGLE * (i * moved.length + j);
        const push = (least - apart) / 2 + 0.05;
        a[0] = clamp(a[0] - Math.cos(angle) * push, frame.width);
        a[1] = clamp(a[1] - Math.sin(angle) * push, frame.height);
        b[0] = clamp(b[0] + Math.cos(angle) * push, frame.width);
        b[1] = clamp(b[1] + Math.sin(angle) * push, frame.height);
      }
    }
    if (settled) break;
  }
  return moved;
}
