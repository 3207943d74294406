import "../../../../../src/ui/teach/class/class.css";
import type { Metadata } from "next";
import { requireTeacher } from "../../../../../src/server/accounts/page-actor";
import { readClassOptions } from "../../../../../src/server/classes/read-class-options";
import { ClassMaker } from "../../../../../src/ui/teach/class/class-maker";

export const metadata: Metadata = { title: "Make a class" };

export default async function Page() {
  const { at } = await requireTeacher();
  return (
    <>
      <h1 className="page-title">Make a class</h1>
      <div className="school-card">
        <ClassMaker {...(await readClassOptions(at))} />
      </div>
    </>
  );
}
