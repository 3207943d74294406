/** Where a scenario of a course is played. */
export const scenarioPath = (course: string, scenario: string): string => `/${course}/scenarios/${scenario}`;
