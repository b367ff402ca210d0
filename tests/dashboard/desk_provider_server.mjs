// A real OpenID provider on this machine: `node desk_provider_server.mjs <port> <redirect uri>`. Anybody's password is good.
import { Provider } from "oidc-provider";

const [port, redirect] = process.argv.slice(2);
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: "desk", client_secret: "s e/cret+", redirect_uris: [redirect] }],
  claims: { openid: ["sub"], profile: ["name", "groups"] },
  conformIdTokenClaims: false,
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: "Ann", groups: id === "ann" ? ["auditors"] : ["staff"] }),
  }),
});
provider.listen(Number(port), "127.0.0.1", () => console.log("ready"));
