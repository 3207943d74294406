import { mayDownloadBank } from "../../../../../src/server/accounts/page-actor";
import { openDownload } from "../../../../../src/server/export";
import { getCourse } from "../../../../../src/server/page-reads";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ course: string; format: string }> };

/** The course's items as a file for another tool: `?seed=…&lesson=…&length=…&blueprint=…&base=…`, all of which may be left out. */
export async function GET(request: Request, { params }: Context) {
  const course = await getCourse(params);
  const { format } = await params;
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  if (!(await mayDownloadBank(request.headers)))
    return new Response("Keys are for teachers. Sign in as one, then open this address again.\n", {
      status: 401,
      headers,
    });
  const download = await openDownload(course, format, new URL(request.url).searchParams);
  if (download.ok) return new Response(download.body, { headers: download.headers });
  return new Response(`${download.says}\n`, {
    status: download.status,
    headers,
  });
}
