import type { Metadata } from "next";
import { getEntity, listEntityParams } from "../../../../../src/server/page-reads";
import { EntityPage } from "../../../../../src/ui/entity/entity-page";
import { nameEntity } from "../../../../../src/ui/entity/name-entity";

type Props = { params: Promise<{ course: string; entity: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => listEntityParams("events");

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course, entity } = await getEntity("events", params);
  return nameEntity(course.facts.course, entity);
}

export default async function Page({ params }: Props) {
  const { course, entity } = await getEntity("events", params);
  return <EntityPage entity={entity} facts={course.facts} pictures={course.maps} />;
}
