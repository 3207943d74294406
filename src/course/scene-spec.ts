interface LayerSpec {
  readonly id: string;
  readonly label: string;
  /** Who tells it, in words. */
  readonly teller: string;
  /** What it rests on: a claim, or `claim/account`. */
  readonly claims?: readonly string[] | undefined;
}

/** Where, on one map, an area lies that no point stands for. */
interface AreaSpec {
  /** Id of a place without a position. */
  readonly place: string;
  /** "lon,lat": about the middle of it, or of the part that the map is about. */
  readonly at: string;
  /** With it the area is tinted so far, without an edge. */
  readonly radius?: string | undefined;
}

/** A scene as authors write it: places by id, lists as words with spaces between, lengths with their unit ("34 mi"). */
export interface SceneSpec {
  readonly title: string;
  readonly description: string;
  /** Place ids; a star after an id marks what the map is about: "fort* harbour". */
  readonly places: string;
  readonly areas?: readonly AreaSpec[] | undefined;
  readonly zones?: readonly (LayerSpec & { readonly at: string; readonly radius: string })[] | undefined;
  /** `through`: places and areas; a tilde after an id for "towards it", three dots at an end for "and on, nobody says where". */
  readonly sketches?: readonly (LayerSpec & { readonly through: string })[] | undefined;
  readonly presence?:
    | readonly (LayerSpec & { readonly at: string; readonly tone?: number; readonly radius?: string })[]
    | undefined;
  readonly moves?: readonly (LayerSpec & { readonly from: string; readonly to: string })[] | undefined;
  /** A length in one of eight directions from a place or area, where nothing is told of what lies at its end. */
  readonly shifts?:
    | readonly (LayerSpec & { readonly from: string; readonly direction: string; readonly by: string })[]
    | undefined;
}

/** A map of the atlas. Without `places` it shows all places of the course that lie in the view. */
export interface AtlasMap extends Omit<SceneSpec, "places"> {
  readonly view: string;
  readonly places?: string | undefined;
}
