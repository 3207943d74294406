import { type Kysely, sql } from "kysely";
import type { Dialect } from "../store";
import type { Tables } from "../tables";

/** One field of a column of JSON, for a column beside it that the database keeps; what is true or false is 1 or 0, as SQLite has it. */
function ofJson(dialect: Dialect, column: string, field: string, type: "float8" | "boolean" | "text") {
  if (dialect === "sqlite") return sql`json_extract(${sql.ref(column)}, ${sql.lit(`$.${field}`)})`;
  const value = sql`(${sql.ref(column)}::json ->> ${sql.lit(field)})::${sql.raw(type)}`;
  return type === "boolean" ? sql`(${value})::int` : value;
}

/** Accounts as better-auth reads them, classes, assignments, attempts, marks. */
export async function first(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  // better-auth writes its own times as ISO text into SQLite and as timestamps into PostgreSQL.
  const date = dialect === "sqlite" ? "text" : "timestamptz";
  const flag = dialect === "sqlite" ? "integer" : "boolean";
  const time = "bigint";
  const { schema } = db;

  await schema
    .createTable("user")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("emailVerified", flag, (c) => c.notNull())
    .addColumn("image", "text")
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("twoFactorEnabled", flag)
    .addColumn("createdAt", date, (c) => c.notNull())
    .addColumn("updatedAt", date, (c) => c.notNull())
    .execute();
  await schema
    .createTable("session")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("token", "text", (c) => c.notNull().unique())
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("expiresAt", date, (c) => c.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .addColumn("createdAt", date, (c) => c.notNull())
    .addColumn("updatedAt", date, (c) => c.notNull())
    .execute();
  await schema.createIndex("sessionUser").on("session").column("userId").execute();
  await schema
    .createTable("account")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("accountId", "text", (c) => c.notNull())
    .addColumn("providerId", "text", (c) => c.notNull())
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", date)
    .addColumn("refreshTokenExpiresAt", date)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .addColumn("createdAt", date, (c) => c.notNull())
    .addColumn("updatedAt", date, (c) => c.notNull())
    .addUniqueConstraint("accountOfProvider", ["providerId", "accountId"])
    .execute();
  await schema.createIndex("accountUser").on("account").column("userId").execute();
  await schema
    .createTable("verification")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("identifier", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("expiresAt", date, (c) => c.notNull())
    .addColumn("createdAt", date, (c) => c.notNull())
    .addColumn("updatedAt", date, (c) => c.notNull())
    .execute();
  await schema.createIndex("verificationIdentifier").on("verification").column("identifier").execute();
  await schema
    .createTable("twoFactor")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("secret", "text", (c) => c.notNull())
    .addColumn("backupCodes", "text", (c) => c.notNull())
    .addColumn("verified", flag)
    .addColumn("failedVerificationCount", "integer")
    .addColumn("lockedUntil", date)
    .execute();
  await schema.createIndex("twoFactorUser").on("twoFactor").column("userId").execute();

  await schema
    .createTable("class")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("term", "text", (c) => c.notNull())
    .addColumn("course", "text", (c) => c.notNull())
    .addColumn("timeZone", "text", (c) => c.notNull())
    .addColumn("joinCode", "text", (c) => c.notNull().unique())
    .addColumn("joinOpenUntil", time)
    .addColumn("expiresAt", time, (c) => c.notNull())
    .addColumn("demo", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("archivedAt", time)
    .execute();
  await schema
    .createTable("invitation")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("tokenHash", "text", (c) => c.notNull().unique())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("userId", "text", (c) => c.references("user.id").onDelete("cascade"))
    .addColumn("createdBy", "text")
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("expiresAt", time, (c) => c.notNull())
    .addColumn("usedAt", time)
    .execute();
  await schema
    .createTable("classTeacher")
    .addColumn("classId", "text", (c) => c.notNull().references("class.id").onDelete("cascade"))
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("addedAt", time, (c) => c.notNull())
    .addPrimaryKeyConstraint("classTeacherKey", ["classId", "userId"])
    .execute();
  await schema.createIndex("classTeacherUser").on("classTeacher").column("userId").execute();
  await schema
    .createTable("pupil")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("classId", "text", (c) => c.notNull().references("class.id").onDelete("cascade"))
    .addColumn("userId", "text", (c) => c.notNull().unique().references("user.id").onDelete("cascade"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("nameKey", "text", (c) => c.notNull())
    .addColumn("secretHash", "text", (c) => c.notNull())
    .addColumn("extraPercent", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("removedAt", time)
    .addUniqueConstraint("pupilName", ["classId", "nameKey"])
    .execute();
  await schema
    .createTable("rateLimit")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("count", "integer", (c) => c.notNull())
    .addColumn("windowStart", time, (c) => c.notNull())
    .addColumn("rounds", "integer", (c) => c.notNull().defaultTo(0))
    .execute();

  await schema
    .createTable("assignment")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("classId", "text", (c) => c.notNull().references("class.id").onDelete("cascade"))
    .addColumn("course", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("task", "text", (c) => c.notNull())
    .addColumn("opensAt", time)
    .addColumn("dueAt", time)
    .addColumn("closesAt", time)
    .addColumn("rules", "text", (c) => c.notNull())
    .addColumn("releasedAt", time)
    .addColumn("createdBy", "text", (c) => c.notNull())
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull().defaultTo(1))
    .addColumn("archivedAt", time)
    .execute();
  await schema.createIndex("assignmentClass").on("assignment").column("classId").execute();
  await schema
    .createTable("accommodation")
    .addColumn("assignmentId", "text", (c) => c.notNull().references("assignment.id").onDelete("cascade"))
    .addColumn("pupilId", "text", (c) => c.notNull().references("pupil.id").onDelete("cascade"))
    .addColumn("extraMinutes", "integer")
    .addColumn("opensAt", time)
    .addColumn("dueAt", time)
    .addColumn("closesAt", time)
    .addColumn("excused", "integer", (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint("accommodationKey", ["assignmentId", "pupilId"])
    .execute();
  await schema
    .createTable("form")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("assignmentId", "text", (c) => c.notNull().references("assignment.id").onDelete("cascade"))
    .addColumn("variant", "text", (c) => c.notNull())
    .addColumn("items", "text", (c) => c.notNull())
    .addColumn("createdAt", time, (c) => c.notNull())
    .addUniqueConstraint("formVariant", ["assignmentId", "variant"])
    .execute();
  await schema
    .createTable("attempt")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("assignmentId", "text", (c) => c.notNull().references("assignment.id").onDelete("cascade"))
    .addColumn("classId", "text", (c) => c.notNull().references("class.id").onDelete("cascade"))
    .addColumn("pupilId", "text", (c) => c.notNull().references("pupil.id").onDelete("cascade"))
    .addColumn("formId", "text", (c) => c.references("form.id").onDelete("cascade"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("startedAt", time, (c) => c.notNull())
    .addColumn("submittedAt", time)
    .addColumn("submittedBy", "text")
    .addColumn("mark", "text")
    .addColumn("percent", "double precision", (c) =>
      c.generatedAlwaysAs(ofJson(dialect, "mark", "percent", "float8")).stored(),
    )
    .addColumn("isLate", "integer", (c) => c.generatedAlwaysAs(ofJson(dialect, "mark", "isLate", "boolean")).stored())
    .addColumn("setBy", "text", (c) => c.generatedAlwaysAs(ofJson(dialect, "mark", "setBy", "text")).stored())
    .addColumn("seenAt", time, (c) => c.notNull())
    .addColumn("place", "text")
    .addColumn("pending", "integer", (c) => c.notNull().defaultTo(0))
    .addUniqueConstraint("attemptNumber", ["assignmentId", "pupilId", "number"])
    .execute();
  await schema
    .createIndex("attemptOpen")
    .unique()
    .on("attempt")
    .columns(["assignmentId", "pupilId"])
    .where(sql.ref("submittedAt"), "is", null)
    .execute();
  await schema.createIndex("attemptPupil").on("attempt").column("pupilId").execute();
  await schema.createIndex("attemptClass").on("attempt").column("classId").execute();
  await schema
    .createTable("answerOp")
    .addColumn("attemptId", "text", (c) => c.notNull().references("attempt.id").onDelete("cascade"))
    .addColumn("opId", "text", (c) => c.notNull())
    .addColumn("slot", "text", (c) => c.notNull())
    .addColumn("rev", "integer", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("at", time, (c) => c.notNull())
    .addPrimaryKeyConstraint("answerOpKey", ["attemptId", "opId"])
    .execute();
  await schema
    .createTable("answer")
    .addColumn("attemptId", "text", (c) => c.notNull().references("attempt.id").onDelete("cascade"))
    .addColumn("slot", "text", (c) => c.notNull())
    .addColumn("rev", "integer", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("at", time, (c) => c.notNull())
    .addPrimaryKeyConstraint("answerKey", ["attemptId", "slot"])
    .execute();
  await schema
    .createTable("adjustment")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("assignmentId", "text", (c) => c.notNull().references("assignment.id").onDelete("cascade"))
    .addColumn("classId", "text", (c) => c.notNull().references("class.id").onDelete("cascade"))
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("attemptId", "text", (c) => c.generatedAlwaysAs(ofJson(dialect, "change", "attempt", "text")).stored())
    .addColumn("pupilId", "text", (c) => c.generatedAlwaysAs(ofJson(dialect, "change", "pupil", "text")).stored())
    .addColumn("createdBy", "text", (c) => c.notNull())
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("undoneBy", "text")
    .addColumn("undoneAt", time)
    .execute();
  await schema.createIndex("adjustmentAssignment").on("adjustment").column("assignmentId").execute();
  await schema
    .createTable("audit")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("classId", "text", (c) => c.references("class.id").onDelete("cascade"))
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("action", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("detail", "text", (c) => c.notNull())
    .addColumn("at", time, (c) => c.notNull())
    .execute();
  await schema.createIndex("auditClass").on("audit").columns(["classId", "at"]).execute();
}
