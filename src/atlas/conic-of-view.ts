import { type Conic, coneOf } from "./conic";
import { getProjectedView, type ViewShape } from "./project-view";

/** The projection of a view as plain numbers. Places and reads points as `project` and `unproject` do. */
export function conicOfView(view: ViewShape): Conic {
  const { projection } = getProjectedView(view);
  const [south, north] = view.parallels;
  return {
    ...coneOf([south, north]),
    lon0: view.centralMeridian,
    scale: projection.scale(),
    at: projection.translate(),
  };
}
