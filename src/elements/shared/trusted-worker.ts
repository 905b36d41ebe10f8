/** Makes addresses of workers that trusted types admit: of our own files only, by one policy. */

/** A page can create the policy only once. */
let policy: Policy | undefined;

/** @throws TypeError if the page has a policy of this name already, or permits none */
export function trustedWorker(address: string): string {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('klartext', { createScriptURL: ownFile });
  return policy?.createScriptURL(address) ?? address;
}

function ownFile(address: string): string {
  if (!/\/(?:service-worker|(?:klartext-)?batch-worker[\w.-]*)\.[jt]s$/.test(address)) throw new TypeError(address);
  return address;
}

interface Policy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}
