import "../../../src/ui/teach/class/class.css";
import type { Metadata } from "next";
import { requireTeacher } from "../../../src/server/accounts/page-actor";
import { readClassOptions } from "../../../src/server/classes/read-class-options";
import { readClasses } from "../../../src/server/classes/read-classes";
import { ClassList } from "../../../src/ui/teach/class/class-list";

export const metadata: Metadata = { title: "Your classes" };

export default async function Page() {
  const { school, actor, at } = await requireTeacher();
  const classes = await readClasses(school, actor);
  return <ClassList choices={await readClassOptions(at)} classes={classes} person={actor.name} />;
}
