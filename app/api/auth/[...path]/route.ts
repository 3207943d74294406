import { passToAuth } from "../../../../src/server/accounts/auth-door";

export async function POST(request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  return passToAuth(request, (await params).path.join("/"));
}
