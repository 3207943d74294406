import type { MapPictures } from "./map-paper";

/** The pictures of one view as the bundler gives them. */
export interface ViewPictures extends Pick<MapPictures, "base"> {
  readonly relief: { readonly src: string } | null;
}

/** The pictures of each view, by its id. */
export type PicturesByView = Readonly<Record<string, ViewPictures>>;
