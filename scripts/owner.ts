import { tellOwnerLink } from "../src/server/accounts/set-up";
import { getPort } from "../src/server/front-door/listen";
import { closeSchool, getSchool } from "../src/server/school";
import { runMain } from "./run-command";

runMain(async () => {
  const school = await getSchool();
  try {
    console.log(await tellOwnerLink(school, `http://localhost:${getPort(process.env["PORT"])}`));
  } finally {
    await closeSchool();
  }
});
