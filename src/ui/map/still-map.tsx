import { useId } from "react";
import type { DrawnScene } from "../../atlas/draw-scene";
import { layOutLabels } from "../../atlas/lay-out-labels";
import { WHOLE_VIEW } from "../../atlas/project-view";
import { MapDrawing } from "./map-drawing";
import { momentStyle } from "./showing-style";
import type { ViewPictures } from "./view-pictures";

interface StillMapProps {
  readonly scene: DrawnScene;
  readonly pictures: ViewPictures;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** What the ids of its parts begin with, where a key shows the same hatching. */
  readonly id?: string;
}

/** A map that shows the whole of its view and all of its layers, and does not move. */
export function StillMap({ scene, pictures: { base, relief }, label, id: given }: StillMapProps) {
  const own = `still${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const id = given ?? own;
  const moment = { camera: WHOLE_VIEW, show: "all" as const };
  const layers = scene.layers.map((layer) => layer.id);
  return (
    <div className="map-frame" style={momentStyle(0, moment, layers)}>
      <svg
        aria-label={label}
        className="map-canvas"
        role="img"
        viewBox={`0 0 ${scene.ground.width} ${scene.ground.height}`}
      >
        <MapDrawing
          base={base}
          id={id}
          lettering={layOutLabels(scene, [moment], { arabic: false })}
          moments={1}
          relief={relief?.src ?? null}
          scene={scene}
        />
      </svg>
    </div>
  );
}
