import { comeBack, passToAuth } from "../../../../src/server/accounts/auth-door";

type Context = { params: Promise<{ path: string[] }> };

export async function POST(request: Request, { params }: Context) {
  return passToAuth(request, (await params).path.join("/"));
}

export async function GET(request: Request, { params }: Context) {
  return comeBack(request, (await params).path.join("/"));
}
