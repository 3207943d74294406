import { Children, isValidElement, type ReactElement, type ReactNode, useId } from "react";
import { drawScene } from "../../atlas/draw-scene";
import { layOutLabels, type Moment } from "../../atlas/lay-out-labels";
import { readScene, SceneError } from "../../atlas/read-scene";
import type { SceneLayer } from "../../atlas/scene";
import type { MapView, Place } from "../../course/course";
import type { SceneSpec } from "../../course/scene-spec";
import { setTitle } from "../kit/keep-together";
import { MapDrawing, type MapPictures } from "./map-drawing";
import { MapKey } from "./map-key";
import { readMoment } from "./map-moment";
import { MapNote } from "./map-note";
import { type MapStyle, momentStyle } from "./showing-style";
import { StoryControls } from "./story-controls";

export interface StepProps {
  readonly title: string;
  /** Layer ids with spaces between; all layers without it, none for "". */
  readonly show?: string | undefined;
  /** "west,south,east,north" in degrees; the whole view without it. */
  readonly focus?: string | undefined;
  readonly children?: ReactNode;
}

/** One step of a map story. `MapStory` reads its props and sets its text; by itself it is its text alone. */
export function Step({ children }: StepProps) {
  return <>{children}</>;
}

export interface MapStoryProps extends SceneSpec, MapPictures {
  readonly view: MapView;
  readonly gazetteer: readonly Place[];
  /** Where ground and relief were taken from. */
  readonly credit?: string | undefined;
  readonly children: ReactNode;
}

interface PlannedStep {
  readonly props: StepProps;
  readonly moment: Moment;
  readonly layers: readonly SceneLayer[];
}

const isStep = (child: ReactNode): child is ReactElement<StepProps> =>
  isValidElement<Partial<StepProps>>(child) && typeof child.props.title === "string";

const isBlank = (child: ReactNode) => typeof child === "string" && child.trim() === "";

/**
 * A map that changes beside a text. The drawing and the text stand in the HTML once; each step's own still map, for
 * print and for readers without JavaScript, repeats the drawing by `<use>` under the step's custom properties.
 */
export function MapStory(props: MapStoryProps) {
  const { view, gazetteer, base, relief, credit, children } = props;
  const id = `story${useId().replace(/[^A-Za-z0-9]/g, "")}`;
  const scene = readScene(props, gazetteer);
  const parts = Children.toArray(children).filter((child) => !isBlank(child));
  if (parts.length === 0 || !parts.every(isStep)) {
    throw new SceneError(scene.title, ["A map story holds steps and nothing else, each with a title."]);
  }
  const steps = parts.filter(isStep).map(({ props: step }): PlannedStep => {
    const moment = readMoment(`${scene.title}: ${step.title}`, view, scene.layers, step);
    const layers = scene.layers.filter((layer) => moment.show === "all" || moment.show.includes(layer.id));
    return { props: step, moment, layers };
  });
  const drawn = drawScene(view, scene);
  const lettering = layOutLabels(
    drawn,
    steps.map(({ moment }) => moment),
    { arabic: false },
  );
  const viewBox = `0 0 ${drawn.ground.width} ${drawn.ground.height}`;
  const layerIds = scene.layers.map((layer) => layer.id);
  const styles = steps.map(({ moment }, i) => momentStyle(i, moment, layerIds));
  const shown = (step: PlannedStep | undefined) => step?.layers.map((layer) => layer.id).join(" ");

  return (
    <section
      className="map-story"
      aria-label={scene.title}
      data-map-story=""
      style={{ "--map-ratio": Number((drawn.ground.width / drawn.ground.height).toFixed(3)) } as MapStyle}
    >
      <div className="map-story-stage">
        <figure className="map-figure" style={styles[0]} data-show={shown(steps[0])} data-map-stage="">
          <div className="map-frame">
            <svg className="map-canvas" viewBox={viewBox} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
              <title id={`${id}-title`}>{scene.title}</title>
              <desc id={`${id}-desc`}>{scene.description}</desc>
              <MapDrawing
                id={id}
                scene={drawn}
                lettering={lettering}
                moments={steps.length}
                base={base}
                relief={relief}
              />
            </svg>
          </div>
        </figure>
        <StoryControls steps={steps.length} />
      </div>
      <div className="map-story-steps">
        {steps.map((step, i) => (
          <section
            key={step.props.title}
            className="map-step"
            style={styles[i]}
            data-show={shown(step)}
            data-map-step=""
            aria-current={i === 0 ? "step" : undefined}
          >
            <h3>{setTitle(step.props.title)}</h3>
            {step.props.children}
            <div className="map-frame map-step-still">
              <svg
                className="map-canvas"
                viewBox={viewBox}
                role="img"
                aria-label={`${scene.title}: ${step.props.title}`}
              >
                <use href={`#${id}-drawing`} />
              </svg>
            </div>
            <MapKey
              layers={step.layers}
              hatch={id}
              told={new Set(steps.slice(0, i).flatMap((earlier) => earlier.layers.map((layer) => layer.id)))}
            />
          </section>
        ))}
        <MapNote credit={credit} />
      </div>
    </section>
  );
}
