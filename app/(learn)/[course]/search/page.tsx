import type { Metadata } from "next";
import { listExamples, MOST_SHOWN, searchCourse } from "../../../../src/search/search-course";
import { getCourse } from "../../../../src/server/page-reads";
import { getSearch } from "../../../../src/server/search";
import { SearchDesk } from "../../../../src/ui/search/search-desk";

type Props = {
  params: Promise<{ course: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Search · ${(await getCourse(params)).facts.course.title}` };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const course = await getCourse(params);
  const index = await getSearch(course);
  const [query = ""] = [(await searchParams)["q"]].flat();
  return (
    <>
      <h1 className="page-title">Search</h1>
      <SearchDesk answered={searchCourse(index, query, MOST_SHOWN)} course={course.id} examples={listExamples(index)} />
    </>
  );
}
