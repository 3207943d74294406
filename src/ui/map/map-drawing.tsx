import type { DrawnScene } from "../../atlas/draw-scene";
import { MapArea } from "./map-area";
import { LayerPatterns, MapLayer } from "./map-layer";
import { MapPaper, type MapPaperProps } from "./map-paper";

export type { MapPictures } from "./map-paper";

interface MapDrawingProps extends Omit<MapPaperProps, "onGround" | "patterns"> {
  readonly scene: DrawnScene;
}

/** A whole map as one group: the paper, and on it what somebody tells, layer by layer. */
export function MapDrawing({ scene, id, ...paper }: MapDrawingProps) {
  return (
    <MapPaper
      {...paper}
      id={id}
      onGround={
        <>
          {scene.areas.map((area) => (
            <MapArea area={area} hatch={id} key={area.id} />
          ))}
          {scene.layers.map((layer) => (
            <MapLayer key={layer.id} layer={layer} hatch={id} />
          ))}
        </>
      }
      patterns={<LayerPatterns id={id} layers={scene.layers} />}
      scene={scene}
    />
  );
}
