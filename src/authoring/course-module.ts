import type { MDXContent } from "mdx/types";
import type { Course } from "../course/course";
import type { OfferedLength } from "../quiz/forms/list-lengths";
import type { Scenario } from "../scenario/scenario";
import type { SearchData } from "../search/search-index";

/** An image as the bundler imports it: its address and its size in pixels. */
interface ImportedImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** The lengths that practice can fill, by lesson id; under "" those of the whole course. */
export type PracticeOffers = Readonly<Record<string, readonly OfferedLength[]>>;

/** What `.generated/courses.ts` holds of one course; nothing is loaded before it is asked for, except the images' addresses. */
export interface CourseModule {
  readonly course: () => Promise<Course>;
  readonly offers: () => Promise<PracticeOffers>;
  readonly search: () => Promise<SearchData>;
  /** By lesson id. */
  readonly lessons: Readonly<Record<string, () => Promise<{ readonly default: MDXContent }>>>;
  /** By scenario id. */
  readonly scenarios: Readonly<Record<string, () => Promise<Scenario>>>;
  /** By view id. */
  readonly maps: Readonly<Record<string, { readonly base: ImportedImage; readonly relief: ImportedImage | null }>>;
}
