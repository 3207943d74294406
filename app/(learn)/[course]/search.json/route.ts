import { listCourseIds } from "../../../../src/server/courses";
import { getCourse } from "../../../../src/server/page-reads";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => listCourseIds().map((course) => ({ course }));

/** What search looks through while somebody types, in the browser. It holds nothing that the pages do not show. */
export async function GET(_request: Request, { params }: { params: Promise<{ course: string }> }) {
  return Response.json(await (await getCourse(params)).search());
}
