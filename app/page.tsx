import "./course.css";
import type { Metadata } from "next";
import { listCourses } from "../src/server/courses";
import { CourseFrame } from "../src/ui/course/course-frame";
import { CourseHome } from "../src/ui/course/course-home";
import { SiteFooter } from "../src/ui/course/site-footer";

export async function generateMetadata(): Promise<Metadata> {
  const [only, ...others] = await listCourses();
  if (!only || others.length > 0) return { title: "Courses on contested events" };
  const { title, subtitle, description } = only.facts.course;
  return { title: `${title}: ${subtitle}`, description };
}

/** With one course, its first page; with several, the choice among them. */
export default async function FrontPage() {
  const courses = await listCourses();
  const [only] = courses;
  if (only && courses.length === 1) {
    return (
      <CourseFrame course={only.facts.course}>
        <CourseHome facts={only.facts} maps={only.maps} />
      </CourseFrame>
    );
  }
  return (
    <>
      <main className="mx-auto max-w-3xl px-4 pt-16 sm:px-6">
        <h1 className="text-4xl">Courses</h1>
        <ul className="mt-8 grid gap-8">
          {courses.map(({ id, facts: { course } }) => (
            <li key={id}>
              <a className="font-semibold font-serif text-2xl" href={`/${id}`}>
                {course.title}
              </a>
              <p className="mt-1 text-lg">{course.subtitle}</p>
            </li>
          ))}
        </ul>
      </main>
      <SiteFooter />
    </>
  );
}
